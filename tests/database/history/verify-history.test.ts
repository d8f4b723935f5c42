import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import { verifyHistory } from '@/lib/queries/history/verify-history'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { openRegistry, recorded } from '../../support/registry'

let store: TestDatabase
let owner: pg.Client

beforeAll(async () => {
  store = await freshDatabase('history')
  await openRegistry(store)
  for (const name of ['một', 'hai', 'ba']) await recorded('2026-01-05', { sources: [{ ref: 's', publisher: name }] })
  owner = new pg.Client({ connectionString: store.ownerUrl })
  await owner.connect()
})

afterAll(async () => {
  await owner.end()
  await database().$disconnect()
  await store.drop()
})

describe('the history', () => {
  it('is whole as it was written', async () => {
    expect(await verifyHistory()).toMatchObject({ entries: 3, firstWrong: null })
  })

  it('shows the first entry that its own owner has rewritten', async () => {
    await owner.query('ALTER TABLE act DISABLE TRIGGER act_is_a_fact')
    await owner.query(`UPDATE act SET canonical = replace(canonical, '"sources":1', '"sources":2') WHERE seq = 2`)
    expect(await verifyHistory()).toMatchObject({ firstWrong: 2 })
  })

  it('shows a missing entry', async () => {
    await owner.query('UPDATE act SET seq = 9 WHERE seq = 2')
    expect(await verifyHistory()).toMatchObject({ entries: 1, firstWrong: 3 })
  })
})
