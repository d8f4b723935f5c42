import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import type { Prisma } from '@/lib/data/generated/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { type Points, points } from '@/lib/ocop/points'
import type { LineKind } from '@/lib/ocop/registry/draw-up'
import type { LineEventKind } from '@/lib/ocop/registry/timeline'
import type { Territory } from '@/lib/ocop/territory/territory'
import { territory } from '../places'
import { classNames } from './classes'
import { laterDecisionsHeld } from './coverage'
import { type Doubles, doublesOf, familyOf } from './identity'
import { type Known, knownOf } from './known'
import { asKnown, decisiveLine, readingOf, statusesOn, WHOLE_LINE, type WholeLine } from './lines'
import { knownDecision, MENTIONED, mention } from './mention'
import { holderOf, type ProducerMoment, type ProducersThroughTime, producersThroughTime } from './producer-history'
import type { KnownProducer } from './producer-names'
import type { CitedSource, DecisionMention, ProducerName, UnitName, WholeStatus } from './shapes'
import { citedFor, withoutRepeats } from './sources'
import { placeLine, unitName } from './units'

/** A line of a product with all that happened to it. */
export interface LineHistory {
  readonly id: string
  readonly kind: LineKind
  /** As the annex prints it. */
  readonly name: string | null
  readonly points: Points | null
  readonly status: WholeStatus
  readonly decision: DecisionMention | null
  /** Counted in an opening balance as of this day, without a decision. */
  readonly openingBalanceOn: PlainDate | null
  readonly certificate: { readonly code: string; readonly number: string | null } | null
  readonly flags: readonly string[]
  readonly producer: ProducerName | null
  readonly unit: UnitName
  readonly place: string
  readonly events: readonly {
    readonly id: string
    readonly kind: LineEventKind
    readonly on: PlainDate | null
    readonly ground: string | null
    readonly decision: DecisionMention | null
  }[]
  readonly handovers: readonly { readonly on: PlainDate; readonly title: string }[]
  readonly sources: readonly CitedSource[]
}

export interface ReferralHistory {
  readonly id: string
  readonly referredOn: PlainDate | null
  readonly latestOn: PlainDate
  readonly points: Points | null
  readonly decision: DecisionMention | null
  readonly outcome: {
    readonly kind: 'recognised' | 'not_reached' | 'withdrawn'
    readonly on: PlainDate
    /** The points that the centre gave. */
    readonly points: Points | null
    readonly decision: DecisionMention | null
  } | null
  readonly sources: readonly CitedSource[]
}

interface Classes {
  readonly sector: string | null
  readonly group: string | null
  readonly set: string | null
}

export interface ProductView extends Doubles {
  readonly code: string
  readonly name: string | null
  /** Who had it on the day, as it was called then. */
  readonly producer: KnownProducer | null
  /** Who has it today, as it is called today. */
  readonly producerNow: KnownProducer | null
  /** What befell those who had it. */
  readonly producerMoments: readonly ProducerMoment[]
  /** How many unnamed producers stand behind a number of products, this one among them. */
  readonly producerGroup: number | null
  readonly unit: UnitName | null
  readonly place: string | null
  readonly placeText: string | null
  readonly classes: Classes
  /** Qualified by their legal text: `26/2026:7`. */
  readonly classCodes: Classes
  readonly identifiers: readonly { readonly kind: 'official' | 'barcode'; readonly value: string }[]
  /** The line that says how the product stands; `null` when it has none. */
  readonly current: LineHistory | null
  /** For a lapsed line: whether later decisions of the same place are held. */
  readonly laterHeld: boolean
  readonly lines: readonly LineHistory[]
  readonly referrals: readonly ReferralHistory[]
  readonly sources: readonly CitedSource[]
}

const WHOLE_PRODUCT = {
  include: {
    productReadings: { orderBy: [{ act: 'desc' }, { id: 'desc' }] },
    productIdentifiers: { orderBy: { value: 'asc' } },
    recognitionLines: { ...WHOLE_LINE, orderBy: [{ act: 'asc' }, { position: 'asc' }] },
    referrals: {
      include: {
        decision: MENTIONED,
        referralOutcomes: { include: { decision: MENTIONED }, orderBy: { act: 'desc' } }
      },
      orderBy: { act: 'asc' }
    }
  }
} as const satisfies Prisma.ProductDefaultArgs

type WholeProduct = Prisma.ProductGetPayload<typeof WHOLE_PRODUCT>

/** A product as it was known; `null` = it was not. */
function knownProduct(product: WholeProduct, known: Known): WholeProduct | null {
  if (known === null) return product
  if (product.act > known) return null
  return {
    ...product,
    productReadings: knownOf(product.productReadings, known),
    productIdentifiers: knownOf(product.productIdentifiers, known),
    recognitionLines: [...asKnown(product.recognitionLines, known)],
    referrals: knownOf(product.referrals, known).map(referral => ({
      ...referral,
      decision: referral.decision && knownDecision(referral.decision, known),
      referralOutcomes: knownOf(referral.referralOutcomes, known).map(outcome => ({
        ...outcome,
        decision: outcome.decision && knownDecision(outcome.decision, known)
      }))
    }))
  }
}

const pointsOrNull = (hundredths: number | null): Points | null => (hundredths === null ? null : points(hundredths))

/** A product with its whole history, and how it stands on a day; `null` = no such product. */
export async function productByCode(
  code: string,
  on: PlainDate,
  today: PlainDate,
  known: Known = null
): Promise<ProductView | null> {
  const read = await familyByCode(code, known)
  if (!read) return null
  const { product, siblings, doubles } = read
  const all = await territory()
  const [reading] = product.productReadings
  const producerIds = [
    ...product.productReadings.map(({ producerId }) => producerId),
    ...product.recognitionLines.map(line => readingOf(line).producerId)
  ]
  const [time, groups, productSources, decisionSources, balanceSources, referralSources] = await Promise.all([
    producersThroughTime(producerIds, known),
    producerGroups(product.recognitionLines),
    citedFor('product', [product.id], known),
    citedFor(
      'decision',
      product.recognitionLines.flatMap(({ decisionId }) => decisionId ?? []),
      known
    ),
    citedFor(
      'opening_balance',
      product.recognitionLines.flatMap(({ openingBalanceId }) => openingBalanceId ?? []),
      known
    ),
    citedFor(
      'referral',
      product.referrals.map(({ id }) => id),
      known
    )
  ])
  const statuses = statusesOn(siblings, on)
  const sourcesOf = (line: WholeLine): readonly CitedSource[] =>
    decisionSources.get(line.decisionId ?? '') ?? balanceSources.get(line.openingBalanceId ?? '') ?? []
  const histories = new Map(
    product.recognitionLines.map(line => [
      line.id,
      lineHistory(all, line, { status: statuses.get(line.id), time, sources: sourcesOf(line), today })
    ])
  )
  const decisive = decisiveLine(product.recognitionLines, on)
  const unitId = reading?.unitId ?? (decisive ? readingOf(decisive).unitId : null)
  const holderNow = holderOf(product.productReadings, time, today)
  const producer = time.called(holderOf(product.productReadings, time, on), on)
  const producerNow = time.called(holderNow, today)
  return {
    ...doubles,
    code: product.code,
    name: reading?.name ?? null,
    producer,
    producerNow,
    producerMoments: await momentsOfProduct(product, time, holderNow),
    producerGroup: groups,
    unit: unitId === null ? null : unitName(all, unitId, on),
    place: unitId === null ? null : placeLine(all, unitId, on),
    placeText: reading?.placeText ?? null,
    classes: classNames(reading ?? null),
    classCodes: {
      sector: reading?.sectorCode ?? null,
      group: reading?.groupCode ?? null,
      set: reading?.setCode ?? null
    },
    identifiers: product.productIdentifiers.map(({ kind, value }) => ({ kind, value })),
    current: decisive ? (histories.get(decisive.id) ?? null) : null,
    laterHeld: decisive ? await laterDecisionsHeld(decisive, today, known) : false,
    lines: [...histories.values()],
    referrals: product.referrals.map(referral => ({
      ...referralHistory(all, referral, today),
      sources: referralSources.get(referral.id) ?? []
    })),
    sources: withoutRepeats([...(productSources.get(product.id) ?? []), ...product.recognitionLines.flatMap(sourcesOf)])
  }
}

/**
 * A product with its lines and those of the records that were merged into it; of a merged record, its own, each standing among the lines of
 * all of them.
 */
async function familyByCode(code: string, known: Known) {
  const own = await database().product.findUnique({ where: { code }, select: { id: true } })
  if (!own) return null
  const family = await familyOf('product', own.id, known)
  const [found, doubles] = await Promise.all([
    database().product.findMany({ where: { id: { in: [...family.members] } }, ...WHOLE_PRODUCT }),
    doublesOf('product', own.id, family)
  ])
  const members = found.flatMap(each => knownProduct(each, known) ?? [])
  const product = members.find(({ id }) => id === own.id)
  if (!product) return null
  const siblings = members.flatMap(({ recognitionLines }) => recognitionLines)
  if (family.livingId !== own.id) return { product, siblings, doubles }
  const others = members.filter(({ id }) => id !== own.id)
  const whole = {
    ...product,
    productIdentifiers: [product, ...others].flatMap(({ productIdentifiers }) => productIdentifiers),
    recognitionLines: siblings,
    referrals: members.flatMap(({ referrals }) => referrals)
  }
  return { product: whole, siblings, doubles }
}

/** What befell those who had the product, as long as they had it. */
async function momentsOfProduct(
  { productReadings }: WholeProduct,
  time: ProducersThroughTime,
  now: string | null
): Promise<readonly ProducerMoment[]> {
  const held = new Set(productReadings.flatMap(({ producerId }) => producerId ?? []))
  const given = new Set(time.eventsOf(new Set(productReadings.map(({ act }) => act))).map(({ id }) => id))
  const moments = await time.moments(now === null ? held : new Set([...held, now]))
  const told = moments.filter(({ id, kind }) => given.has(id) || ['renamed', 'converted', 'dissolved'].includes(kind))
  return told.filter(({ kind, on, producer }) => {
    const holder = kind === 'merged' || kind === 'transferred' ? null : holderOf(productReadings, time, on)
    return holder === null || time.called(holder, on)?.code === producer.code
  })
}

interface Around {
  readonly status: WholeStatus | undefined
  readonly time: ProducersThroughTime
  readonly sources: readonly CitedSource[]
  readonly today: PlainDate
}

function lineHistory(all: Territory, line: WholeLine, { status, time, sources, today }: Around): LineHistory {
  if (!status) throw new Error(`line ${line.id} has no status`)
  const reading = readingOf(line)
  const producer = time.called(reading.producerId, status.effectiveOn ?? status.latestOn)
  return {
    id: line.id,
    kind: line.kind,
    name: reading.name,
    points: pointsOrNull(reading.points),
    status,
    decision: line.decision && mention(all, line.decision, today),
    openingBalanceOn: dayFromColumn(line.openingBalance?.asOf ?? null),
    certificate: line.certificate && { code: line.certificate.code, number: line.certificate.number },
    flags: reading.flags,
    producer: producer ? { code: producer.code, name: producer.name } : null,
    unit: unitName(all, reading.unitId, status.effectiveOn ?? status.latestOn),
    place: placeLine(all, reading.unitId, status.effectiveOn ?? status.latestOn),
    events: line.lineEvents.map(event => ({
      id: event.id,
      kind: event.kind,
      on: dayFromColumn(event.onDay),
      ground: event.ground,
      decision: event.decision && mention(all, event.decision, today)
    })),
    handovers: line.handovers.map(({ event }) => ({ on: dayFromColumn(event.onDay), title: event.title })),
    sources
  }
}

function referralHistory(
  all: Territory,
  referral: WholeProduct['referrals'][number],
  today: PlainDate
): Omit<ReferralHistory, 'sources'> {
  const [last] = referral.referralOutcomes
  const kind = last === undefined || last.kind === 'reopened' ? null : last.kind
  return {
    id: referral.id,
    referredOn: dayFromColumn(referral.referredOn),
    latestOn: dayFromColumn(referral.latestOn),
    points: pointsOrNull(referral.points),
    decision: referral.decision && mention(all, referral.decision, today),
    outcome:
      last && kind
        ? {
            kind,
            on: dayFromColumn(last.onDay),
            points: pointsOrNull(last.points),
            decision: last.decision && mention(all, last.decision, today)
          }
        : null
  }
}

async function producerGroups(lines: readonly WholeLine[]): Promise<number | null> {
  const ids = lines.flatMap(line => readingOf(line).producerGroupId ?? [])
  if (ids.length === 0) return null
  const groups = await database().producerGroup.findMany({ where: { id: { in: ids } } })
  return groups.reduce((largest, { count }) => Math.max(largest, count), 0) || null
}
