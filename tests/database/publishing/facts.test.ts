import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { openRegistry, recorded } from '../../support/registry'

/** Every table whose rows are facts: they name the act that recorded them. */
const FACTS = [
  'decision',
  'decision_reading',
  'recognition_line',
  'line_reading',
  'product',
  'product_reading',
  'producer',
  'producer_reading',
  'certificate',
  'batch',
  'source',
  'citation'
]

let store: TestDatabase
let serving: pg.Client
let owner: pg.Client

beforeAll(async () => {
  store = await freshDatabase('facts')
  await openRegistry(store)
  const place = { level: 'province' as const, code: '62', on: '2021-11-22' }
  await recorded('2021-11-26', {
    sources: [{ ref: 's', publisher: 'kontumtv.vn' }],
    producers: [{ ref: 'yen-sao', name: 'Công ty TNHH Yến Sào Kon Tum', kind: 'enterprise', place }],
    products: [{ ref: 'yen-sam', name: 'nước Yến Sâm Kon Tum', producer: 'yen-sao', place }],
    batches: [{ ref: 'b', place, level: 'province', programmeYear: 2021, round: 1 }],
    decisions: [
      {
        ref: 'd',
        kind: 'recognition',
        authority: { level: 'province', place },
        number: '777/QĐ-UBND',
        issuedOn: '2021-11-22',
        batch: 'b',
        lines: [{ ref: 'l', product: 'yen-sam', star: 4, kind: 'new' }],
        citations: [{ source: 's', quote: null }]
      }
    ]
  })
  serving = new pg.Client({ connectionString: store.url })
  owner = new pg.Client({ connectionString: store.ownerUrl })
  await serving.connect()
  await owner.connect()
})

afterAll(async () => {
  await serving.end()
  await owner.end()
  await database().$disconnect()
  await store.drop()
})

const sqlState = (client: pg.Client, sql: string): Promise<string> =>
  client.query(sql).then(
    () => 'done',
    (error: { code?: string }) => error.code ?? 'unknown'
  )

describe('facts in the database', () => {
  it.each(FACTS)('are there to be refused (%s)', async table => {
    const { rows } = await owner.query(`SELECT count(*)::int AS count FROM ${table}`)
    expect(rows[0]?.count).toBeGreaterThan(0)
  })

  it.each([...FACTS, 'act'])('cannot be changed or deleted by the application (%s)', async table => {
    expect(await sqlState(serving, `DELETE FROM ${table}`)).toBe('42501')
    expect(await sqlState(serving, `TRUNCATE ${table}`)).toBe('42501')
    expect(await sqlState(serving, `UPDATE ${table} SET ${table === 'act' ? 'kind = kind' : 'act = act'}`)).toBe(
      '42501'
    )
  })

  it.each([...FACTS, 'act'])('cannot be changed or deleted by the owner without a trace (%s)', async table => {
    expect(await sqlState(owner, `DELETE FROM ${table}`)).toMatch(/^(OC001|23001|23503)$/)
    expect(await sqlState(owner, `UPDATE ${table} SET ${table === 'act' ? 'kind = kind' : 'act = act'}`)).toBe('OC001')
  })

  it('cannot be slipped under an act of the past', async () => {
    expect(await sqlState(serving, `INSERT INTO product (id, code, act) VALUES (gen_random_uuid(), 'SP-X', 1)`)).toBe(
      'OC003'
    )
  })

  it('let a standing be closed once and never be rewritten', async () => {
    expect(await sqlState(owner, 'UPDATE standing SET star = 5')).toBe('OC001')
    expect(await sqlState(owner, 'DELETE FROM standing')).toBe('OC001')
    expect(await sqlState(serving, 'UPDATE standing SET star = 5')).toBe('42501')
  })

  it('refuse two lines of one product at the same time', async () => {
    const overlapping = `INSERT INTO standing SELECT gen_random_uuid(), product_id, known_from, NULL, since + 1, until, NULL, end_reason,
      determined, star, sector_code, group_code, set_code, unit_id, province_id, producer_id FROM standing LIMIT 1`
    expect(await sqlState(serving, overlapping)).toBe('23P01')
  })

  it('keep what search and lists show equal to the latest readings', async () => {
    const { rows } = await owner.query(`
      SELECT count(*)::int AS wrong FROM product_card c WHERE row(c.name, c.producer_id) IS DISTINCT FROM
        (SELECT row(r.name, r.producer_id) FROM product_reading r WHERE r.product_id = c.product_id ORDER BY act DESC, id DESC LIMIT 1)`)
    expect(rows[0]?.wrong).toBe(0)
  })

  it('change nothing when the same file is loaded twice', async () => {
    const before = await database().act.count()
    const place = { level: 'province' as const, code: '62', on: '2021-11-22' }
    const file = {
      sources: [{ ref: 'again', publisher: 'một lần' }],
      batches: [{ ref: 'b2', place, level: 'province' as const, programmeYear: 2022 }]
    }
    const first = await recorded('2021-11-27', file)
    const second = await recorded('2021-11-28', file)
    expect(second).toEqual(first)
    expect(await database().act.count()).toBe(before + 1)
  })
})
