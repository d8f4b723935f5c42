import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { migrate } from '@/scripts/database/migrator'
import { connected, ensureDatabase, withDatabase } from '@/scripts/database/roles'

let folder: string
let url: string
let made = 0

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ocop-migrations-'))
  made += 1
  const { adminUrl } = inject('postgres')
  const name = `migrator_${process.pid}_${made}`
  await ensureDatabase(adminUrl, name)
  url = withDatabase(adminUrl, name)
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function step(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

const ask = async <T extends object>(sql: string): Promise<T[]> =>
  (await connected(url, client => client.query<T>(sql))).rows

describe('migrating', () => {
  test('applies what is new, in order, once', async () => {
    step('20260102000000_fill', 'INSERT INTO a VALUES (1);')
    step('20260101000000_create', 'CREATE TABLE a (id integer);')
    expect(await migrate(url, folder)).toEqual(['20260101000000_create', '20260102000000_fill'])
    expect(await migrate(url, folder)).toEqual([])
    expect(await ask('SELECT id FROM a')).toEqual([{ id: 1 }])
  })

  test('a step that fails leaves nothing behind, says why, and works once it is repaired', async () => {
    step('20260101000000_create', 'CREATE TABLE a (id integer); CREATE TABLE a (id integer);')
    await expect(migrate(url, folder)).rejects.toThrow('"20260101000000_create" không áp dụng được')
    expect(await ask("SELECT FROM pg_class WHERE relname = 'a'")).toEqual([])
    step('20260101000000_create', 'CREATE TABLE a (id integer);')
    expect(await migrate(url, folder)).toEqual(['20260101000000_create'])
  })

  test('a step cut off by a crash is tried again', async () => {
    step('20260101000000_create', 'CREATE TABLE a (id integer);')
    await migrate(url, folder)
    await connected(url, client => client.query('DROP TABLE a; UPDATE _prisma_migrations SET finished_at = NULL'))
    expect(await migrate(url, folder)).toEqual(['20260101000000_create'])
    expect(await ask('SELECT FROM _prisma_migrations WHERE rolled_back_at IS NULL')).toHaveLength(1)
  })

  test('refuses a step that was changed after it was applied', async () => {
    step('20260101000000_create', 'CREATE TABLE a (id integer);')
    await migrate(url, folder)
    step('20260101000000_create', 'CREATE TABLE a (id bigint);')
    await expect(migrate(url, folder)).rejects.toThrow('đã bị sửa sau khi áp dụng')
  })

  test('refuses a database that is newer than the program', async () => {
    step('20260101000000_create', 'CREATE TABLE a (id integer);')
    step('20270101000000_later', 'CREATE TABLE b (id integer);')
    await migrate(url, folder)
    rmSync(join(folder, '20270101000000_later'), { recursive: true })
    await expect(migrate(url, folder)).rejects.toThrow('mới hơn chương trình này')
  })

  test('two at once apply each step once', async () => {
    step('20260101000000_create', 'CREATE TABLE a (id integer); SELECT pg_sleep(0.2);')
    const both = await Promise.all([migrate(url, folder), migrate(url, folder)])
    expect(both.flat()).toEqual(['20260101000000_create'])
  })

  test('takes function bodies with semicolons whole', async () => {
    step(
      '20260101000000_f',
      'CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN; RETURN 1; END $$;'.replace('BEGIN;', 'BEGIN')
    )
    await migrate(url, folder)
    expect(await ask('SELECT f() AS f')).toEqual([{ f: 1 }])
  })
})
