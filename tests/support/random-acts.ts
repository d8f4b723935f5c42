import fc from 'fast-check'
import { recordAct } from '@/lib/data/acts'
import { authorityFor } from '@/lib/data/authorities'
import { database, type Tx } from '@/lib/data/client'
import { dayToColumn } from '@/lib/data/dates'
import {
  type LineReadingFacts,
  type NewLine,
  type NewLineEvent,
  recordLineEvents,
  recordLineReadings,
  recordLines,
  restand
} from '@/lib/data/facts/lines'
import { addDays, plainDate } from '@/lib/ocop/plain-date'
import { newCode, newId } from '@/lib/services/ids'

/**
 * A registry whose acts are drawn at random: lines, corrections of everything a line says, and events, of products and producers that move
 * between places of the old and the new division, with what is not known among them.
 */

const DAY_ZERO = plainDate('2019-01-01')

/** Places with the province they are recorded in: two old provinces and the new one they are in, another such pair, and parts of them. */
const PLACES = [
  ['p62', 'p62'],
  ['p51', 'p51'],
  ['p51@2025-07-01', 'p51@2025-07-01'],
  ['d608', 'p62'],
  ['c23293', 'p62'],
  ['c23293@2025-07-01', 'p51@2025-07-01'],
  ['p44', 'p44'],
  ['p45', 'p45'],
  ['p44@2025-07-01', 'p44@2025-07-01']
] as const

const EVENTS = ['revoked', 'annulled', 'surrendered', 'extended', 'undone'] as const

const step = fc.record({
  kind: fc.constantFrom('line', 'line', 'line', 'reading', 'reading', ...EVENTS),
  product: fc.nat({ max: 39 }),
  pick: fc.nat({ max: 20 }),
  day: fc.integer({ min: 0, max: 2900 }),
  term: fc.integer({ min: 1, max: 1500 }),
  dated: fc.integer({ min: 0, max: 3 }).map(n => n > 0),
  star: fc.constantFrom(3, 3, 4, 5, null),
  place: fc.constantFrom(...PLACES),
  producer: fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 'group' as const, null),
  flags: fc.subarray(['DERIVED_COUNT', 'NOT_COMPETENT', 'STAR_AGAINST_POINTS'], { maxLength: 2 }),
  centre: fc.boolean()
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** Acts of some steps each, the same for one seed. */
export const randomActs = (seed: number): readonly (readonly Step[])[] =>
  fc.sample(fc.array(fc.array(step, { minLength: 1, maxLength: 30 }), { minLength: 10, maxLength: 10 }), {
    seed,
    numRuns: 1
  })[0] ?? []

const id = (): string => newId(new Date())

interface Held {
  readonly products: readonly string[]
  readonly producers: readonly string[]
  readonly group: string
  readonly lines: Map<string, string[]>
  readonly happened: Map<string, string[]>
  readonly proposals: string[]
}

const entry = {
  kind: 'test',
  visibility: 'public',
  accountId: null,
  subject: 'test',
  body: {},
  at: new Date(0)
} as const

/** Products, producers and a number of unnamed ones that the acts are about. */
export const firstRecords = (): Promise<Held> =>
  database().$transaction(async tx => {
    const act = await recordAct(tx, entry)
    const products = Array.from({ length: 40 }, id)
    const producers = Array.from({ length: 8 }, id)
    const group = id()
    await tx.product.createMany({ data: products.map(each => ({ id: each, code: newCode('product'), act })) })
    await tx.producer.createMany({ data: producers.map(each => ({ id: each, code: newCode('producer'), act })) })
    await tx.producerGroup.create({ data: { id: group, count: 3, act } })
    return { products, producers, group, lines: new Map(), happened: new Map(), proposals: [] }
  })

function reading({ producers, group }: Held, each: Step): LineReadingFacts {
  const latestOn = addDays(DAY_ZERO, each.day)
  const [unitId, provinceId] = each.place
  return {
    name: null,
    points: null,
    star: each.star,
    sectorCode: null,
    groupCode: null,
    setCode: null,
    unitId,
    provinceId,
    placeText: null,
    producerId: typeof each.producer === 'number' ? (producers[each.producer] ?? null) : null,
    producerGroupId: each.producer === 'group' ? group : null,
    effectiveOn: each.dated ? latestOn : null,
    latestOn,
    endsOn: addDays(latestOn, each.term),
    flags: each.flags
  }
}

async function decisionOf(tx: Tx, act: number, centre: boolean): Promise<string> {
  const authority = await authorityFor(
    tx,
    id,
    centre ? { level: 'centre', unitId: null, name: 'Bộ' } : { level: 'province', unitId: 'p62', name: null }
  )
  const decision = id()
  await tx.decision.create({
    data: {
      id: decision,
      code: newCode('decision'),
      authorityId: authority.id,
      kind: 'recognition',
      origin: 'transcribed',
      act
    }
  })
  return decision
}

/** What one act records. */
interface Recorded {
  readonly lines: NewLine[]
  readonly readings: Map<string, LineReadingFacts>
  readonly events: NewLineEvent[]
  readonly touched: Set<string>
}

/** What one step adds to an act; nothing where it has nothing to act on. */
function take(held: Held, each: Step, productId: string, decisionId: string, into: Recorded): void {
  const own = held.lines.get(productId) ?? []
  const line = own[each.pick % Math.max(own.length, 1)]
  if (each.kind === 'line' || line === undefined) {
    if (into.touched.has(productId)) return
    const position = into.lines.length + 1
    const rest = { openingBalanceId: null, kind: 'unknown', certificate: null } as const
    into.lines.push({ id: id(), productId, decisionId, position, reading: reading(held, each), ...rest })
  } else if (each.kind === 'reading') into.readings.set(line, reading(held, each))
  else if (!happen(held, each, each.kind, line, decisionId, into)) return
  into.touched.add(productId)
}

function happen(
  { happened }: Held,
  { day }: Step,
  kind: (typeof EVENTS)[number],
  lineId: string,
  decisionId: string,
  into: Recorded
): boolean {
  const before = happened.get(lineId) ?? []
  const undoes = kind === 'undone' ? before.pop() : null
  if (undoes === undefined) return false
  const event = id()
  if (kind !== 'undone') happened.set(lineId, [...before, event])
  const onDay = kind === 'undone' ? null : addDays(DAY_ZERO, day)
  into.events.push({ id: event, lineId, kind, onDay, ground: 'test', decisionId, undoes })
  return true
}

/** Records one act, and stands its products as every use case does. */
export const recordRandom = (held: Held, steps: readonly Step[]): Promise<void> =>
  database().$transaction(async tx => {
    const act = await recordAct(tx, entry)
    const central = await decisionOf(tx, act, true)
    const provincial = await decisionOf(tx, act, false)
    const into: Recorded = { lines: [], readings: new Map(), events: [], touched: new Set() }
    for (const each of steps)
      take(held, each, held.products[each.product] ?? '', each.centre ? central : provincial, into)
    const readings = [...into.readings].map(([lineId, read]) => ({ lineId, ...read }))
    await recordLines(tx, act, into.lines)
    await recordLineReadings(tx, act, readings)
    await recordLineEvents(tx, act, into.events)
    for (const { id: lineId, productId } of into.lines)
      held.lines.set(productId, [...(held.lines.get(productId) ?? []), lineId])
    await propose(tx, act, held, steps)
    await restand(tx, act, [...into.touched])
    await decide(tx, act, held, steps)
  })

const hundredth = ({ pick, day, term }: Step): number => (pick + day + term) % 100

/** Some of the products a decision is about are proposed to the centre, before or after what is known of them. */
async function propose(tx: Tx, act: number, held: Held, steps: readonly Step[]): Promise<void> {
  const data = steps
    .filter(each => hundredth(each) < 25)
    .map(each => ({
      id: id(),
      productId: held.products[each.product] ?? '',
      provinceId: 'p62',
      referredOn: each.dated ? dayToColumn(addDays(DAY_ZERO, each.day)) : null,
      latestOn: dayToColumn(addDays(DAY_ZERO, each.day)),
      act
    }))
  await tx.referral.createMany({ data })
  held.proposals.push(...data.map(proposal => proposal.id))
}

/** The centre decides some proposals and opens others again. */
async function decide(tx: Tx, act: number, { proposals }: Held, steps: readonly Step[]): Promise<void> {
  const data = steps
    .filter(each => hundredth(each) >= 60 && proposals.length > 0)
    .map(each => ({
      id: id(),
      referralId: proposals[each.pick % proposals.length] ?? '',
      kind: each.centre ? ('not_reached' as const) : ('reopened' as const),
      onDay: dayToColumn(addDays(DAY_ZERO, each.day)),
      act
    }))
  await tx.referralOutcome.createMany({ data })
}
