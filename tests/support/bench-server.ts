import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { usableBinaries } from '@/scripts/database/binaries'
import { startCluster } from '@/scripts/database/cluster'
import { migrate } from '@/scripts/database/migrator'
import { connected, prepareOwnServer, withDatabase } from '@/scripts/database/roles'
import { databaseUser } from '@/scripts/database/run-as'
import { databaseOn, startThrowAway } from '@/scripts/database/throw-away'
import { holderOf, takeLock } from '@/scripts/setup/lock.mjs'

/** A migrated database of a server that is thrown away, or that is kept in a folder to be measured again. */
interface BenchDatabase {
  /** The superuser's. */
  readonly superUrl: string
  /** The serving role's. */
  readonly url: string
}

interface BenchServer {
  database(name: string): Promise<BenchDatabase>
  stop(): Promise<void>
}

async function thrownAway(): Promise<BenchServer> {
  const { postgres, stop } = await startThrowAway('18')
  return {
    stop,
    database: async name => {
      const { url } = await databaseOn(postgres, name)
      return { url, superUrl: withDatabase(postgres.adminUrl, new URL(url).pathname.slice(1)) }
    }
  }
}

function passwordIn(folder: string): string {
  const file = join(folder, 'password')
  if (!existsSync(file)) writeFileSync(file, randomBytes(12).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

const isMigrated = (ownerUrl: string): Promise<boolean> =>
  connected(ownerUrl, async client => {
    const { rows } = await client.query<{ there: boolean }>(
      `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`
    )
    return rows[0]?.there === true
  })

async function keptIn(folder: string): Promise<BenchServer> {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
  if (holderOf(join(folder, 'lock')) !== null) throw new Error(`${folder} is being measured already`)
  takeLock(join(folder, 'lock'))
  const runAs = databaseUser()
  const binaries = usableBinaries('18', join(folder, 'binaries'), runAs)
  if (binaries === null) throw new Error(`no PostgreSQL 18 for ${process.platform}-${process.arch}`)
  const password = passwordIn(folder)
  const logFile = join(folder, 'postgres.log')
  const cluster = await startCluster({
    directory: join(folder, 'data'),
    binaries,
    runAs,
    password,
    logFile,
    durable: false
  })
  const adminUrl = cluster.url('postgres')
  return {
    stop: () => cluster.stop(),
    database: async name => {
      const { ownerUrl, servingUrl } = await prepareOwnServer(
        adminUrl,
        name,
        { role: 'ocop_owner', password },
        { role: 'ocop_serving', password }
      )
      // What was filled once stays as it was: after a change of the schema the folder is to be deleted.
      if (!(await isMigrated(ownerUrl))) await migrate(ownerUrl)
      return { url: servingUrl, superUrl: withDatabase(adminUrl, name) }
    }
  }
}

/** `folder`: where to keep the server and find it again. */
export const benchServer = (folder: string | undefined): Promise<BenchServer> =>
  folder === undefined || folder === '' ? thrownAway() : keptIn(resolve(folder))
