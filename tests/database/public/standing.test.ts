import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import { type PlainDate, plainDate } from '@/lib/ocop/plain-date'
import { figures } from '@/lib/queries/registry/figures'
import { statusesOn, WHOLE_LINE, type WholeLine } from '@/lib/queries/registry/lines'
import { listProducts } from '@/lib/queries/registry/list-products'
import { importRecords } from '@/lib/use-cases/records/import-records'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { contextOn, openRegistry } from '../../support/registry'

const TODAY = '2026-11-24'
const DAYS = ['2021-11-26', '2022-12-20', '2023-03-16', '2024-11-21', '2024-11-22', '2025-01-05', '2025-12-20'].map(
  plainDate
)

const everything = (on: PlainDate) => ({
  words: null,
  unitIds: null,
  stars: [],
  sectors: [],
  statuses: [],
  basis: 'lines' as const,
  on,
  sort: 'name' as const,
  limit: 1000,
  offset: 0
})

describe.each(['k01-k05', 's6', 'k23-k24', 'k09-k11'])('the records of %s', name => {
  let own: TestDatabase

  beforeAll(async () => {
    own = await freshDatabase('standing')
    await openRegistry(own)
    const records: unknown = JSON.parse(
      readFileSync(new URL(`../../cases/${name}.records.json`, import.meta.url), 'utf8')
    )
    const done = await importRecords(contextOn(TODAY), { records, dryRun: false })
    expect(done.ok).toBe(true)
  })

  afterAll(async () => {
    await database().$disconnect()
    await own.drop()
  })

  it('stand in lists as the core judges each line from its facts', async () => {
    const lines = await database().recognitionLine.findMany(WHOLE_LINE)
    const products = new Map<string, WholeLine[]>()
    for (const line of lines) products.set(line.productId, [...(products.get(line.productId) ?? []), line])
    for (const on of DAYS) {
      const judged = new Map([...products.values()].flatMap(own => [...statusesOn(own, on)]))
      const { items } = await listProducts(everything(on))
      for (const { key, verdict, star } of items)
        expect({ verdict, star }, `${key} on ${on}`).toEqual({
          verdict: judged.get(key)?.verdict,
          star: judged.get(key)?.star
        })
    }
  })

  it('give a figure as many rows as it says', async () => {
    for (const on of DAYS)
      for (const basis of ['ever', 'in-force', 'lines'] as const) {
        const { total } = await figures({ unitIds: null, basis, on })
        const list = await listProducts({ ...everything(on), basis })
        expect(list.total, `${basis} on ${on}`).toBe(total)
        expect(list.items.length, `${basis} on ${on}`).toBe(total)
      }
  })

  it('give a filter as many rows as it promises', async () => {
    const on = plainDate('2024-11-21')
    const list = await listProducts({ ...everything(on), basis: 'ever' })
    for (const { value, count } of list.stars)
      expect((await listProducts({ ...everything(on), basis: 'ever', stars: [value] })).total).toBe(count)
    for (const { value, count } of list.statuses)
      expect((await listProducts({ ...everything(on), basis: 'ever', statuses: [value] })).total).toBe(count)
  })
})
