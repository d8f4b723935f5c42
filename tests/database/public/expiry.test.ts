import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import { type PlainDate, plainDate } from '@/lib/ocop/plain-date'
import { members } from '@/lib/ocop/territory/members'
import { unitById } from '@/lib/ocop/territory/territory'
import { territory } from '@/lib/queries/places'
import { expiryCliff } from '@/lib/queries/registry/expiry'
import { importRecords } from '@/lib/use-cases/records/import-records'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { contextOn, openRegistry } from '../../support/registry'

let store: TestDatabase

beforeAll(async () => {
  store = await freshDatabase('expiry')
  await openRegistry(store)
  const records: unknown = JSON.parse(readFileSync(new URL('../../cases/s6.records.json', import.meta.url), 'utf8'))
  const loaded = await importRecords(contextOn('2026-11-24'), { records, dryRun: false })
  expect(loaded.ok).toBe(true)
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

async function cliff(on: PlainDate, unitId: string | null = 'p62') {
  const all = await territory()
  const unit = unitId === null ? null : unitById(all, unitId)
  const unitIds = unit && members(all, unit, on)
  return expiryCliff({ unit, unitIds, division: on, on, span: 24 })
}

describe('the expiry cliff', () => {
  it('of a past day shows what stood on it, though some was replaced before its term', async () => {
    const { months, total } = await cliff(plainDate('2024-10-23'))
    expect(months).toHaveLength(24)
    expect(months.filter(month => month.total > 0)).toEqual([
      { month: '2024-11-01', total: 13, byStar: { 3: 8, 4: 5 } },
      { month: '2025-12-01', total: 2, byStar: { 5: 2 } }
    ])
    expect(total).toBe(15)
  })

  it('leaves out what lapses after its span, and what has lapsed already', async () => {
    const { total } = await cliff(plainDate('2024-11-22'))
    expect(total).toBe(2)
  })

  it('adds up the places inside a place, and says apart what names only the province', async () => {
    const country = await cliff(plainDate('2024-10-23'), null)
    expect(country.places).toEqual([{ code: '62', name: 'Tỉnh Kon Tum', three: 13, six: 13, twelve: 13 }])
    const province = await cliff(plainDate('2024-10-23'))
    expect(province.places).toEqual([{ code: null, name: null, three: 13, six: 13, twelve: 13 }])
  })

  it('moves to the heirs of a province with its records', async () => {
    const country = await cliff(plainDate('2025-07-01'), null)
    expect(country.places).toEqual([{ code: '51', name: 'Tỉnh Quảng Ngãi', three: 0, six: 2, twelve: 2 }])
  })
})
