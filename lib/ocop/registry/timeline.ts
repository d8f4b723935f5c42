import { endOf, type LineFacts, sinceOf } from '../certificate/verdict'
import { earliest, latest, type PlainDate } from '../plain-date'

/** Known time: the number of the act in the history that recorded a fact. */
export type ActNumber = number

export interface Reading {
  readonly act: ActNumber
  readonly star: number | null
  readonly effectiveOn: PlainDate | null
  readonly latestOn: PlainDate
  readonly endsOn: PlainDate
}

/**
 * What can happen to a line. Ends: `revoked`, `surrendered`, `annulled` (as if it had never been). `filed` and `filed_late`: a dossier for
 * re-evaluation within its window or after it; `filing_closed`: it came to nothing. `paper_replaced`: the paper only.
 */
export const LINE_EVENTS = [
  'revoked',
  'annulled',
  'surrendered',
  'extended',
  'undone',
  'filed',
  'filed_late',
  'filing_closed',
  'paper_replaced'
] as const
export type LineEventKind = (typeof LINE_EVENTS)[number]

export interface LineEvent {
  readonly id: string
  readonly act: ActNumber
  readonly kind: LineEventKind
  readonly onDay: PlainDate | null
  readonly undoes: string | null
}

/** One recognition line with everything ever recorded of it. */
export interface Line {
  readonly id: string
  readonly act: ActNumber
  readonly position: number
  readonly readings: readonly Reading[]
  readonly events: readonly LineEvent[]
}

/** In force `[since, until)`; the product's latest line `[since, nextFrom)`. */
export interface Standing {
  readonly lineId: string
  readonly since: PlainDate
  readonly until: PlainDate
  readonly nextFrom: PlainDate | null
  readonly endReason: 'revoked' | 'surrendered' | 'superseded' | 'expired'
  readonly determined: boolean
  readonly star: number | null
}

/** What is decisive over a line as known after act `k`; `null` when it was not yet recorded. */
export function factsAt(
  line: Line,
  k: ActNumber,
  nextFrom: PlainDate | null
): (LineFacts & { star: number | null }) | null {
  if (line.act > k) return null
  const reading = line.readings.filter(r => r.act <= k).sort((a, b) => b.act - a.act)[0]
  if (!reading) return null
  const known = line.events.filter(e => e.act <= k)
  const undone = new Set(known.flatMap(e => (e.undoes === null ? [] : [e.undoes])))
  const standing = known.filter(e => !undone.has(e.id))
  const days = (kind: LineEventKind) => standing.flatMap(e => (e.kind === kind && e.onDay !== null ? [e.onDay] : []))
  return {
    star: reading.star,
    effectiveOn: reading.effectiveOn,
    latestOn: reading.latestOn,
    endsOn: reading.endsOn,
    extendedTo: latest(...days('extended')),
    revokedOn: earliest(...days('revoked')),
    surrenderedOn: earliest(...days('surrendered')),
    annulled: standing.some(e => e.kind === 'annulled'),
    nextFrom,
    filings: [
      ...days('filed').map(on => ({ on, inTime: true })),
      ...days('filed_late').map(on => ({ on, inTime: false }))
    ],
    filingsClosedOn: days('filing_closed')
  }
}

/**
 * The standing of one product's lines as known after act `k`: the executable definition that the SQL is tested against.
 * Lines follow each other by day, then act, then place in the annex; an annulled line stands for nothing and gives way to
 * the one before it, a revoked one does not.
 */
export function timeline(lines: readonly Line[], k: ActNumber): readonly Standing[] {
  const known = lines
    .map(line => ({ line, facts: factsAt(line, k, null) }))
    .flatMap(({ line, facts }) => (facts && !facts.annulled ? [{ line, facts }] : []))
    .sort(
      (a, b) =>
        compare(sinceOf(a.facts), sinceOf(b.facts)) ||
        a.line.act - b.line.act ||
        a.line.position - b.line.position ||
        compare(a.line.id, b.line.id)
    )
  return known.map(({ line, facts }, index) => {
    const following = known[index + 1]
    const nextFrom = following ? sinceOf(following.facts) : null
    const end = endOf({ ...facts, nextFrom })
    return {
      lineId: line.id,
      since: sinceOf(facts),
      until: end.on,
      nextFrom,
      endReason: end.reason,
      determined: facts.effectiveOn !== null,
      star: facts.star
    }
  })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
