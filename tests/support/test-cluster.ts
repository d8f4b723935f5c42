import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BundledVersion, usableBinaries } from '@/scripts/database/binaries'
import { clearLeftovers, startCluster } from '@/scripts/database/cluster'
import { migrate } from '@/scripts/database/migrator'
import { prepareOwnServer } from '@/scripts/database/roles'
import { canReach, databaseUser } from '@/scripts/database/run-as'
import { holderOf, takeLock } from '@/scripts/setup/lock.mjs'

/** How tests reach a PostgreSQL server that is theirs alone. Plain data: it travels to the test workers. */
export interface TestPostgres {
  readonly version: BundledVersion
  /** The superuser, on the database `postgres`. */
  readonly adminUrl: string
  readonly ownerPassword: string
  readonly servingPassword: string
}

export const TEMPLATE = 'ocop_template'
export const OWNER = 'ocop_owner'
export const SERVING = 'ocop_serving'

const PREFIX = 'ocop-test-postgres-'

function temporaryFolder(): string {
  const own = tmpdir()
  return canReach(own, databaseUser()) ? own : '/var/tmp'
}

/** Ends servers of test runs that were killed, and frees their disk. */
async function sweep(base: string): Promise<void> {
  for (const name of readdirSync(base).filter(entry => entry.startsWith(PREFIX))) {
    const folder = join(base, name)
    try {
      if (holderOf(join(folder, 'lock')) !== null || !readdirSync(folder).includes('lock')) continue
      await clearLeftovers(join(folder, 'data'))
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // Another user's leftovers are theirs to sweep.
    }
  }
}

/**
 * Starts a throw-away PostgreSQL that trades safety for speed, with the two roles and one migrated database to copy from.
 */
export async function startTestPostgres(
  version: BundledVersion
): Promise<{ readonly postgres: TestPostgres; stop(): Promise<void> }> {
  const base = temporaryFolder()
  await sweep(base)
  const folder = join(base, `${PREFIX}${process.pid}-${version}-${randomBytes(3).toString('hex')}`)
  mkdirSync(folder)
  chmodSync(folder, 0o755)
  takeLock(join(folder, 'lock'))
  const runAs = databaseUser()
  const binaries = usableBinaries(version, join(base, 'ocop-test-binaries'), runAs)
  if (binaries === null) throw new Error(`no PostgreSQL ${version} for ${process.platform}-${process.arch}`)
  const password = randomBytes(12).toString('hex')
  const cluster = await startCluster({
    directory: join(folder, 'data'),
    binaries,
    runAs,
    password,
    logFile: join(folder, 'postgres.log'),
    durable: false
  })
  const stop = async () => {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const adminUrl = cluster.url('postgres')
    const { ownerUrl } = await prepareOwnServer(
      adminUrl,
      TEMPLATE,
      { role: OWNER, password },
      { role: SERVING, password }
    )
    await migrate(ownerUrl)
    return { postgres: { version, adminUrl, ownerPassword: password, servingPassword: password }, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
