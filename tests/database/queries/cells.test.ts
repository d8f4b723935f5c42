import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import { plainDate } from '@/lib/ocop/plain-date'
import { BASES } from '@/lib/ocop/registry/count'
import { members } from '@/lib/ocop/territory/members'
import { unitById } from '@/lib/ocop/territory/territory'
import { territory } from '@/lib/queries/places'
import { cellRows } from '@/lib/queries/registry/cell-rows'
import { figures } from '@/lib/queries/registry/figures'
import {
  DIMENSIONS,
  type Dimension,
  type FigureGroup,
  groupFigures,
  groupFiguresByPlace
} from '@/lib/queries/registry/group-figures'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { contextOn, openRegistry, recorded } from '../../support/registry'

/** Places of old and new divisions, whole provinces, districts and communes, so that borders matter. */
const PLACES = [
  { level: 'province', code: '62', on: '2021-11-26' },
  { level: 'province', code: '51', on: '2021-11-26' },
  { level: 'district', code: '608', on: '2021-11-26' },
  { level: 'commune', code: '23293', on: '2021-11-26' },
  { level: 'province', code: '51', on: '2025-07-01' },
  { level: 'province', code: '45', on: '2021-11-26' }
] as const
const KINDS = ['new', 'upgrade', 'renewal', 'downgrade', 'unknown'] as const
const PRODUCER_KINDS = ['cooperative', 'enterprise', 'household', null] as const
const SETS = ['1048/2019:I.1', '148/2023:I', '26/2026:I', null] as const

const place = fc.constantFrom(...PLACES)
const star = fc.constantFrom(3, 4, 5, null)

const lines = fc.array(
  fc.record({
    product: fc.integer({ min: 1, max: 12 }),
    producer: fc.integer({ min: 1, max: 5 }),
    place,
    star,
    kind: fc.constantFrom(...KINDS),
    sector: fc.constantFrom(...SETS),
    decision: fc.integer({ min: 0, max: 3 })
  }),
  { minLength: 20, maxLength: 40 }
)

const DECIDED = ['2020-03-01', '2021-06-15', '2023-07-20', null] as const

let store: TestDatabase

/** A registry whose lives, places and kinds are drawn at random, with what is not known among them. */
async function randomRegistry(seed: number) {
  const [drawn] = fc.sample(lines, { numRuns: 1, seed })
  if (!drawn) throw new Error('nothing was drawn')
  const used = new Map<number, (typeof drawn)[number]>()
  for (const line of drawn) used.set(line.product, used.get(line.product) ?? line)
  const isFirst = (line: (typeof drawn)[number], index: number) =>
    drawn.findIndex(other => other.product === line.product && other.decision === line.decision) === index
  return recorded('2026-11-24', {
    sources: [{ ref: 'nguon', title: 'Nguồn' }],
    producers: [1, 2, 3, 4, 5].map(n => ({
      ref: `ct-${n}`,
      name: `Chủ thể ${seed} ${n}`,
      kind: PRODUCER_KINDS[n % PRODUCER_KINDS.length] ?? null
    })),
    products: [...used].map(([n, line]) => ({
      ref: `sp-${n}`,
      name: `Sản phẩm ${seed} ${n}`,
      place: line.place,
      producer: `ct-${line.producer}`
    })),
    batches: [{ ref: 'dot', place: PLACES[0], level: 'province', programmeYear: 2021, round: (seed % 90) + 1 }],
    decisions: DECIDED.map((issuedOn, index) => ({
      ref: `qd-${index}`,
      kind: 'recognition' as const,
      authority: { level: 'province' as const, place: PLACES[0] },
      number: `${seed}-${index}/QĐ-UBND`,
      issuedOn,
      latestOn: issuedOn === null ? '2024-12-31' : null,
      batch: index % 2 === 0 ? 'dot' : null,
      lines: drawn.filter(isFirst).flatMap((line, position) =>
        line.decision === index
          ? [
              {
                ref: `dong-${index}-${position}`,
                product: `sp-${line.product}`,
                producer: line.kind === 'unknown' ? null : `ct-${line.producer}`,
                place: line.place,
                star: line.star,
                kind: line.kind,
                sector: line.sector
              }
            ]
          : []
      )
    })),
    openingBalances: [
      {
        ref: 'so-du',
        place: PLACES[5],
        asOf: '2022-01-01',
        groups: [
          { star: null, count: 3 },
          { star: 4, count: 2, effectiveOn: '2021-01-01' }
        ]
      }
    ]
  })
}

beforeAll(async () => {
  store = await freshDatabase('cells')
  await openRegistry(store)
  for (const seed of [11, 22, 33]) await randomRegistry(seed)
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

const SCOPES = [
  { unit: null, division: '2021-11-26' },
  { unit: null, division: '2026-11-24' },
  { unit: 'p62', division: '2021-11-26' },
  { unit: 'p51@2025-07-01', division: '2026-11-24' },
  { unit: 'd608', division: '2021-11-26' }
] as const
const DAYS = ['2021-07-01', '2023-08-01', '2026-11-24'] as const

type RowsOf = (part: Parameters<typeof cellRows>[0]['part'], star?: number | null) => Promise<number>

/** The rows behind a group and behind each of its stars; what is nought has none to ask for. */
async function expectRows(by: Dimension, { key, total, byStar }: FigureGroup, rowsOf: RowsOf): Promise<void> {
  if (total === 0) return
  expect([by, key, await rowsOf({ by, key })]).toEqual([by, key, total])
  for (const [star, count] of Object.entries(byStar))
    expect(await rowsOf({ by, key }, star === 'unknown' ? null : Number(star))).toBe(count)
}

describe.each(SCOPES)('every number of $unit in the borders of $division', ({ unit: id, division: borders }) => {
  it.each(DAYS.flatMap(on => BASES.map(basis => [on, basis] as const)))(
    'is the number of its rows on %s, %s',
    async (day, basis) => {
      const all = await territory()
      const unit = id === null ? null : unitById(all, id)
      const division = plainDate(borders)
      const asked = {
        unitIds: unit === null ? null : members(all, unit, division),
        basis,
        on: plainDate(day),
        known: null
      }
      const rowsOf: RowsOf = async (part, star) =>
        (await cellRows({ ...asked, unit, division, part, star }, { limit: 200, offset: 0 })).items.length
      const whole = await figures(asked)
      expect(await rowsOf(null)).toBe(whole.total)
      for (const { star, count } of whole.byStar) expect(await rowsOf(null, star)).toBe(count)
      for (const by of DIMENSIONS) {
        const groups = by === 'place' ? await groupFiguresByPlace(asked, unit, division) : await groupFigures(asked, by)
        expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(whole.total)
        for (const group of groups) await expectRows(by, group, rowsOf)
      }
    }
  )
})

it('says the same to whoever asks a year later', async () => {
  const asked = { unitIds: null, basis: 'ever' as const, on: plainDate('2023-08-01') }
  const before = await figures(asked)
  expect(contextOn('2027-11-24').today).toBe('2027-11-24')
  expect(await figures(asked)).toEqual(before)
})
