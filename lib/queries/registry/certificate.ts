import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import { isInForce } from '@/lib/ocop/certificate/verdict'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { LineEventKind } from '@/lib/ocop/registry/timeline'
import { provinceOf, unitById } from '@/lib/ocop/territory/territory'
import { territory } from '../places'
import { decisionsHeldOf, laterDecisionsHeld } from './coverage'
import { familyOf } from './identity'
import { type Known, knownOf } from './known'
import { asKnown, orderOf, readingOf, statusesOn, WHOLE_LINE, type WholeLine } from './lines'
import { mention } from './mention'
import { holderOf, producersThroughTime } from './producer-history'
import type { CitedSource, DecisionMention, ProducerName, WholeStatus } from './shapes'
import { citedFor } from './sources'
import { asPart, dayWithin, placeLine, unitName } from './units'

/** Something that happened to a recognition, with the act behind it. */
export interface CertificateAct {
  readonly kind: 'recognised' | 'superseded' | LineEventKind
  readonly on: PlainDate | null
  readonly decision: DecisionMention | null
  readonly ground: string | null
}

export interface CertificateView extends WholeStatus {
  readonly code: string
  readonly number: string | null
  readonly product: { readonly code: string; readonly name: string | null }
  /** Where the product's record was merged into another one: the name that the paper bears. */
  readonly nameOnPaper: string | null
  /** As it was called when the certificate began. */
  readonly producer: ProducerName | null
  /** Who has the product today, as it is called today. */
  readonly producerNow: ProducerName | null
  readonly place: string
  readonly decision: DecisionMention | null
  readonly transcribed: boolean
  readonly flags: readonly string[]
  /** The act that ended it before its term. */
  readonly endedBy: { readonly decision: DecisionMention | null; readonly ground: string | null } | null
  /** All that is known to have happened to it, whatever the day asked for. */
  readonly acts: readonly CertificateAct[]
  /** Under which certificate the product stands now that this one is superseded: one in force where there is any. */
  readonly successor: { readonly code: string; readonly status: WholeStatus } | null
  readonly sources: readonly CitedSource[]
  readonly coverage: { readonly place: string; readonly decisions: number; readonly laterHeld: boolean }
}

/** A certificate, what it certified, and its verdict on a day; `null` = the registry holds no such certificate. */
export async function certificateByCode(
  code: string,
  on: PlainDate,
  today: PlainDate,
  known: Known = null
): Promise<CertificateView | null> {
  const found = await database().certificate.findUnique({
    where: { code },
    select: { lineId: true, number: true, act: true, line: { select: { productId: true } } }
  })
  if (!found || (known !== null && found.act > known)) return null
  const family = await familyOf('product', found.line.productId, known)
  const [all, lines, card, handed] = await Promise.all([
    territory(),
    database().recognitionLine.findMany({ where: { productId: { in: [...family.members] } }, ...WHOLE_LINE }),
    database().productCard.findUniqueOrThrow({ where: { productId: family.livingId } }),
    database().productReading.findMany({
      where: { productId: family.livingId },
      orderBy: [{ act: 'desc' }, { id: 'desc' }]
    })
  ])
  const siblings = asKnown(lines, known)
  const line = siblings.find(({ id }) => id === found.lineId)
  if (!line) throw new Error(`certificate ${code} has no line`)
  const status = statusesOn(siblings, on).get(line.id)
  if (!status) throw new Error(`line ${line.id} has no status`)
  const reading = readingOf(line)
  const province = provinceOf(all, unitById(all, reading.provinceId))
  const lapsed = !isInForce(status.verdict)
  const held = knownOf(handed, known)
  const [time, decisions, laterHeld, sources] = await Promise.all([
    producersThroughTime([reading.producerId, ...held.map(({ producerId }) => producerId)], known),
    decisionsHeldOf(province, dayWithin(province, today), known),
    lapsed ? laterDecisionsHeld(line, today, known) : false,
    citedFor('decision', line.decisionId === null ? [] : [line.decisionId], known)
  ])
  const producer = time.called(reading.producerId, status.effectiveOn ?? status.latestOn)
  const producerNow = time.called(holderOf(held, time, today), today)
  const isDouble = family.livingId !== found.line.productId
  return {
    ...status,
    code,
    number: found.number,
    // A double's paper leads to the record that stands for it, which is called as it is called itself.
    product: { code: card.code, name: isDouble ? card.name : (reading.name ?? card.name) },
    nameOnPaper: isDouble && reading.name !== card.name ? reading.name : null,
    producer: producer ? { code: producer.code, name: producer.name } : null,
    producerNow: producerNow ? { code: producerNow.code, name: producerNow.name } : null,
    place: placeLine(all, reading.unitId, status.effectiveOn ?? status.latestOn),
    decision: line.decision && mention(all, line.decision, today),
    transcribed: line.decision?.origin !== 'enacted',
    flags: reading.flags,
    endedBy: endedBy(line, status, decision => mention(all, decision, today)),
    acts: actsOf(line, siblings, decision => mention(all, decision, today)),
    successor: status.verdict === 'superseded' ? successorOf(line, siblings, on) : null,
    sources: sources.get(line.decisionId ?? '') ?? [],
    coverage: { place: asPart(unitName(all, province.id, today).fullName), decisions, laterHeld }
  }
}

type Decided = NonNullable<WholeLine['decision']>

function actsOf(
  line: WholeLine,
  siblings: readonly WholeLine[],
  name: (decision: Decided) => DecisionMention
): readonly CertificateAct[] {
  const named = (decision: Decided | null) => decision && name(decision)
  const following = followingOf(line, siblings)[0]
  return [
    {
      kind: 'recognised',
      on: dayFromColumn(readingOf(line).effectiveOn),
      decision: named(line.decision),
      ground: null
    },
    ...line.lineEvents.map(({ kind, onDay, decision, ground }) => ({
      kind,
      on: dayFromColumn(onDay),
      decision: named(decision),
      ground
    })),
    ...(following
      ? [
          {
            kind: 'superseded' as const,
            on: dayFromColumn(beginOf(following)),
            decision: named(following.decision),
            ground: null
          }
        ]
      : [])
  ]
}

const ENDING = { revoked: 'revoked', surrendered: 'surrendered', annulled: 'annulled' } as const

function endedBy(
  line: WholeLine,
  { verdict }: WholeStatus,
  name: (decision: NonNullable<WholeLine['lineEvents'][number]['decision']>) => DecisionMention
): CertificateView['endedBy'] {
  const kind = verdict in ENDING ? ENDING[verdict as keyof typeof ENDING] : null
  const undone = new Set(line.lineEvents.map(({ undoes }) => undoes))
  const event = kind && line.lineEvents.findLast(each => each.kind === kind && !undone.has(each.id))
  return event ? { decision: event.decision && name(event.decision), ground: event.ground } : null
}

const beginOf = (line: WholeLine): Date => readingOf(line).effectiveOn ?? readingOf(line).latestOn

/** The lines of the product that stand after this one, as their timeline has them. */
function followingOf(line: WholeLine, siblings: readonly WholeLine[]): readonly WholeLine[] {
  const order = orderOf(siblings)
  return order.includes(line) ? order.slice(order.indexOf(line) + 1) : []
}

function successorOf(line: WholeLine, siblings: readonly WholeLine[], on: PlainDate): CertificateView['successor'] {
  const statuses = statusesOn(siblings, on)
  const following = followingOf(line, siblings).flatMap(({ id, certificate }) => {
    const status = statuses.get(id)
    return certificate && status && (status.effectiveOn ?? status.latestOn) <= on
      ? [{ code: certificate.code, status }]
      : []
  })
  return following.findLast(({ status }) => isInForce(status.verdict)) ?? following.at(-1) ?? null
}
