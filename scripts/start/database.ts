import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from '@/lib/services/env'
import { usableBinaries } from '../database/binaries'
import { type Cluster, startCluster } from '../database/cluster'
import { migrate } from '../database/migrator'
import {
  checkServingLogin,
  connected,
  databaseOf,
  ensureDatabase,
  prepareOwnServer,
  prepareServingLogin,
  roleOf,
  withDatabase
} from '../database/roles'
import { databaseUser } from '../database/run-as'
import type { Secrets } from './secrets'

/** A migrated database, ready to serve. */
export interface Database {
  readonly servingUrl: string
  readonly ownerUrl: string
  /** Says where it is, without passwords. */
  readonly described: string
  readonly migrated: readonly string[]
  /** Resolves when our own server ends, whoever ends it; never for a server of someone else's. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

const ROOT_HOME = '/var/lib/ocop'
const NAME = 'ocop'

/**
 * Where the embedded database lies: in the data folder; for root, whose folders the database's user may not reach, under
 * /var/lib/ocop by the hash of the data folder's path.
 */
export function embeddedHome(dataDir: string): string {
  if (databaseUser().uid === undefined) return join(dataDir, 'postgres')
  return join(ROOT_HOME, createHash('sha256').update(dataDir).digest('hex').slice(0, 16))
}

/** A database whose data folder was deleted has lost its passwords: it is set aside, never deleted, and said. */
function setAsideStranger(home: string, dataDir: string, registryId: string): string | null {
  const mark = join(home, 'registry.json')
  if (!existsSync(home)) {
    mkdirSync(home, { recursive: true })
  } else if (existsSync(mark)) {
    const owner = (JSON.parse(readFileSync(mark, 'utf8')) as { registryId: string }).registryId
    if (owner === registryId) return null
    const aside = `${home}.${owner}`
    renameSync(home, aside)
    mkdirSync(home)
    writeFileSync(mark, JSON.stringify({ registryId, dataDir }))
    return aside
  }
  writeFileSync(mark, JSON.stringify({ registryId, dataDir }))
  return null
}

async function openEmbedded(
  environment: Environment,
  secrets: Secrets,
  say: (line: string) => void
): Promise<Database> {
  const runAs = databaseUser()
  const home = embeddedHome(environment.dataDir)
  const aside = setAsideStranger(home, environment.dataDir, secrets.registryId)
  if (aside !== null) say(`thư mục dữ liệu cũ đã bị xoá; cơ sở dữ liệu cũ của nó được giữ ở ${aside}`)
  const binaries = usableBinaries('18', runAs.uid === undefined ? home : ROOT_HOME, runAs)
  if (binaries === null)
    throw new Error(
      `Không có PostgreSQL đi kèm cho ${process.platform}-${process.arch}. Cài PostgreSQL 15–18 và đặt DATABASE_URL.`
    )
  const cluster: Cluster = await startCluster({
    directory: join(home, 'data'),
    binaries,
    runAs,
    password: secrets.superuserPassword,
    logFile: join(environment.dataDir, 'postgres.log'),
    durable: true
  })
  try {
    const { ownerUrl, servingUrl } = await prepareOwnServer(
      cluster.url('postgres'),
      NAME,
      { role: 'ocop_owner', password: secrets.ownerPassword },
      { role: 'ocop_serving', password: secrets.servingPassword }
    )
    const migrated = await migrate(ownerUrl)
    const described = `PostgreSQL 18 đi kèm, ${home}`
    return { ownerUrl, servingUrl, migrated, described, ended: cluster.ended, stop: cluster.stop }
  } catch (error) {
    await cluster.stop()
    throw error
  }
}

const OLDEST_SERVER = 15

function connectionReason(url: string, error: unknown): Error {
  const { host } = new URL(url)
  const reason =
    error instanceof Error && error.message !== '' ? error.message : String((error as { code?: string }).code)
  return new Error(`Không kết nối được PostgreSQL ở ${host} (cơ sở dữ liệu "${databaseOf(url)}"): ${reason}`)
}

async function serverVersion(url: string): Promise<number> {
  return connected(url, async client => {
    const { rows } = await client.query<{ version: string }>("SELECT current_setting('server_version_num') AS version")
    return Math.floor(Number(rows[0]?.version) / 10_000)
  })
}

async function reachOwner(ownerUrl: string): Promise<number> {
  try {
    return await serverVersion(ownerUrl)
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') throw connectionReason(ownerUrl, error)
  }
  try {
    await ensureDatabase(withDatabase(ownerUrl, 'postgres'), databaseOf(ownerUrl))
    return await serverVersion(ownerUrl)
  } catch (error) {
    throw connectionReason(ownerUrl, error)
  }
}

async function openExternal(environment: Environment, databaseUrl: string, secrets: Secrets): Promise<Database> {
  const ownerUrl = environment.databaseOwnerUrl ?? databaseUrl
  const version = await reachOwner(ownerUrl)
  if (version < OLDEST_SERVER) throw new Error(`Cần PostgreSQL ${OLDEST_SERVER} trở lên; máy chủ này là ${version}.`)
  let servingUrl = databaseUrl
  if (roleOf(ownerUrl) === roleOf(databaseUrl)) {
    const serving = { role: `ocop_serving_${secrets.registryId}`, password: secrets.servingPassword }
    servingUrl = await prepareServingLogin(ownerUrl, serving)
  } else await checkServingLogin(ownerUrl, servingUrl)
  const migrated = await migrate(ownerUrl)
  const { host } = new URL(ownerUrl)
  const described = `PostgreSQL ${version} ở ${host}, cơ sở dữ liệu "${databaseOf(ownerUrl)}"`
  return { ownerUrl, servingUrl, migrated, described, ended: new Promise(() => undefined), stop: async () => undefined }
}

/** Opens the database that the environment asks for and brings it up to date. Throws one clear sentence on failure. */
export function openDatabase(
  environment: Environment,
  secrets: Secrets,
  say: (line: string) => void
): Promise<Database> {
  return environment.databaseUrl === null
    ? openEmbedded(environment, secrets, say)
    : openExternal(environment, environment.databaseUrl, secrets)
}
