import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import { tallyAnew } from '@/lib/data/tally'
import { addDays, plainDate } from '@/lib/ocop/plain-date'
import { BASES, type Basis } from '@/lib/ocop/registry/count'
import { members } from '@/lib/ocop/territory/members'
import { unitById } from '@/lib/ocop/territory/territory'
import { territory } from '@/lib/queries/places'
import { figures, perhapsBegun } from '@/lib/queries/registry/figures'
import { groupFigures, groupFiguresByPlace } from '@/lib/queries/registry/group-figures'
import { tallyDifferences } from '@/lib/queries/registry/tally-differences'
import { unplacedRows } from '@/lib/queries/registry/unplaced'
import { importRecords } from '@/lib/use-cases/records/import-records'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { firstRecords, randomActs, recordRandom } from '../../support/random-acts'
import { contextOn, openRegistry } from '../../support/registry'

/** Places as a question names them, in the borders of a day: the country, old and new provinces, parts of them. */
const SCOPES = [
  { unit: null, division: '2021-11-26' },
  { unit: null, division: '2026-11-24' },
  { unit: 'p62', division: '2021-11-26' },
  { unit: 'p51', division: '2021-11-26' },
  { unit: 'p51@2025-07-01', division: '2026-11-24' },
  { unit: 'p44@2025-07-01', division: '2026-11-24' },
  { unit: 'd608', division: '2021-11-26' },
  { unit: 'c23293', division: '2021-11-26' },
  { unit: 'c23293@2025-07-01', division: '2026-11-24' }
] as const

/** First and last days of years and months among them, and days before and after everything. */
const DAYS = [
  '2018-12-31',
  '2020-01-01',
  '2021-11-30',
  '2022-07-01',
  '2023-12-31',
  '2024-02-29',
  '2026-11-24',
  '2035-06-15'
]

/** Everything that is said of a figure: as the tally has it, or (as known after the last act) counted row by row. */
async function told(scope: (typeof SCOPES)[number], basis: Basis, on: string, known: number | null) {
  const all = await territory()
  const unit = scope.unit === null ? null : unitById(all, scope.unit)
  const division = plainDate(scope.division)
  const question = {
    unitIds: unit === null ? null : members(all, unit, division),
    basis,
    on: plainDate(on),
    known
  }
  return {
    figures: await figures(question),
    later: await perhapsBegun(question),
    byStar: await groupFigures(question, 'star'),
    byPlace: await groupFiguresByPlace(question, unit, division),
    unplaced: await unplacedRows(question, unit, division)
  }
}

async function expectEqual(
  days: readonly string[],
  bases: readonly Basis[] = BASES,
  scopes: readonly (typeof SCOPES)[number][] = SCOPES
): Promise<void> {
  const last = await database().act.aggregate({ _max: { seq: true } })
  for (const scope of scopes)
    for (const on of days)
      for (const basis of bases)
        expect(await told(scope, basis, on, null), `${scope.unit} ${scope.division} ${basis} ${on}`).toEqual(
          await told(scope, basis, on, last._max.seq ?? 0)
        )
}

/** The whole tally, without cells in which everything has come back to nought. */
async function kept() {
  const [rows, distinct] = await Promise.all([
    database().tally.findMany({
      where: { NOT: { ever: 0, inForce: 0, undetermined: 0, lines: 0 } },
      orderBy: [{ provinceId: 'asc' }, { level: 'asc' }, { bucket: 'asc' }, { what: 'asc' }, { star: 'asc' }]
    }),
    database().tallyDistinct.findMany({
      where: { NOT: { ever: 0, inForce: 0, lines: 0 } },
      orderBy: [{ scope: 'asc' }, { level: 'asc' }, { bucket: 'asc' }, { what: 'asc' }, { star: 'asc' }]
    })
  ])
  return { rows, distinct }
}

async function expectSameAnew(): Promise<void> {
  const before = await kept()
  expect(before.rows.length).toBeGreaterThan(0)
  await database().$transaction(tx => tallyAnew(tx), { timeout: 60_000 })
  expect(await kept()).toEqual(before)
}

describe('the tally of acts drawn at random', () => {
  let store: TestDatabase

  beforeAll(async () => {
    store = await freshDatabase('tally')
    await openRegistry(store)
  })

  afterAll(async () => {
    await database().$disconnect()
    await store.drop()
  })

  it.each([1, 2])(
    'says after every act what counting says, on any day, by any basis, in old and new borders (%i)',
    async seed => {
      const held = await firstRecords()
      for (const [index, steps] of randomActs(seed).entries()) {
        await recordRandom(held, steps)
        await expectEqual(
          [addDays(plainDate('2019-01-01'), (index * 311 + seed * 97) % 2900)],
          BASES.slice(index % 3, (index % 3) + 1),
          SCOPES.filter((_, n) => n % 3 === index % 3)
        )
      }
      await expectEqual(DAYS)
      expect((await figures({ unitIds: null, basis: 'lines', on: plainDate('2026-11-24') })).total).toBeGreaterThan(20)
    }
  )

  it('is the same when everything is counted anew', expectSameAnew)
})

describe('the tally of records taken from sources', () => {
  let store: TestDatabase

  beforeAll(async () => {
    store = await freshDatabase('tally_cases')
    await openRegistry(store)
    const cases = new URL('../../cases/', import.meta.url)
    for (const file of readdirSync(cases).filter(name => name.endsWith('.records.json'))) {
      const records: unknown = JSON.parse(readFileSync(new URL(file, cases), 'utf8'))
      await importRecords(contextOn('2026-11-24'), { records, dryRun: false })
    }
  })

  afterAll(async () => {
    await database().$disconnect()
    await store.drop()
  })

  it('says what counting says', () => expectEqual(['2021-11-26', '2024-11-21', '2026-11-24']))

  it('is found out when it says something else', async () => {
    const today = plainDate('2026-11-24')
    await database().tally.updateMany({
      where: { provinceId: 'p62', what: 'rows', level: 'y' },
      data: { lines: { increment: 1 } }
    })
    const { differences } = await tallyDifferences(today)
    expect(differences.map(({ place, basis }) => [place, basis])).toContainEqual(['p51@2025-07-01', 'lines'])
    await database().$transaction(tx => tallyAnew(tx), { timeout: 60_000 })
  })

  it('is the same when everything is counted anew', expectSameAnew)
})
