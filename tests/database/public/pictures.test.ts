import { readFileSync } from 'node:fs'
import { NextRequest } from 'next/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stepOf, stepsOf } from '@/app/[locale]/(public)/ban-do/steps'
import { GET } from '@/app/[locale]/(public)/bieu-do/bang/route'
import { flowsOf } from '@/app/[locale]/(public)/bieu-do/flow'
import { askedMoved } from '@/app/[locale]/(public)/thong-ke/bien-dong/question'
import { figureQuestion, NO_KEY } from '@/app/[locale]/(public)/thong-ke/question'
import shapes from '@/components/charts/province-shapes.json'
import { database } from '@/lib/data/client'
import { plainDate } from '@/lib/ocop/plain-date'
import { territory } from '@/lib/queries/places'
import { partsOf } from '@/lib/queries/registry/group-figures'
import { listProducts } from '@/lib/queries/registry/list-products'
import { importRecords } from '@/lib/use-cases/records/import-records'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { contextOn, openRegistry } from '../../support/registry'

let store: TestDatabase

beforeAll(async () => {
  store = await freshDatabase('pictures')
  await openRegistry(store)
  const records: unknown = JSON.parse(readFileSync(new URL('../../cases/s6.records.json', import.meta.url), 'utf8'))
  expect((await importRecords(contextOn('2026-11-24'), { records, dryRun: false })).ok).toBe(true)
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

describe('the flow from star to star', () => {
  it('opens for every number as many rows as it says', async () => {
    const flows = await flowsOf(await figureQuestion('vi', { noi: 'p62', ngay: '2025-01-05' }))
    expect(flows.find(({ from, to }) => from === 4 && to === 5)?.count).toBe(2)
    for (const { count, href } of flows) {
      const query = Object.fromEntries(new URL(href, 'http://registry.test').searchParams)
      const { unitIds, known, day } = await figureQuestion('vi', query)
      const moved = askedMoved(query, day.on)
      if (moved === null) throw new Error(`${href} asks for nothing`)
      const rows = await listProducts({
        words: null,
        unitIds,
        stars: query.sao === undefined ? [] : [query.sao === NO_KEY ? null : Number(query.sao)],
        sectors: [],
        statuses: [],
        basis: 'lines',
        moved,
        on: day.on,
        known,
        sort: 'name',
        limit: 1,
        offset: 0
      })
      expect(rows.total, href).toBe(count)
    }
  })

  it('is a file too', async () => {
    const request = new NextRequest('http://registry.test/bieu-do/bang?noi=p62&ngay=2025-01-05')
    const response = await GET(request, { params: Promise.resolve({ locale: 'vi' }) })
    const [head, ...rows] = (await response.text()).trim().split('\r\n')
    expect(head).toContain('Từ,5 sao,4 sao,3 sao')
    expect(rows.find(row => row.startsWith('4 sao'))).toMatch(/^4 sao,2,/)
  })
})

describe('the map', () => {
  it('has a shape for every province of both divisions, and none besides', async () => {
    const all = await territory()
    const codes = (day: string) => partsOf(all, null, plainDate(day)).map(({ code }) => code)
    expect(Object.keys(shapes.provinces63).sort()).toEqual(codes('2025-06-30').sort())
    expect(Object.keys(shapes.provinces34).sort()).toEqual(codes('2025-07-01').sort())
    for (const path of [...Object.values(shapes.provinces63), ...Object.values(shapes.provinces34)])
      expect(path).toMatch(/^(?:M-?\d+ -?\d+l[-\d ]+z)+$/)
  })

  it('draws Hoàng Sa east of Đà Nẵng and Trường Sa southeast of Khánh Hòa', () => {
    const [hoangSa, truongSa] = shapes.archipelagos
    expect([hoangSa?.code, hoangSa?.province, truongSa?.code, truongSa?.province]).toEqual([
      '20333',
      '48',
      '22736',
      '56'
    ])
    const middleOf = (islands: readonly (readonly number[])[] = [], axis: 0 | 1) =>
      islands.reduce((sum, island) => sum + (island[axis] ?? 0), 0) / islands.length
    expect(middleOf(hoangSa?.islands, 0)).toBeGreaterThan(550)
    expect(middleOf(truongSa?.islands, 0)).toBeGreaterThan(middleOf(hoangSa?.islands, 0))
    expect(middleOf(truongSa?.islands, 1)).toBeGreaterThan(middleOf(hoangSa?.islands, 1) + 300)
  })

  it('puts about as many places into each step, and nought into none', () => {
    const steps = stepsOf([0, 0, 1, 2, 3, 4, 50, 60, 700, 800])
    expect(steps).toEqual([1, 3, 50, 700])
    expect([0, 1, 49, 50, 800].map(count => stepOf(count, steps))).toEqual([0, 1, 2, 3, 4])
    expect(stepsOf([0, 7, 7, 7])).toEqual([7])
  })
})
