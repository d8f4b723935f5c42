import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordAct } from '@/lib/data/acts'
import { database, type Tx } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import { recordLineEvents, recordLineReadings, recordLines, restand } from '@/lib/data/facts/lines'
import { addDays, type PlainDate, plainDate } from '@/lib/ocop/plain-date'
import { type Line, type LineEvent, type Standing, timeline } from '@/lib/ocop/registry/timeline'
import { newCode, newId } from '@/lib/services/ids'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { openRegistry, recorded } from '../../support/registry'

const DAY_ZERO = plainDate('2020-01-01')
const RUNS = 150

/** One step in the life of a product: a new line, a correction of one, or something that happens to one. */
const step = fc.record({
  kind: fc.constantFrom('line', 'line', 'line', 'reading', 'revoked', 'annulled', 'surrendered', 'extended', 'undone'),
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

async function addLine(tx: Tx, act: number, productId: string, each: Step): Promise<LivedLine> {
  const id = newId(new Date())
  const openingBalanceId = newId(new Date())
  await tx.openingBalance.create({
    data: { id: openingBalanceId, code: newCode('openingBalance'), unitId: 'p62', asOf: new Date(0), act }
  })
  const line = {
    id,
    productId,
    decisionId: null,
    openingBalanceId,
    position: 1,
    kind: 'unknown' as const,
    certificate: null
  }
  await recordLines(tx, act, [{ ...line, reading: { ...nothingElse, ...reading(each) } }])
  return { id, act, position: 1, readings: [{ act, ...reading(each) }], events: [] }
}

async function addEvent(tx: Tx, act: number, line: LivedLine, each: Step): Promise<void> {
  const undone = new Set(line.events.map(({ undoes }) => undoes))
  const undoable = line.events.find(event => event.kind !== 'undone' && !undone.has(event.id))
  const undoing = each.kind === 'undone'
  if (undoing && !undoable) return
  const event: LineEvent = {
    id: newId(new Date()),
    act,
    kind: each.kind as LineEvent['kind'],
    onDay: undoing ? null : addDays(DAY_ZERO, each.day),
    undoes: undoing ? (undoable?.id ?? null) : null
  }
  line.events.push(event)
  const { id, kind, onDay, undoes } = event
  await recordLineEvents(tx, act, [{ id, lineId: line.id, kind, onDay, undoes, decisionId, ground: 'test' }])
}

/** Lives a product's life in the database, act by act, and keeps the same facts for the core. */
async function live(steps: readonly Step[]) {
  const productId = newId(new Date())
  const lines: LivedLine[] = []
  const acts: number[] = []
  const birth: Step = { kind: 'line', day: 0, term: 1096, dated: true, star: 3, pick: 0 }
  for (const each of [birth, ...steps]) {
    await database().$transaction(async tx => {
      const act = await recordAct(tx, { ...entry, at: new Date(0) })
      acts.push(act)
      if (acts.length === 1) await tx.product.create({ data: { id: productId, code: newCode('product'), act } })
      const target = lines[each.pick % Math.max(lines.length, 1)]
      if (each.kind === 'line' || !target) lines.push(await addLine(tx, act, productId, each))
      else if (each.kind === 'reading') {
        target.readings.push({ act, ...reading(each) })
        await recordLineReadings(tx, act, [{ lineId: target.id, ...nothingElse, ...reading(each) }])
      } else await addEvent(tx, act, target, each)
      await restand(tx, act, [productId])
    })
  }
  return { productId, lines, acts }
}

async function storedAt(productId: string, k: number): Promise<readonly Standing[]> {
  const rows = await database().standing.findMany({
    where: { productId, knownFrom: { lte: k }, OR: [{ knownTo: null }, { knownTo: { gt: k } }] }
  })
  const day = (value: Date): PlainDate => dayFromColumn(value)
  return rows
    .map(row => ({
      lineId: row.lineId,
      since: day(row.since),
      until: day(row.until),
      nextFrom: row.nextFrom === null ? null : day(row.nextFrom),
      endReason: row.endReason as Standing['endReason'],
      determined: row.determined,
      star: row.star
    }))
    .sort(byLine)
}

const byLine = (a: Standing, b: Standing) => (a.lineId < b.lineId ? -1 : 1)

describe('the stored standing', () => {
  it('says of every random life, as known after every act, what the replay of its facts says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 7 }), async steps => {
        const { productId, lines, acts } = await live(steps)
        for (const k of acts) expect(await storedAt(productId, k)).toEqual([...timeline(lines, k)].sort(byLine))
      }),
      { numRuns: RUNS }
    )
  })

  it('never lets two lines of a product overlap', async () => {
    const overlaps = await database().$queryRaw<{ count: bigint }[]>`
      SELECT count(*) FROM standing a JOIN standing b ON a.product_id = b.product_id AND a.line_id < b.line_id
      WHERE a.known_to IS NULL AND b.known_to IS NULL AND daterange(a.since, a.next_from) && daterange(b.since, b.next_from)`
    expect(Number(overlaps[0]?.count)).toBe(0)
  })
})
