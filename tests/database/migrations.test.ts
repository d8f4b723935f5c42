import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate, migrationsIn } from '@/scripts/database/migrator'
import { connected } from '@/scripts/database/roles'
import { schemaDiff } from '@/scripts/database/schema-diff'
import { freshDatabase, type TestDatabase } from '../support/database'

let database: TestDatabase

beforeAll(async () => {
  database = await freshDatabase('migrations')
})

afterAll(() => database.drop())

test('migrations and schema file say the same', async () => {
  expect(await schemaDiff(database.ownerUrl)).toBe('')
})

test('a migrated database has nothing left to migrate', async () => {
  expect(await migrate(database.ownerUrl)).toEqual([])
})

test('every step is recorded the way prisma migrate deploy records it', async () => {
  const { rows } = await connected(database.ownerUrl, client =>
    client.query(
      'SELECT migration_name, checksum, finished_at, rolled_back_at, applied_steps_count FROM _prisma_migrations'
    )
  )
  expect(rows).toHaveLength(migrationsIn('prisma/migrations').length)
  for (const { name, checksum } of migrationsIn('prisma/migrations'))
    expect(rows).toContainEqual({
      migration_name: name,
      checksum,
      finished_at: expect.any(Date),
      rolled_back_at: null,
      applied_steps_count: 1
    })
})

test('a schema that says more than the migrations is noticed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-schema-'))
  const file = join(folder, 'schema.prisma')
  const schema = readFileSync('prisma/schema.prisma', 'utf8')
  writeFileSync(file, `${schema}\nmodel Planted {\n  id Int @id\n  @@map("planted")\n}\n`)
  expect(await schemaDiff(database.ownerUrl, file)).toContain('CREATE TABLE "planted"')
  rmSync(folder, { recursive: true })
})

test('a table that the schema does not know is noticed', async () => {
  await connected(database.ownerUrl, client => client.query('CREATE TABLE planted (id integer PRIMARY KEY)'))
  expect(await schemaDiff(database.ownerUrl)).toContain('DROP TABLE "planted"')
})
