import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { holderOf, takeLock } from '../setup/lock.mjs'
import { type BundledVersion, usableBinaries } from './binaries'
import { clearLeftovers, startCluster } from './cluster'
import { migrate } from './migrator'
import { connected, prepareOwnServer, withDatabase, withLogin } from './roles'
import { canReach, databaseUser } from './run-as'

/** How to reach a throw-away PostgreSQL server. Plain data: it travels to the test workers. */
export interface ThrowAwayPostgres {
  readonly version: BundledVersion
  /** The superuser, on the database `postgres`. */
  readonly adminUrl: string
  readonly ownerPassword: string
  readonly servingPassword: string
}

const TEMPLATE = 'ocop_template'
const OWNER = 'ocop_owner'
const SERVING = 'ocop_serving'

const PREFIX = 'ocop-test-postgres-'

function temporaryFolder(): string {
  const own = tmpdir()
  return canReach(own, databaseUser()) ? own : '/var/tmp'
}

const MADE_WITHIN_MS = 60_000

/** A folder without a lock is either about to get one, or its run ended without stopping the server. */
const isBeingMade = (folder: string): boolean =>
  !existsSync(join(folder, 'lock')) && Date.now() - statSync(folder).mtimeMs < MADE_WITHIN_MS

/** Ends servers of test runs that ended without doing so, and frees their disk. */
async function sweep(base: string): Promise<void> {
  for (const name of readdirSync(base).filter(entry => entry.startsWith(PREFIX))) {
    const folder = join(base, name)
    try {
      if (holderOf(join(folder, 'lock')) !== null || isBeingMade(folder)) continue
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
export async function startThrowAway(
  version: BundledVersion
): Promise<{ readonly postgres: ThrowAwayPostgres; readonly templateUrl: string; stop(): Promise<void> }> {
  const base = temporaryFolder()
  await sweep(base)
  const folder = join(base, `${PREFIX}${process.pid}-${version}-${randomBytes(3).toString('hex')}`)
  mkdirSync(folder)
  chmodSync(folder, 0o755)
  takeLock(join(folder, 'lock'))
  const runAs = databaseUser()
  const binaries = usableBinaries(version, join(folder, 'binaries'), runAs)
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
    const postgres = { version, adminUrl, ownerPassword: password, servingPassword: password }
    return { postgres, templateUrl: ownerUrl, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** An empty, migrated database on a throw-away server. */
export interface ThrowAwayDatabase {
  /** The owner: may migrate and change anything. */
  readonly ownerUrl: string
  /** The serving role: what the application may do, and no more. */
  readonly url: string
  drop(): Promise<void>
}

/** A database on a throw-away server, copied from the migrated template in a moment. */
export async function databaseOn(postgres: ThrowAwayPostgres, name: string): Promise<ThrowAwayDatabase> {
  const database = `${name}_${randomBytes(4).toString('hex')}`
  await connected(postgres.adminUrl, client =>
    client.query(`CREATE DATABASE "${database}" TEMPLATE ${TEMPLATE} OWNER ${OWNER}`)
  )
  const url = withDatabase(postgres.adminUrl, database)
  return {
    ownerUrl: withLogin(url, { role: OWNER, password: postgres.ownerPassword }),
    url: withLogin(url, { role: SERVING, password: postgres.servingPassword }),
    drop: () =>
      connected(postgres.adminUrl, async client => {
        await client.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`)
      })
  }
}
