import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordAct } from '@/lib/data/acts'
import { database, type Tx } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import { recordLineEvents, recordLineReadings, recordLines, restand } from '@/lib/data/facts/lines'
import { Prisma } from '@/lib/data/generated/client'
import { type Verdict, verdictOn } from '@/lib/ocop/certificate/verdict'
import { addDays, type PlainDate, plainDate } from '@/lib/ocop/plain-date'
import { BASES, counts } from '@/lib/ocop/registry/count'
import {
  factsAt,
  LINE_EVENTS,
  type Line,
  type LineEvent,
  type LineEventKind,
  type Standing,
  timeline
} from '@/lib/ocop/registry/timeline'
import { countedOn, verdictSql } from '@/lib/queries/registry/standing-sql'
import { newCode, newId } from '@/lib/services/ids'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { openRegistry, recorded } from '../../support/registry'

const DAY_ZERO = plainDate('2020-01-01')
const LIVES = 2000
/** Lives that go through their acts together, each act of the database one step in the life of every one of them. */
const TOGETHER = 250
const STEPS = 7

/** One step in the life of a product: a new line, a correction of one, or something that happens to one. */
const step = fc.record({
  kind: fc.constantFrom(
    'line' as const,
    'line' as const,
    'line' as const,
    'reading' as const,
    'nothing' as const,
    ...LINE_EVENTS
  ),
  day: fc.integer({ min: 0, max: 2500 }),
  term: fc.integer({ min: 1, max: 1500 }),
  dated: fc.boolean(),
  star: fc.constantFrom(3, 4, 5, null),
  pick: fc.nat({ max: 20 })
})

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

const entry = { kind: 'test', visibility: 'public', accountId: null, subject: 'test', body: {} } as const

let store: TestDatabase
let decisionId: string

beforeAll(async () => {
  store = await freshDatabase('timeline')
  await openRegistry(store)
  await recorded('2020-01-01', {
    decisions: [
      {
        ref: 'd',
        kind: 'recognition',
        authority: { level: 'province', place: { level: 'province', code: '62', on: '2020-01-01' } },
        number: '1/QĐ-UBND',
        issuedOn: '2020-01-01'
      }
    ]
  })
  decisionId = (await database().decision.findFirstOrThrow()).id
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

const reading = ({ day, term, dated, star }: Step) => {
  const latestOn = addDays(DAY_ZERO, day)
  return { star, effectiveOn: dated ? latestOn : null, latestOn, endsOn: addDays(latestOn, term) }
}

const nothingElse = {
  name: null,
  points: null,
  sectorCode: null,
  groupCode: null,
  setCode: null,
  unitId: 'p62',
  provinceId: 'p62',
  placeText: null,
  producerId: null,
  producerGroupId: null,
  flags: []
}

interface LivedLine extends Line {
  readonly readings: Line['readings'][number][]
  readonly events: LineEvent[]
}

/** A product with the facts that the core is told of it. */
interface Life {
  readonly productId: string
  readonly steps: readonly Step[]
  readonly lines: LivedLine[]
}

/** What one act records, of many lives at once. */
interface Recorded {
  readonly lines: Parameters<typeof recordLines>[2][number][]
  readonly readings: Parameters<typeof recordLineReadings>[2][number][]
  readonly events: Parameters<typeof recordLineEvents>[2][number][]
}

function begin(life: Life, act: number, each: Step, openingBalanceId: string, into: Recorded): void {
  const id = newId(new Date())
  const position = into.lines.length + 1
  life.lines.push({ id, act, position, readings: [{ act, ...reading(each) }], events: [] })
  into.lines.push({
    id,
    productId: life.productId,
    decisionId: null,
    openingBalanceId,
    position,
    kind: 'unknown',
    reading: { ...nothingElse, ...reading(each) },
    certificate: null
  })
}

function happen(line: LivedLine, act: number, kind: LineEventKind, each: Step, into: Recorded): void {
  const undone = new Set(line.events.map(({ undoes }) => undoes))
  const undoable = line.events.find(event => event.kind !== 'undone' && !undone.has(event.id))
  if (kind === 'undone' && !undoable) return
  const undoes = kind === 'undone' ? (undoable?.id ?? null) : null
  const onDay = kind === 'undone' ? null : addDays(DAY_ZERO, each.day)
  const event = { id: newId(new Date()), act, kind, onDay, undoes }
  line.events.push(event)
  into.events.push({ id: event.id, lineId: line.id, kind, onDay, undoes, decisionId, ground: 'test' })
}

function take(life: Life, act: number, each: Step, openingBalanceId: string, into: Recorded): void {
  if (each.kind === 'nothing') return
  const target = life.lines[each.pick % Math.max(life.lines.length, 1)]
  if (each.kind === 'line' || !target) begin(life, act, each, openingBalanceId, into)
  else if (each.kind === 'reading') {
    target.readings.push({ act, ...reading(each) })
    into.readings.push({ lineId: target.id, ...nothingElse, ...reading(each) })
  } else happen(target, act, each.kind, each, into)
}

const birth: Step = { kind: 'line', day: 0, term: 1096, dated: true, star: 3, pick: 0 }

async function actOf(tx: Tx, lives: readonly Life[], number: number): Promise<number> {
  const act = await recordAct(tx, { ...entry, at: new Date(0) })
  if (number === 0)
    await tx.product.createMany({
      data: lives.map(({ productId }) => ({ id: productId, code: newCode('product'), act }))
    })
  const openingBalanceId = newId(new Date())
  await tx.openingBalance.create({
    data: { id: openingBalanceId, code: newCode('openingBalance'), unitId: 'p62', asOf: new Date(0), act }
  })
  const into: Recorded = { lines: [], readings: [], events: [] }
  for (const life of lives)
    take(life, act, number === 0 ? birth : (life.steps[number - 1] ?? birth), openingBalanceId, into)
  await recordLines(tx, act, into.lines)
  await recordLineReadings(tx, act, into.readings)
  await recordLineEvents(tx, act, into.events)
  await restand(
    tx,
    act,
    lives.map(({ productId }) => productId)
  )
  return act
}

interface Lived {
  readonly lives: readonly Life[]
  readonly acts: readonly number[]
}

/** Lives many lives in the database, act by act, and keeps the same facts for the core. */
async function live(all: readonly (readonly Step[])[]): Promise<Lived> {
  const lives = all.map((steps): Life => ({ productId: newId(new Date()), steps, lines: [] }))
  const acts = await database().$transaction(
    async tx => {
      const numbers: number[] = []
      for (let number = 0; number <= STEPS; number++) numbers.push(await actOf(tx, lives, number))
      return numbers
    },
    { timeout: 60_000 }
  )
  return { lives, acts }
}

const byLine = (a: Standing, b: Standing) => (a.lineId < b.lineId ? -1 : 1)

/** What the database says of every life as known after an act. */
async function storedAt(k: number, productIds: readonly string[]): Promise<ReadonlyMap<string, readonly Standing[]>> {
  const rows = await database().standing.findMany({
    where: {
      productId: { in: [...productIds] },
      knownFrom: { lte: k },
      OR: [{ knownTo: null }, { knownTo: { gt: k } }]
    }
  })
  const stored = new Map<string, Standing[]>(productIds.map(id => [id, []]))
  for (const row of rows)
    stored.get(row.productId)?.push({
      lineId: row.lineId,
      since: dayFromColumn(row.since),
      until: dayFromColumn(row.until),
      nextFrom: dayFromColumn(row.nextFrom),
      endReason: row.endReason as Standing['endReason'],
      determined: row.determined,
      star: row.star
    })
  return stored
}

interface Answered {
  readonly line_id: string
  readonly product_id: string
  readonly verdict: Verdict
  readonly in_force: boolean
  readonly ever: boolean
  readonly lines: boolean
}

/** What a question as of a day, as known after an act, is answered: by the queries' own conditions. */
const asked = (on: PlainDate, k: number, { lives }: Lived): Promise<readonly Answered[]> =>
  database().$queryRaw<Answered[]>`
    SELECT s.line_id, s.product_id, ${verdictSql(on, k)} AS verdict, ${countedOn('in-force', on, k)} AS in_force,
           ${countedOn('ever', on, k)} AS ever, ${countedOn('lines', on, k)} AS lines
    FROM standing s WHERE s.product_id = ANY (${lives.map(({ productId }) => productId)}::uuid[])
      AND s.known_from <= ${k} AND (s.known_to IS NULL OR s.known_to > ${k}) ORDER BY s.line_id`

/** The same from the facts alone. */
function replayed(on: PlainDate, k: number, { lives }: Lived): readonly Answered[] {
  const answers = lives.flatMap(({ productId, lines }) =>
    timeline(lines, k).map((row): Answered => {
      const line = lines.find(({ id }) => id === row.lineId)
      const facts = line && factsAt(line, k, row.nextFrom)
      if (!facts) throw new Error('a line stands without facts')
      const [ever, inForce, asLine] = BASES.map(basis => counts(basis, row, on))
      return {
        line_id: row.lineId,
        product_id: productId,
        verdict: verdictOn(facts, on),
        in_force: inForce === true,
        ever: ever === true,
        lines: asLine === true
      }
    })
  )
  return answers.sort((a, b) => (a.line_id < b.line_id ? -1 : 1))
}

const lives = fc.array(fc.array(step, { minLength: STEPS, maxLength: STEPS }), {
  minLength: TOGETHER,
  maxLength: TOGETHER
})
const questions = fc.array(fc.record({ day: fc.integer({ min: -30, max: 4100 }), act: fc.nat({ max: STEPS }) }), {
  minLength: 4,
  maxLength: 4
})

describe('the stored standing', () => {
  it('says of every random life, as known after every act and as of any day, what the replay of its facts says', async () => {
    await fc.assert(
      fc.asyncProperty(lives, questions, async (steps, days) => {
        const lived = await live(steps)
        const ids = lived.lives.map(({ productId }) => productId)
        for (const k of lived.acts) {
          const stored = await storedAt(k, ids)
          for (const { productId, lines } of lived.lives)
            expect([...(stored.get(productId) ?? [])].sort(byLine)).toEqual([...timeline(lines, k)].sort(byLine))
        }
        for (const { day, act } of days) {
          const on = addDays(DAY_ZERO, day)
          const k = lived.acts[act] ?? 0
          expect(await asked(on, k, lived)).toEqual(replayed(on, k, lived))
        }
      }),
      { numRuns: LIVES / TOGETHER, endOnFailure: true }
    )
  })

  it('never lets two lines of a product overlap', async () => {
    const overlaps = await database().$queryRaw<{ count: bigint }[]>(Prisma.sql`
      SELECT count(*) FROM standing a JOIN standing b ON a.product_id = b.product_id AND a.line_id < b.line_id
      WHERE a.known_to IS NULL AND b.known_to IS NULL AND daterange(a.since, a.next_from) && daterange(b.since, b.next_from)`)
    expect(Number(overlaps[0]?.count)).toBe(0)
  })
})
