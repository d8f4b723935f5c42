import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import { coveredUnits } from '@/lib/data/places'
import type { Actor } from '@/lib/ocop/access/actor'
import { type PlainDate, parsePlainDate, plainDate } from '@/lib/ocop/plain-date'
import { unitById } from '@/lib/ocop/territory/territory'
import { territory } from '@/lib/queries/places'
import { listEntries } from '@/lib/queries/programme/entries'
import { supportReport } from '@/lib/queries/programme/support'
import { listTargets } from '@/lib/queries/programme/targets'
import { undertakings } from '@/lib/queries/programme/undertakings'
import { addMember } from '@/lib/use-cases/programme/add-member'
import { endEntry } from '@/lib/use-cases/programme/end-entry'
import { type RecordEntryInput, recordEntryOf } from '@/lib/use-cases/programme/record-entry'
import { recordEvent } from '@/lib/use-cases/programme/record-event'
import { recordFigure } from '@/lib/use-cases/programme/record-figure'
import { recordPeriodOf } from '@/lib/use-cases/programme/record-period'
import { recordSupportOf } from '@/lib/use-cases/programme/record-support'
import { type RecordTargetInput, recordTargetOf } from '@/lib/use-cases/programme/record-target'
import { recordUndertakingOf } from '@/lib/use-cases/programme/record-undertaking'
import type { Recorded } from '@/lib/use-cases/programme/recording'
import { reportState } from '@/lib/use-cases/programme/report-state'
import type { RecordsInput } from '@/lib/use-cases/records/records-schema'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { exported, inNewRegistry, takenIn } from '../../support/exchange'
import { contextOn, officerOf, openRegistry, recorded } from '../../support/registry'

const TODAY = '2024-06-01'
const today = plainDate(TODAY)
const UNITS: Readonly<Record<string, string>> = { '45': 'p45', '36': 'p36', '94': 'p94' }
const SEEDS = ['01-quang-tri', '02-nam-dinh', '04-soc-trang']

type SeedTarget = NonNullable<RecordsInput['targets']>[number]
type SeedSource = NonNullable<RecordsInput['sources']>[number]

const seedOf = (name: string): Omit<RecordsInput, 'format'> => {
  const { format: _, ...records } = JSON.parse(
    readFileSync(new URL(`../../../prisma/records/${name}.json`, import.meta.url), 'utf8')
  ) as RecordsInput
  return records
}
const seeds = SEEDS.map(seedOf)

const dayOrNull = (text: string | null | undefined): PlainDate | null => (text ? parsePlainDate(text) : null)

/** A seed's target as an officer types it into the form. */
function typed(target: SeedTarget, source: SeedSource): RecordTargetInput {
  return {
    unitId: UNITS[target.place?.code ?? ''] ?? null,
    indicator: target.indicator,
    star: target.star ?? null,
    basis: target.basis ?? 'not-stated',
    operator: target.operator,
    value: target.value,
    valueTo: target.valueTo ?? null,
    measure: target.unit ?? null,
    from: dayOrNull(target.from),
    due: dayOrNull(target.due),
    denominator: target.denominator ?? null,
    note: target.note ?? null,
    source: {
      publisher: source.publisher ?? null,
      title: source.title ?? null,
      author: source.author ?? null,
      url: source.url ?? null,
      publishedOn: dayOrNull(source.publishedOn),
      note: source.note ?? null,
      quote: target.quote ?? null
    },
    corrects: null
  }
}

/** What is kept of targets, but for their codes and acts. */
async function keptTargets() {
  const rows = await database().target.findMany({ include: { source: true } })
  return rows
    .map(({ id: _, code: __, act: ___, sourceId: ____, source, ...said }) => ({
      ...said,
      value: said.value.toNumber(),
      valueTo: said.valueTo?.toNumber() ?? null,
      fromDay: dayFromColumn(said.fromDay),
      dueOn: dayFromColumn(said.dueOn),
      source: [
        source.publisher,
        source.title,
        source.author,
        source.url,
        dayFromColumn(source.publishedOn),
        source.note
      ]
    }))
    .sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1))
}

const done = async (recording: Promise<Recorded>): Promise<string> => {
  const answer = await recording
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.value.code
}

/** The officer with all that lies in the province. */
async function whole(actor: Actor): Promise<Actor> {
  if (actor.kind !== 'account') throw new Error('no account')
  const all = await territory()
  const coveredUnitIds = coveredUnits(all, unitById(all, 'p06'), today)
  return { ...actor, grants: actor.grants.map(grant => ({ ...grant, coveredUnitIds })) }
}

let imported: TestDatabase
let store: TestDatabase
let officer: Actor
let stranger: Actor
let expectedTargets: Awaited<ReturnType<typeof keptTargets>>

const SOURCE = {
  publisher: 'baobackan.com.vn',
  title: null,
  author: 'Thu Hiền',
  url: null,
  publishedOn: null,
  note: null,
  quote: 'duy trì 10 cửa hàng bán sản phẩm OCOP'
}
const ctx = () => contextOn(TODAY, officer)
const shop = (changes: Partial<RecordEntryInput> = {}): RecordEntryInput => ({
  unitId: 'p06',
  commune: null,
  kind: 'point-of-sale',
  placeText: 'Phố Đức Xuân',
  name: 'Cửa hàng OCOP số 1',
  producerCode: null,
  productCode: null,
  decisionCode: null,
  from: plainDate('2021-05-26'),
  latestOn: null,
  until: null,
  url: null,
  traits: [],
  note: null,
  source: SOURCE,
  corrects: null,
  ...changes
})

beforeAll(async () => {
  imported = await freshDatabase('seeded')
  await openRegistry(imported)
  for (const seed of seeds) await recorded('2026-11-24', { sources: seed.sources, targets: seed.targets })
  expectedTargets = await keptTargets()
  await database().$disconnect()
  store = await freshDatabase('typed')
  await openRegistry(store)
  await recorded('2024-05-01', {
    producers: [{ ref: 'htx', code: 'CT-0000000A', name: 'Hợp tác xã Yến Dương', kind: 'cooperative' }]
  })
  officer = await whole(await officerOf('p06', TODAY, ['province_officer']))
  stranger = await officerOf('p94', TODAY, ['province_officer'])
})

afterAll(async () => {
  await database().$disconnect()
  await imported.drop()
  await store.drop()
})

describe('the fifteen targets of the seeds', () => {
  it('typed in give the same facts as the files', async () => {
    const all = seeds.flatMap(({ targets = [], sources = [] }) => targets.map(target => ({ target, sources })))
    expect(all).toHaveLength(15)
    const by = new Map<string, Actor>()
    for (const unitId of Object.values(UNITS)) by.set(unitId, await officerOf(unitId, TODAY, ['province_officer']))
    for (const { target, sources } of all) {
      const source = sources.find(({ ref }) => ref === target.source)
      if (!source) throw new Error('no source')
      const input = typed(target, source)
      await done(recordTargetOf(contextOn(TODAY, by.get(input.unitId ?? '') ?? officer), input))
    }
    expect(await keptTargets()).toEqual(expectedTargets)
    expect(await database().source.count()).toBe(3)
  })

  it('are refused where their numbers or days cannot be', async () => {
    const [target] = seeds[1]?.targets ?? []
    const [source] = seeds[1]?.sources ?? []
    if (!target || !source) throw new Error('no seed')
    const input = { ...typed(target, source), unitId: 'p06' }
    const refused = async (changes: Partial<RecordTargetInput>) => {
      const answer = await recordTargetOf(ctx(), { ...input, ...changes })
      return answer.ok ? null : answer.refusal.code
    }
    expect(await refused({ operator: 'range', valueTo: null })).toBe('QUANTITY_NOT_WHOLE')
    expect(await refused({ valueTo: 120 })).toBe('QUANTITY_NOT_WHOLE')
    expect(await refused({ due: plainDate('2019-12-31') })).toBe('SPAN_REVERSED')
    expect(await refused({ unitId: 'p94' })).toBe('PROGRAMME_PLACE_NOT_OFFERED')
    expect(await refused({ unitId: null })).toBe('PROGRAMME_PLACE_NOT_OFFERED')
    expect(await refused({ corrects: 'MT-0000000A' })).toBe('PROGRAMME_RECORD_NOT_FOUND')
  })

  it('corrected stay, and say by what they were replaced', async () => {
    const [target] = seeds[1]?.targets ?? []
    const [source] = seeds[1]?.sources ?? []
    if (!target || !source) throw new Error('no seed')
    const input = { ...typed(target, source), unitId: 'p06' }
    const first = await done(recordTargetOf(ctx(), { ...input, value: 10 }))
    const second = await done(recordTargetOf(ctx(), { ...input, corrects: first }))
    const { items } = await listTargets({ unitIds: new Set(['p06']), known: null, limit: 10, offset: 0 }, today)
    expect(items.map(({ code, replacedBy }) => [code, replacedBy]).sort()).toEqual(
      [
        [first, second],
        [second, null]
      ].sort()
    )
    const again = await recordTargetOf(ctx(), { ...input, corrects: first })
    expect(again.ok ? null : again.refusal.code).toBe('PROGRAMME_RECORD_ALREADY_CORRECTED')
  })
})

describe('a register', () => {
  const present = async (on: PlainDate) =>
    (
      await listEntries(
        { kind: 'point-of-sale', unitIds: new Set(['p06']), known: null, limit: 9, offset: 0 },
        on,
        today
      )
    ).items.map(({ name, present: is }) => [name, is])

  it('counts a corrected entry once, under what it says now, and closes it on its day', async () => {
    const wrong = await done(recordEntryOf(ctx(), shop({ name: 'Cửa hang' })))
    await done(endEntry(ctx(), { code: wrong, on: plainDate('2024-01-15'), reason: 'Chuyển đi' }))
    await done(
      addMember(ctx(), {
        code: wrong,
        producerCode: 'CT-0000000A',
        productCode: null,
        on: plainDate('2022-01-01'),
        until: null
      })
    )
    const right = await done(recordEntryOf(ctx(), shop({ corrects: wrong })))
    expect(await present(today)).toEqual([['Cửa hàng OCOP số 1', false]])
    expect(await present(plainDate('2024-01-14'))).toEqual([['Cửa hàng OCOP số 1', true]])
    expect(await database().programmeEntryMember.count({ where: { entry: { code: right } } })).toBe(1)
    const again = await endEntry(ctx(), { code: wrong, on: plainDate('2024-02-01'), reason: 'Nữa' })
    expect(again.ok ? null : again.refusal.code).toBe('PROGRAMME_RECORD_ALREADY_CORRECTED')
  })

  it('takes a commune as people write it, and asks rather than guesses', async () => {
    const code = await done(
      recordEntryOf(
        ctx(),
        shop({ kind: 'craft-village', commune: 'xã Yến Dương, huyện Ba Bể', traits: ['traditional', 'circular'] })
      )
    )
    const row = await database().programmeEntry.findUniqueOrThrow({ where: { code }, include: { unit: true } })
    expect([row.unit.level, row.traits]).toEqual(['commune', ['traditional']])
    const unclear = await recordEntryOf(ctx(), shop({ commune: 'xã Không Có' }))
    expect(unclear.ok ? null : unclear.refusal.code).toBe('PROGRAMME_PLACE_NOT_UNDERSTOOD')
  })

  it('is not written by people of other places', async () => {
    const code = (await database().programmeEntry.findFirstOrThrow({ where: { unitId: 'p06' } })).code
    const answer = await endEntry(contextOn(TODAY, stranger), { code, on: today, reason: '?' })
    expect(answer.ok ? null : answer.refusal.code).toBe('PROGRAMME_RECORD_NOT_FOUND')
    const typedIn = await recordEntryOf(contextOn(TODAY, stranger), shop())
    expect(typedIn.ok ? null : typedIn.refusal.code).toBe('PROGRAMME_PLACE_NOT_OFFERED')
  })
})

describe('the rest of the programme', () => {
  const place = { unitId: 'p06', commune: null }
  const plain = { note: null, source: SOURCE, corrects: null }

  it('is typed in and corrected: support, periods, tasks, events, surveys', async () => {
    const support = {
      ...place,
      ...plain,
      category: 'packaging-and-labels',
      year: 2020,
      yearTo: null,
      producerCode: null,
      recipient: null
    } as const
    const unknown = await done(recordSupportOf(ctx(), { ...support, amount: null }))
    await done(recordSupportOf(ctx(), { ...support, amount: 200_000_000, corrects: unknown }))
    expect((await supportReport(new Set(['p06']), today)).total).toMatchObject({
      amount: 200_000_000,
      unstated: 0,
      items: 1
    })

    const span = { from: plainDate('2021-01-01'), due: plainDate('2025-12-31') }
    const period = {
      unitId: 'p06',
      ...span,
      ...plain,
      title: 'Giai đoạn 2021–2025',
      localName: 'Mỗi xã, phường một sản phẩm'
    }
    await done(
      recordPeriodOf(ctx(), {
        ...period,
        corrects: await done(recordPeriodOf(ctx(), { ...period, title: 'Giai đoạn' }))
      })
    )

    const event = {
      ...place,
      ...plain,
      on: plainDate('2024-05-20'),
      kind: 'training',
      title: 'Tập huấn',
      organiser: null,
      batchCode: null,
      attendees: [{ name: 'Thu Hiền', title: null }]
    }
    const eventCode = await done(recordEvent(ctx(), { ...event, corrects: await done(recordEvent(ctx(), event)) }))

    const task = {
      unitId: 'p06',
      ...span,
      ...plain,
      kind: 'task',
      title: 'Truyền thông',
      position: 1,
      eventCode,
      addressee: 'các huyện',
      state: 'assigned',
      stateOn: plainDate('2024-05-20')
    } as const
    const code = await done(
      recordUndertakingOf(ctx(), { ...task, corrects: await done(recordUndertakingOf(ctx(), task)) })
    )
    await done(reportState(ctx(), { code, state: 'done', on: today, note: null }))
    expect((await undertakings({ unitIds: new Set(['p06']) }, today)).map(({ state }) => state?.state)).toEqual([
      'done'
    ])

    await done(
      recordFigure(ctx(), {
        unitId: 'p06',
        asOf: plainDate('2024-05-01'),
        indicator: 'assisted-ready-products',
        star: 3,
        basis: 'not-stated',
        operator: 'approx',
        value: 40,
        valueTo: null,
        measure: null,
        note: null,
        source: SOURCE
      })
    )
  })

  it('goes along in an export, corrections included', async () => {
    const file = await exported()
    const replaced = await database().programmeReplacement.count()
    expect(replaced).toBe(5)
    await inNewRegistry(async () => {
      await takenIn(file)
      expect(await exported()).toBe(file)
      expect(await database().programmeReplacement.count()).toBe(replaced)
    })
  })
})
