import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'

/** Prisma Migrate's own advisory lock, so that it and this migrator never run at once. */
const PRISMA_LOCK = 72_707_369

/** Prisma's table, letter for letter: `prisma migrate status` and `deploy` go on from here. */
const BOOKKEEPING = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`

interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

interface Applied {
  readonly id: string
  readonly name: string
  readonly checksum: string
  readonly finished: boolean
}

/** The migrations of a folder in order of their names, which begin with their time. */
export function migrationsIn(folder: string): readonly Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(folder, entry.name, 'migration.sql')))
    .map(({ name }) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function appliedIn(client: Client): Promise<Map<string, Applied>> {
  const { rows } = await client.query<Applied>(
    `SELECT id, migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL`
  )
  return new Map(rows.map(row => [row.name, row]))
}

/** A history that does not begin like ours is somebody else's, or a newer program's: nothing is touched. */
function refuseForeignHistory(applied: ReadonlyMap<string, Applied>, migrations: readonly Migration[]): void {
  const known = new Map(migrations.map(migration => [migration.name, migration]))
  for (const { name, checksum, finished } of applied.values()) {
    const migration = known.get(name)
    if (!migration)
      throw new Error(
        `Cơ sở dữ liệu mới hơn chương trình này: có bước "${name}" mà mã nguồn không có. Hãy dùng bản mới hơn.`
      )
    if (finished && migration.checksum !== checksum)
      throw new Error(
        `Bước "${name}" đã bị sửa sau khi áp dụng vào cơ sở dữ liệu này. Hãy lấy lại tệp gốc, hoặc dùng một cơ sở dữ liệu mới.`
      )
  }
}

/**
 * The file runs as one simple query, which PostgreSQL takes as one transaction: an interruption leaves nothing of it behind,
 * so a step that did not finish is recorded as rolled back and simply tried again.
 */
async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  const id = randomUUID()
  await client.query(
    'INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at) VALUES ($1, $2, $3, now())',
    [id, checksum, name]
  )
  try {
    await client.query(sql)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    await client.query('UPDATE _prisma_migrations SET logs = $2, rolled_back_at = now() WHERE id = $1', [id, reason])
    throw new Error(`Bước "${name}" không áp dụng được: ${reason}`, { cause: error })
  }
  await client.query('UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1', [id])
}

/**
 * Brings a database up to the migrations of `folder`, as the owner. Answers the names of those applied now. Keeps the same
 * records as `prisma migrate deploy`. Throws one sentence when the database's history is not ours.
 */
export async function migrate(ownerUrl: string, folder = 'prisma/migrations'): Promise<readonly string[]> {
  const migrations = migrationsIn(folder)
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK])
    await client.query(BOOKKEEPING)
    const applied = await appliedIn(client)
    refuseForeignHistory(applied, migrations)
    const done: string[] = []
    for (const migration of migrations) {
      const earlier = applied.get(migration.name)
      if (earlier?.finished) continue
      if (earlier)
        await client.query('UPDATE _prisma_migrations SET rolled_back_at = now() WHERE id = $1', [earlier.id])
      await apply(client, migration)
      done.push(migration.name)
    }
    return done
  } finally {
    await client.end()
  }
}
