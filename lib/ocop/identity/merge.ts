import type { PlainDate } from '../plain-date'
import type { LineKind } from '../registry/draw-up'
import { type ActNumber, type Line, timeline } from '../registry/timeline'

/** A line of one of two records that may be one and the same. */
export interface MergedLine extends Line {
  readonly kind: LineKind
  /** The decision that the line stands in; `null` = an opening balance. */
  readonly decisionId: string | null
}

/** A line that the next line of the other record would end before its time. */
export interface EndedEarlier {
  readonly lineId: string
  readonly byLineId: string
  readonly on: PlainDate
}

/** What speaks against two products being one. */
export type MergeObjection =
  /** One decision recognises both: it took them for two. */
  | { readonly kind: 'in-one-decision'; readonly lineIds: readonly [string, string] }
  /** Both would be in force at once, and the later one does not say that it follows an earlier one. */
  | ({ readonly kind: 'in-force-at-once' } & EndedEarlier)

/** Kinds of lines that say of themselves that they take the place of an earlier one. */
const FOLLOWING: ReadonlySet<LineKind> = new Set(['upgrade', 'renewal', 'downgrade'])

/**
 * Whether two products can be one, by their lines as known after act `k`. A product has one line in force at a time: where a line would be
 * ended by the other record's next one, that one must be an upgrade, a renewal or a downgrade. Answers what stands against it, and the lines
 * that would end earlier than they do now. Which law? None speaks of double records; this keeps M09 and the exclusion constraint of `standing`.
 */
export function judgeMerge(
  one: readonly MergedLine[],
  other: readonly MergedLine[],
  k: ActNumber = Number.MAX_SAFE_INTEGER
): { readonly objections: readonly MergeObjection[]; readonly ended: readonly EndedEarlier[] } {
  const together = timeline([...one, ...other], k)
  const alone = new Map([...timeline(one, k), ...timeline(other, k)].map(row => [row.lineId, row]))
  const lineOf = new Map([...one, ...other].map(line => [line.id, line]))
  const ended = together.flatMap((row, index) => {
    const following = together[index + 1]
    const before = alone.get(row.lineId)
    return following && before && row.until < before.until
      ? [{ lineId: row.lineId, byLineId: following.lineId, on: row.until }]
      : []
  })
  const unsaid = ended.filter(({ lineId, byLineId }) => {
    const following = lineOf.get(byLineId)
    const begins = (id: string) => together.find(row => row.lineId === id)?.since
    return !following || !FOLLOWING.has(following.kind) || begins(lineId) === begins(byLineId)
  })
  return {
    objections: [...inOneDecision(one, other), ...unsaid.map(end => ({ kind: 'in-force-at-once' as const, ...end }))],
    ended
  }
}

const inOneDecision = (one: readonly MergedLine[], other: readonly MergedLine[]): readonly MergeObjection[] =>
  one.flatMap(line => {
    const twin = other.find(({ decisionId }) => decisionId !== null && decisionId === line.decisionId)
    return twin ? [{ kind: 'in-one-decision' as const, lineIds: [line.id, twin.id] as const }] : []
  })
