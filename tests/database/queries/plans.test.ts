import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { listProducts } from '@/lib/queries/registry/list-products'
import { withDatabase } from '@/scripts/database/roles'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { EVERYTHING, largeReadings } from '../../support/large-readings'
import { fillLarge, LARGE } from '../../support/large-registry'
import { openRegistry } from '../../support/registry'
import { listenTo } from '../../support/statements'

/** Below this a table is read from end to end sooner than through an index. */
const SMALL = 5_000

let store: TestDatabase
let large: ReadonlySet<string>
let listening: ReturnType<typeof listenTo>

beforeAll(async () => {
  store = await freshDatabase('plans')
  await openRegistry(store)
  const superUrl = withDatabase(inject('postgres').adminUrl, new URL(store.url).pathname.slice(1))
  await fillLarge(superUrl)
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    'SELECT relname AS name FROM pg_stat_user_tables WHERE n_live_tup >= $1',
    [SMALL]
  )
  await client.end()
  large = new Set(rows.map(({ name }) => name))
  listening = listenTo(store.url)
})

afterAll(async () => {
  await listening.close()
  await store.drop()
})

describe(`with ${LARGE.products} products`, () => {
  it('the tables that grow are large', () =>
    expect([...large].sort()).toEqual(
      expect.arrayContaining(['certificate', 'line_reading', 'product', 'product_card', 'recognition_line', 'standing'])
    ))

  it('a reading from end to end is noticed', async () => {
    const country = (await largeReadings()).find(({ name }) => name === 'list of the country with facets')
    const plans = await listening.plansOf(country?.read ?? (async () => null))
    expect(plans.flatMap(({ scanned }) => scanned)).toContain('standing')
  })

  it('nothing that is found by a key is read from end to end', async () => {
    const keyed = (await largeReadings()).filter(reading => reading.keyed)
    const read: Record<string, readonly string[]> = {}
    for (const { name, read: ask } of keyed) {
      const plans = await listening.plansOf(ask)
      expect(plans.length, name).toBeGreaterThan(0)
      read[name] = plans.flatMap(({ scanned }) => scanned.filter(table => large.has(table)))
    }
    expect(read).toEqual(Object.fromEntries(keyed.map(({ name }) => [name, []])))
  })

  it.each(['name', 'star', 'newest', 'expiry'] as const)(
    'a page far down the list by %s is the one that stands there',
    async sort => {
      const whole = await listProducts({ ...EVERYTHING, sort, limit: LARGE.products })
      for (const offset of [20_000, whole.total - 7]) {
        const { items } = await listProducts({ ...EVERYTHING, sort, limit: 20, offset })
        expect(items).toEqual(whole.items.slice(offset, offset + 20))
      }
    }
  )
})
