import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { Client } from 'pg'
import { from, to } from 'pg-copy-streams'
import { z } from 'zod'
import { connected } from './roles'

/**
 * A backup is a folder: `manifest.json` and, for each table, its rows as COPY writes them, gzipped. Everything is read in one
 * transaction, so it is one state of the registry, and comes back into any PostgreSQL 15 or newer with the same migrations.
 */

const tableSchema = z.strictObject({
  name: z.string().regex(/^[a-z_]+$/),
  columns: z.array(z.string().regex(/^[a-z_0-9]+$/)),
  rows: z.int(),
  sha256: z.string()
})

const manifestSchema = z.strictObject({
  format: z.literal('ocop-backup/1'),
  takenAt: z.iso.datetime(),
  postgres: z.string(),
  migrations: z.array(z.strictObject({ name: z.string(), checksum: z.string() })),
  tables: z.array(tableSchema),
  /** Papers, under `files/` by their SHA-256. */
  files: z.array(z.string().regex(/^[0-9a-f]{64}$/)),
  /** Papers that the registry knows and did not find when the backup was taken. */
  missingFiles: z.array(z.string()),
  history: z.strictObject({ entries: z.int(), head: z.string() })
})

export type Manifest = z.infer<typeof manifestSchema>
type TableDump = z.infer<typeof tableSchema>

export const tableFile = (folder: string, name: string): string => join(folder, 'tables', `${name}.copy.gz`)
const manifestFile = (folder: string): string => join(folder, 'manifest.json')

export function writeManifest(folder: string, manifest: Manifest): void {
  writeFileSync(manifestFile(folder), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
}

/** Reads the manifest of a backup. Throws a sentence when there is none. */
export function readManifest(folder: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(manifestFile(folder), 'utf8')))
  } catch {
    throw new Error(`${folder} không phải là một bản sao lưu trọn vẹn: không đọc được manifest.json.`)
  }
}

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array)
  return hash.digest('hex')
}

const identifier = (client: Client, names: readonly string[]): string =>
  names.map(name => client.escapeIdentifier(name)).join(', ')

async function tablesOf(client: Client): Promise<{ name: string; columns: string[] }[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(`
    SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
      AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    GROUP BY c.relname ORDER BY c.relname`)
  return rows
}

/** The migrations of a database, in their order. */
export async function migrationsOf(client: Client): Promise<Manifest['migrations']> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`
  )
  return rows
}

async function historyOf(client: Client): Promise<Manifest['history']> {
  const { rows } = await client.query<{ entries: number; head: string }>(
    `SELECT seq AS entries, encode(chain_hash, 'hex') AS head FROM log_head`
  )
  return rows[0] ?? { entries: 0, head: '' }
}

async function dumpTable(
  client: Client,
  folder: string,
  { name, columns }: { name: string; columns: string[] }
): Promise<TableDump> {
  const file = tableFile(folder, name)
  const rows = client.query(to(`COPY ${client.escapeIdentifier(name)} (${identifier(client, columns)}) TO STDOUT`))
  await pipeline(rows, createGzip(), createWriteStream(file, { mode: 0o600 }))
  return { name, columns, rows: rows.rowCount, sha256: await sha256Of(file) }
}

/** Writes every table of the database into a folder. Answers what stands in the manifest but for time and papers. */
export async function dumpTables(
  url: string,
  folder: string
): Promise<Omit<Manifest, 'takenAt' | 'files' | 'missingFiles'> & { readonly papers: readonly string[] }> {
  mkdirSync(join(folder, 'tables'), { mode: 0o700, recursive: true })
  return connected(url, async client => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const { rows: papers } = await client.query<{ sha256: string }>(
      'SELECT DISTINCT sha256 FROM stored_file ORDER BY 1'
    )
    const { rows: server } = await client.query<{ version: string }>(
      "SELECT current_setting('server_version') AS version"
    )
    const history = await historyOf(client)
    const migrations = await migrationsOf(client)
    const tables: TableDump[] = []
    for (const table of await tablesOf(client)) tables.push(await dumpTable(client, folder, table))
    await client.query('COMMIT')
    return {
      format: 'ocop-backup/1',
      postgres: server[0]?.version ?? '',
      migrations,
      tables,
      history,
      papers: papers.map(({ sha256 }) => sha256)
    }
  })
}

/** What a new registry may hold already: the places, and what is worth nothing. */
const REPLACEABLE = [
  'tally_scope',
  'unit_succession',
  'unit_name',
  'unit',
  'log_head',
  'rate_limit',
  'test_clock'
] as const

async function refuseFull(client: Client, tables: readonly TableDump[]): Promise<void> {
  for (const { name } of tables) {
    if (REPLACEABLE.some(each => each === name)) continue
    const { rowCount } = await client.query(`SELECT FROM ${client.escapeIdentifier(name)} LIMIT 1`)
    if (rowCount)
      throw new Error(
        `Sổ này không trống (bảng ${name} đã có dữ liệu). Chỉ khôi phục vào một sổ trống: đặt OCOP_DATA_DIR tới một thư mục mới, hoặc DATABASE_URL tới một cơ sở dữ liệu mới.`
      )
  }
}

interface ForeignKey {
  readonly table: string
  readonly name: string
  readonly definition: string
}

async function foreignKeysOf(client: Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    SELECT c.relname AS table, k.conname AS name, pg_get_constraintdef(k.oid) AS definition
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    WHERE k.contype = 'f' AND c.relnamespace = 'public'::regnamespace ORDER BY 1, 2`)
  return rows
}

async function loadTable(client: Client, folder: string, { name, columns, rows }: TableDump): Promise<void> {
  const table = client.escapeIdentifier(name)
  const into = client.query(from(`COPY ${table} (${identifier(client, columns)}) FROM STDIN`))
  await pipeline(createReadStream(tableFile(folder, name)), createGunzip(), into)
  if (into.rowCount !== rows)
    throw new Error(`Bảng ${name}: nạp được ${into.rowCount} dòng, bản sao lưu ghi ${rows} dòng.`)
}

/**
 * Loads a backup into an empty, migrated database, all of it or nothing. The rules that watch over changes are set aside for the
 * moment, since what is loaded has obeyed them; references between tables are checked again at the end.
 */
export async function loadTables(url: string, folder: string, manifest: Manifest): Promise<void> {
  await connected(url, async client => {
    await client.query('BEGIN')
    const migrations = await migrationsOf(client)
    if (JSON.stringify(migrations) !== JSON.stringify(manifest.migrations))
      throw new Error(
        `Bản sao lưu thuộc một phiên bản khác của chương trình (bước cuối: ${manifest.migrations.at(-1)?.name ?? 'không có'}). ` +
          'Khôi phục bằng đúng phiên bản ấy, rồi nâng cấp.'
      )
    await refuseFull(client, manifest.tables)
    const foreignKeys = await foreignKeysOf(client)
    for (const { table, name } of foreignKeys)
      await client.query(
        `ALTER TABLE ${client.escapeIdentifier(table)} DROP CONSTRAINT ${client.escapeIdentifier(name)}`
      )
    for (const { name } of manifest.tables)
      await client.query(`ALTER TABLE ${client.escapeIdentifier(name)} DISABLE TRIGGER USER`)
    for (const name of REPLACEABLE) await client.query(`DELETE FROM ${client.escapeIdentifier(name)}`)
    for (const table of manifest.tables) await loadTable(client, folder, table)
    for (const { name } of manifest.tables)
      await client.query(`ALTER TABLE ${client.escapeIdentifier(name)} ENABLE TRIGGER USER`)
    for (const { table, name, definition } of foreignKeys)
      await client.query(
        `ALTER TABLE ${client.escapeIdentifier(table)} ADD CONSTRAINT ${client.escapeIdentifier(name)} ${definition}`
      )
    await client.query('COMMIT')
    await client.query('ANALYZE')
  })
}
