import { dayFromColumn } from '@/lib/data/dates'
import type { Prisma } from '@/lib/data/generated/client'
import { resultDueOn } from '@/lib/ocop/certificate/re-evaluation'
import {
  endOf,
  isInForce,
  type LineFacts,
  pendingFiling,
  sinceOf,
  type Verdict,
  verdictOn
} from '@/lib/ocop/certificate/verdict'
import { latest, type PlainDate } from '@/lib/ocop/plain-date'
import { factsAt, type Line, timeline } from '@/lib/ocop/registry/timeline'
import { type Known, knownOf } from './known'
import { knownDecision, MENTIONED } from './mention'
import type { PendingReEvaluation, WholeStatus } from './shapes'

/** Everything ever recorded of a line. */
export const WHOLE_LINE = {
  include: {
    lineReadings: { orderBy: { act: 'asc' } },
    lineEvents: { include: { decision: MENTIONED }, orderBy: { act: 'asc' } },
    decision: MENTIONED,
    openingBalance: true,
    certificate: true,
    handovers: { include: { event: true } }
  }
} as const satisfies Prisma.RecognitionLineDefaultArgs

export type WholeLine = Prisma.RecognitionLineGetPayload<typeof WHOLE_LINE>

/** Lines as they were known: without what was recorded of them later. */
export const asKnown = (lines: readonly WholeLine[], known: Known): readonly WholeLine[] =>
  known === null
    ? lines
    : knownOf(lines, known).map(line => ({
        ...line,
        lineReadings: knownOf(line.lineReadings, known),
        lineEvents: knownOf(line.lineEvents, known).map(event => ({
          ...event,
          decision: event.decision && knownDecision(event.decision, known)
        })),
        decision: line.decision && knownDecision(line.decision, known),
        certificate: line.certificate && (knownOf([line.certificate], known)[0] ?? null),
        handovers: knownOf(line.handovers, known)
      }))

/** Every act there is: what was not yet known has been taken away before. */
const NOW_KNOWN = Number.MAX_SAFE_INTEGER

function lineOf(line: WholeLine): Line {
  return {
    id: line.id,
    act: line.act,
    position: line.position,
    readings: line.lineReadings.map(reading => ({
      act: reading.act,
      star: reading.star,
      effectiveOn: dayFromColumn(reading.effectiveOn),
      latestOn: dayFromColumn(reading.latestOn),
      endsOn: dayFromColumn(reading.endsOn)
    })),
    events: line.lineEvents.map(({ id, act, kind, onDay, undoes }) => ({
      id,
      act,
      kind,
      onDay: dayFromColumn(onDay),
      undoes
    }))
  }
}

/** The latest reading of a line: every line has one. */
export function readingOf(line: WholeLine): WholeLine['lineReadings'][number] {
  const reading = line.lineReadings.at(-1)
  if (!reading) throw new Error(`line ${line.id} has no reading`)
  return reading
}

/** First day on which the term of a line is over, an extension included, whatever may end it before. */
export function termEndOf(line: WholeLine): PlainDate {
  const facts = factsAt(lineOf(line), NOW_KNOWN, null)
  if (facts === null) throw new Error(`line ${line.id} has no reading`)
  return latest(facts.endsOn, facts.extendedTo) ?? facts.endsOn
}

/** How each of a product's lines stands on a day, by the facts of them all. */
export function statusesOn(lines: readonly WholeLine[], on: PlainDate): ReadonlyMap<string, WholeStatus> {
  const known = lines.map(lineOf)
  const following = new Map(timeline(known, NOW_KNOWN).map(({ lineId, nextFrom }) => [lineId, nextFrom]))
  return new Map(known.map(line => [line.id, statusOf(line, following.get(line.id) ?? null, on)]))
}

function statusOf(line: Line, nextFrom: PlainDate | null, on: PlainDate): WholeStatus {
  const facts = factsAt(line, NOW_KNOWN, nextFrom)
  if (facts === null) throw new Error(`line ${line.id} has no reading`)
  const verdict = verdictOn(facts, on)
  const ended = !isInForce(verdict) && verdict !== 'annulled' && on >= sinceOf(facts) && on >= endOf(facts).on
  return {
    verdict,
    star: facts.star,
    effectiveOn: facts.effectiveOn,
    latestOn: facts.latestOn,
    expiresOn: latest(facts.endsOn, facts.extendedTo) ?? facts.endsOn,
    endedOn: ended ? endOf(facts).on : null,
    reEvaluation: reEvaluationOf(facts, verdict, on)
  }
}

/** Who filed before a certificate ended still waits when its term is over, but not once another act has ended it. */
function reEvaluationOf(facts: LineFacts, verdict: Verdict, on: PlainDate): PendingReEvaluation | null {
  if (!isInForce(verdict) && verdict !== 'expired') return null
  const filing = facts.nextFrom !== null && facts.nextFrom <= on ? null : pendingFiling(facts, on)
  return filing && { filedOn: filing.on, inTime: filing.inTime, dueOn: resultDueOn(filing.on) }
}

/** A product's lines in the order in which they follow each other; annulled ones stand nowhere. */
export const orderOf = (lines: readonly WholeLine[]): readonly WholeLine[] =>
  timeline(lines.map(lineOf), NOW_KNOWN).flatMap(({ lineId }) => lines.find(({ id }) => id === lineId) ?? [])

/**
 * The line that says how a product stands on a day: the latest that had begun, else the next to begin, else (all annulled)
 * the last recorded. `null` when there is none.
 */
export function decisiveLine(lines: readonly WholeLine[], on: PlainDate): WholeLine | null {
  const standing = timeline(lines.map(lineOf), NOW_KNOWN)
  const begun = standing.findLast(({ since }) => since <= on) ?? standing[0]
  return lines.find(({ id }) => id === begun?.lineId) ?? lines.at(-1) ?? null
}
