import { readFileSync } from 'node:fs'
import { NextRequest } from 'next/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GET as getPdf } from '@/app/[locale]/(public)/bao-cao/[place]/[year]/ban-in/route'
import { GET as getXlsx } from '@/app/[locale]/(public)/bao-cao/[place]/[year]/bang-tinh/route'
import {
  askedReport,
  type ReportAsked,
  reportPath,
  sectionsOf
} from '@/app/[locale]/(public)/bao-cao/[place]/[year]/question'
import { rowsHref } from '@/app/[locale]/(public)/bao-cao/[place]/[year]/rows-href'
import { askedMoved } from '@/app/[locale]/(public)/thong-ke/bien-dong/question'
import { figureQuestion, NO_KEY } from '@/app/[locale]/(public)/thong-ke/question'
import { database } from '@/lib/data/client'
import { plainDate } from '@/lib/ocop/plain-date'
import { unitById } from '@/lib/ocop/territory/territory'
import { territory } from '@/lib/queries/places'
import { cellRows } from '@/lib/queries/registry/cell-rows'
import { listProducts } from '@/lib/queries/registry/list-products'
import { starFlows } from '@/lib/queries/registry/movements'
import type { ReportSection } from '@/lib/text/papers/year-report'
import { importRecords } from '@/lib/use-cases/records/import-records'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { readPdf } from '../../support/read-pdf'
import { readXlsx } from '../../support/read-xlsx'
import { contextOn, openRegistry, recorded } from '../../support/registry'

const TODAY = '2026-11-24'

/** A registry with the records of a case. Processes serve one registry at a time. */
function registryOf(name: string) {
  let store: TestDatabase
  beforeAll(async () => {
    store = await freshDatabase('year-report')
    await openRegistry(store)
    const file = new URL(`../../cases/${name}.records.json`, import.meta.url)
    const records: unknown = JSON.parse(readFileSync(file, 'utf8'))
    expect((await importRecords(contextOn(TODAY), { records, dryRun: false })).ok).toBe(true)
  })
  afterAll(async () => {
    await database().$disconnect()
    await store.drop()
  })
}

const asked = (place: string, year: string, query = {}): Promise<ReportAsked> =>
  askedReport({ locale: 'vi', place, year }, query)

const numbersOf = (sections: readonly ReportSection[], key: string): Record<string, readonly (number | null)[]> =>
  Object.fromEntries(
    (sections.find(section => section.key === key)?.rows ?? []).map(([name, ...cells]) => [
      name?.text,
      cells.map(({ value }) => value)
    ])
  )

const fileOf = (get: typeof getPdf, path: string, place: string, year: string) =>
  get(new NextRequest(`http://registry.test${path}`), { params: Promise.resolve({ locale: 'vi', place, year }) })

/** How many rows the page behind an address lists. */
async function rowsBehind(href: string): Promise<number> {
  const { pathname, searchParams } = new URL(href, 'http://registry.test')
  const query = Object.fromEntries(searchParams)
  const question = await figureQuestion('vi', query)
  const { unit, unitIds, division, basis, by, known, day } = question
  const star = query.sao === undefined ? undefined : query.sao === NO_KEY ? null : Number(query.sao)
  const page = { limit: 5, offset: 0 }
  if (pathname === '/thong-ke/hang') {
    const part = by === null || query.o === undefined ? null : { by, key: query.o === NO_KEY ? null : query.o }
    return (await cellRows({ unit, unitIds, division, basis, on: day.on, known, part, star }, page)).total
  }
  const moved = askedMoved(query, day.on)
  if (moved === null || pathname !== '/thong-ke/bien-dong') throw new Error(`${href} is no page of rows`)
  const stars = star === undefined ? [] : [star]
  const words = { words: null, sectors: [], statuses: [], sort: 'name' as const, ...page }
  return (await listProducts({ ...words, unitIds, stars, basis: 'lines', moved, on: day.on, known })).total
}

describe('the year report of Kon Tum in 2021', () => {
  registryOf('k01-k05')

  it('has the figures of the seed article, by star, in force and as they came about', async () => {
    const sections = await sectionsOf(await asked('62', '2021', { ngay: '26/11/2021' }))
    expect(numbersOf(sections, 'stars')).toEqual({
      '5 sao': [1, 0],
      '4 sao': [7, 0],
      '3 sao': [14, 0],
      'Chưa rõ sao': [87, 0],
      Tổng: [109, 0]
    })
    expect(numbersOf(sections, 'movements')).toMatchObject({
      'Công nhận mới': [21, 0, 7, 14, 0],
      'Có từ trước, nguồn chỉ cho tổng số': [88, 1, 0, 0, 87],
      'Hết hạn': [0, 0, 0, 0, 0]
    })
    const notes = sections.flatMap(section => section.notes)
    expect(notes).toContain('Trong đó 6 sản phẩm tiềm năng 5 sao (đã trình Trung ương), không cộng thêm vào tổng.')
    expect(notes.join(' ')).toContain('từ 14 đến 102 chủ thể')
  })

  it('divides the whole by group, kind and place without losing any', async () => {
    const sections = await sectionsOf(await asked('62', '2021', { ngay: '26/11/2021' }))
    for (const key of ['sector', 'group', 'producer-kind', 'place']) {
      const rows = Object.entries(numbersOf(sections, key))
      const total = rows.find(([name]) => name === 'Tổng')?.[1]
      const parts = rows.filter(([name]) => name !== 'Tổng')
      expect(total).toEqual([109, 1, 7, 14, 87])
      expect(total?.map((_, index) => parts.reduce((sum, [, cells]) => sum + (cells[index] ?? 0), 0))).toEqual(total)
    }
  })

  it('opens for every number as many rows as it says', async () => {
    const report = await asked('62', '2021', { ngay: '26/11/2021' })
    const cells = (await sectionsOf(report)).flatMap(({ rows }) => rows.flat())
    const linked = cells.flatMap(({ value, rows }) => (value === null || rows === null ? [] : [{ value, rows }]))
    expect(linked.length).toBeGreaterThan(30)
    for (const { value, rows } of linked) {
      const href = rowsHref(report, rows)
      expect(await rowsBehind(href), href).toBe(value)
    }
  })

  it('is the same on paper, in the spreadsheet and on the page', async () => {
    const report = await asked('62', '2021', { ngay: '26/11/2021' })
    const sections = await sectionsOf(report)
    const [path, query] = report.href.split('?')
    const pdf = await readPdf(
      new Uint8Array(await (await fileOf(getPdf, `${path}/ban-in?${query}`, '62', '2021')).arrayBuffer())
    )
    const printed = pdf.pages.join(' ')
    expect(pdf.tagged).toBe(true)
    expect(printed).toContain('BÁO CÁO SỐ LIỆU NĂM 2021')
    expect(printed.replaceAll(' ', '')).toContain(report.scope.address)
    for (const row of sections.flatMap(({ rows }) => rows).filter(cells => cells.some(({ value }) => value !== null)))
      expect(printed.replaceAll(' ', '')).toContain(
        row
          .map(({ text }) => text)
          .join('')
          .replaceAll(' ', '')
      )
    const [about, ...sheets] = readXlsx(
      new Uint8Array(await (await fileOf(getXlsx, `${path}/bang-tinh?${query}`, '62', '2021')).arrayBuffer())
    )
    expect(about?.flat()).toContain(report.scope.address)
    expect(sheets.map(([, ...rows]) => rows)).toEqual(
      sections.map(({ rows }) => rows.map(row => row.map(({ value, text }) => value ?? text)))
    )
  })

  it('is of the unit that was meant, also where its code has gone to another', async () => {
    const all = await territory()
    for (const id of ['p44', 'p44@2025-07-01', 'p62'])
      for (const year of [2021, 2025, 2026]) {
        const { code, validFrom, validUntil } = unitById(all, id)
        const { pathname, searchParams } = new URL(
          reportPath('vi', { code, validFrom, validUntil }, year),
          'http://registry.test'
        )
        const { question } = await asked(pathname.split('/')[2] ?? '', String(year), Object.fromEntries(searchParams))
        expect(question.unit?.id, `${id} in ${year}`).toBe(id)
      }
  })

  it('leads nowhere for a year that has not begun, and for what is no place', async () => {
    expect((await fileOf(getPdf, '/bao-cao/62/2127/ban-in', '62', '2127')).status).toBe(404)
    expect((await fileOf(getXlsx, '/bao-cao/kon-tum/2021/bang-tinh', 'kon-tum', '2021')).status).toBe(404)
  })

  it('stays what it was at its own address, whatever is recorded later', async () => {
    const before = await asked('62', '2021', { ngay: '26/11/2021' })
    const sections = await sectionsOf(before)
    const place = { level: 'province', code: '62', on: '2021-11-26' } as const
    await recorded('2026-11-25', {
      producers: [{ ref: 'x', name: 'Hợp tác xã Sau', place }],
      products: [{ ref: 'p', name: 'Sản phẩm sau', producer: 'x', place }],
      decisions: [
        {
          ref: 'd',
          kind: 'recognition',
          authority: { level: 'province', place },
          issuedOn: '2021-06-01',
          lines: [{ ref: 'l', product: 'p', star: 3, kind: 'new', place }]
        }
      ]
    })
    const query = Object.fromEntries(new URL(before.href, 'http://registry.test').searchParams)
    expect(await sectionsOf(await asked('62', '2021', query))).toEqual(sections)
    const now = await sectionsOf(await asked('62', '2021', { ngay: '26/11/2021' }))
    expect(numbersOf(now, 'stars').Tổng).toEqual([110, 1])
  })
})

describe('what came and went in Kon Tum after its first batch', () => {
  registryOf('s6')

  it('tells upgrades, renewals, revocations and expiries of each year', async () => {
    const year = async (typed: string) => numbersOf(await sectionsOf(await asked('62', typed)), 'movements')
    expect((await year('2022'))['Nâng hạng']?.[0]).toBe(2)
    expect((await year('2023'))['Bị thu hồi']?.[0]).toBe(1)
    expect((await year('2024'))['Hết hạn']?.[0]).toBeGreaterThan(0)
  })

  it('flows from star to star, and every recognition is in one stream', async () => {
    const { question } = await asked('62', '2025')
    const span = { from: plainDate('2018-01-01'), to: question.day.on }
    const flows = await starFlows({ unitIds: question.unitIds, known: null, ...span })
    expect(flows.reduce((sum, { count }) => sum + count, 0)).toBe(32)
    expect(flows.find(({ before, after }) => before === 4 && after === 5)?.count).toBe(2)
  })
})
