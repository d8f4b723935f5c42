import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { unitOf } from '@/lib/ocop/territory/unit-of'
import type { PlaceRef } from '@/lib/use-cases/records/record-fields'
import { type Records, recordsSchema } from '@/lib/use-cases/records/records-schema'
import { departures, goldenCases } from '../support/golden-cases'
import { territory } from './territory/reference'

const REAL = new URL('../../prisma/records/', import.meta.url)
const GOLDEN = new URL('../cases/', import.meta.url)

interface RecordsFile {
  readonly name: string
  readonly text: string
}

const filesOf = (folder: URL, ending: string): readonly RecordsFile[] =>
  readdirSync(folder)
    .filter(name => name.endsWith(ending))
    .sort()
    .map(name => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

const real = filesOf(REAL, '.json')
const golden = filesOf(GOLDEN, '.records.json')
const read = ({ text }: RecordsFile): Records => recordsSchema.parse(JSON.parse(text))

/** What each real file holds, counted by hand against its sources: products, lines, unnamed products, decisions. */
const HELD: Readonly<Record<string, readonly [number, number, number, number]>> = {
  '00-kon-tum.json': [21, 21, 88, 1],
  '01-quang-tri.json': [19, 19, 0, 1],
  '02-nam-dinh.json': [0, 0, 62, 1],
  '03-bac-kan.json': [5, 5, 213, 3],
  '04-soc-trang.json': [1, 1, 189, 1],
  '10-ha-noi.json': [0, 0, 0, 1],
  '11-bac-ninh.json': [0, 0, 0, 0],
  '12-bac-giang.json': [22, 22, 0, 2],
  '13-quang-nam.json': [21, 20, 0, 3],
  '14-thanh-hoa.json': [66, 66, 0, 5],
  '15-lam-dong.json': [9, 9, 0, 1],
  '16-dak-nong.json': [15, 15, 0, 3],
  '17-binh-thuan.json': [14, 14, 0, 2],
  '18-son-la.json': [7, 10, 0, 2],
  '19-ben-tre.json': [4, 4, 0, 1],
  '20-vinh-long.json': [1, 1, 0, 1],
  '21-tra-vinh.json': [45, 42, 0, 3],
  '22-dak-lak.json': [7, 4, 0, 2],
  '23-ca-mau.json': [28, 28, 0, 2],
  '24-hau-giang.json': [8, 6, 0, 1],
  '25-an-giang.json': [12, 12, 0, 1],
  '26-kien-giang.json': [30, 30, 0, 1],
  '27-ho-chi-minh.json': [7, 7, 0, 1],
  '28-thua-thien-hue.json': [14, 11, 0, 2],
  '29-quang-binh.json': [9, 9, 0, 1],
  '30-khanh-hoa.json': [1, 0, 0, 0],
  '31-phu-tho.json': [2, 2, 0, 1],
  '32-hai-duong.json': [24, 24, 0, 2],
  '33-thai-binh.json': [0, 0, 0, 0],
  '34-dien-bien.json': [0, 0, 0, 0],
  '35-hoa-binh.json': [0, 0, 0, 0],
  '36-hai-phong.json': [0, 0, 0, 0],
  '37-tay-ninh.json': [0, 0, 0, 0],
  '38-trung-uong.json': [12, 12, 0, 2],
  '39-ca-nuoc.json': [0, 0, 0, 0]
}

const linesOf = (records: Records) => records.decisions.flatMap(decision => decision.lines)
const groupsOf = (records: Records) => records.openingBalances.flatMap(balance => balance.groups)

/** Everything a file declares and everything it points at, by what kind of record must be there. */
function danglingRefs(records: Records): readonly string[] {
  const refs = (list: readonly { readonly ref: string }[]) => new Set(list.map(({ ref }) => ref))
  const declared = {
    source: refs(records.sources),
    producer: refs(records.producers),
    producerGroup: refs(records.producerGroups),
    product: refs(records.products),
    batch: refs(records.batches),
    decision: refs(records.decisions),
    line: refs(linesOf(records))
  }
  const used: (readonly [keyof typeof declared, string | null])[] = []
  const see = (value: unknown, key: string): void => {
    if (typeof value === 'string' && key in declared) used.push([key as keyof typeof declared, value])
    else if (Array.isArray(value)) for (const each of value) see(each, key === 'handedOver' ? 'line' : key)
    else if (typeof value === 'object' && value !== null)
      for (const [name, part] of Object.entries(value)) see(part, name)
  }
  see(records, '')
  return used.filter(([kind, ref]) => ref !== null && !declared[kind].has(ref)).map(([kind, ref]) => `${kind} ${ref}`)
}

function placesIn(value: unknown): readonly PlaceRef[] {
  if (Array.isArray(value)) return value.flatMap(placesIn)
  if (typeof value !== 'object' || value === null) return []
  if ('level' in value && 'code' in value && 'on' in value) return [value as PlaceRef]
  return Object.values(value).flatMap(placesIn)
}

const PHONE = /(?<![\d/.-])(?:\+84|0)[\s.-]?\d(?:[\s.-]?\d){7,9}(?!\d)/
const E_MAIL = /[\w.+-]+@[\w-]+\.[\w.]+/

describe.each([...real, ...golden].map(file => [file.name, file] as const))('%s', (_, file) => {
  const records = read(file)

  test('points only at records it holds, each declared once', () => {
    expect(danglingRefs(records)).toEqual([])
    const all = [
      records.sources,
      records.producers,
      records.producerGroups,
      records.products,
      records.batches,
      records.decisions,
      linesOf(records),
      records.openingBalances,
      records.referrals,
      records.reportedFigures,
      records.events
    ]
    for (const list of all) expect(new Set(list.map(({ ref }) => ref)).size).toBe(list.length)
  })

  test('names places that existed on their day', () => {
    const missing = placesIn(records).filter(({ code, on, level }) => {
      const unit = unitOf(territory, code, on)
      return !unit.ok || unit.value.level !== level
    })
    expect(missing).toEqual([])
  })

  test('says when each line can have begun, and has one line per product and decision', () => {
    for (const { lines, issuedOn, latestOn } of records.decisions) {
      if (lines.length > 0) expect(issuedOn ?? latestOn).not.toBeNull()
      expect(new Set(lines.map(({ product }) => product)).size).toBe(lines.length)
    }
  })

  test('holds no telephone number and no e-mail address', () => {
    const withoutAddresses = file.text.replace(/"https?:[^"]*"/g, '""')
    expect(PHONE.exec(withoutAddresses)?.[0]).toBeUndefined()
    expect(E_MAIL.exec(withoutAddresses)?.[0]).toBeUndefined()
  })
})

describe('the real records', () => {
  test.each(real.map(file => [file.name, file] as const))('%s holds what its sources name', (name, file) => {
    const records = read(file)
    const unnamed = groupsOf(records).reduce((sum, { count }) => sum + count, 0)
    expect([records.products.length, linesOf(records).length, unnamed, records.decisions.length]).toEqual(HELD[name])
  })

  test('every line, balance, referral and figure names its source', () => {
    for (const file of real) {
      const records = read(file)
      const cited = [...records.decisions, ...records.openingBalances, ...records.referrals, ...records.events]
      expect(cited.filter(({ citations }) => citations.length === 0).map(({ ref }) => ref)).toEqual([])
    }
  })

  test('nothing assumed for tests is among them', () => {
    const all = real.map(({ text }) => text).join()
    expect(all).not.toContain('Chủ thể KT')
    expect(all).not.toContain('"2020-12-28"')
    expect(all).not.toContain('"2021-11-22"')
    expect(all).not.toContain('"2023-12-15"')
  })

  test('each source address stands once, so that no case is loaded twice', () => {
    const urls = real.flatMap(file => read(file).sources.flatMap(({ url }) => (url === null ? [] : [url])))
    const several = urls.filter((url, index) => urls.indexOf(url) !== index)
    expect(new Set(several)).toEqual(new Set(['https://github.com/Luyen05/ocop-lamdong-portal']))
  })

  test('a decision number stands once per authority', () => {
    const keys = real.flatMap(file =>
      read(file).decisions.flatMap(({ number, year, issuedOn, authority }) =>
        number === null
          ? []
          : [[authority.level, authority.place?.code ?? authority.name, number, year, issuedOn].join(' ')]
      )
    )
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('the golden cases', () => {
  test('cover the checks that must come out', () => {
    const covered = new Set(goldenCases().flatMap(({ checks }) => checks))
    for (const check of ['K01', 'K02', 'K03', 'K04', 'K05', 'K06', 'K10', 'K14', 'K19', 'K25', 'K34']) {
      expect(covered).toContain(check)
    }
  })

  test('have records beside what is expected of them', () => {
    const withOwn = goldenCases().filter(({ records }) => records === undefined)
    expect(withOwn.map(({ name }) => `${name}.records.json`)).toEqual(golden.map(({ name }) => name))
  })

  test('a wrong number is told, a right one is not', () => {
    const expectation = {
      title: 'two products of one producer',
      request: { endpoint: 'products', params: {} },
      status: 200,
      expect: { total: 2, flags: [], byStar: { 5: 0 } },
      countBy: { 'producer.name': { A: 2 } },
      groups: { upgrade: 1 },
      rows: 2
    }
    const answer = {
      total: 2,
      flags: [],
      byStar: {},
      items: [{ producer: { name: 'A' } }, { producer: { name: 'A' } }],
      groups: [{ key: 'upgrade', total: 1 }]
    }
    expect(departures(answer, expectation)).toEqual([])
    expect(departures({ ...answer, total: 3 }, expectation)).toEqual(['answer.total: expected 2, got 3'])
    expect(departures({ ...answer, items: [] }, expectation)).toHaveLength(2)
    expect(departures({ ...answer, groups: [] }, expectation)).toHaveLength(1)
  })
})
