import type { PlainDate } from '../plain-date'
import type { ActNumber } from '../registry/timeline'

/**
 * What can befall a producer. `renamed` and `converted` (another legal form): the same producer goes on. `merged`: it went into another one.
 * `transferred`: one of its products has another producer. `dissolved`: it ended. `undone`: an earlier one was recorded by mistake.
 */
export const PRODUCER_CHANGES = ['renamed', 'converted', 'merged', 'transferred', 'dissolved'] as const
export type ProducerChange = (typeof PRODUCER_CHANGES)[number]

export interface ProducerEvent {
  readonly id: string
  readonly act: ActNumber
  readonly kind: ProducerChange | 'undone'
  readonly producerId: string
  readonly otherId: string | null
  readonly productId: string | null
  readonly onDay: PlainDate | null
  readonly undoes: string | null
}

/** Events that stand: neither an undoing nor undone, in the order of their days. */
export function standingEvents<E extends ProducerEvent>(
  events: readonly E[]
): readonly (E & { readonly onDay: PlainDate })[] {
  const undone = new Set(events.map(({ undoes }) => undoes))
  return events
    .flatMap(event =>
      event.kind === 'undone' || event.onDay === null || undone.has(event.id) ? [] : [{ ...event, onDay: event.onDay }]
    )
    .sort((a, b) => (a.onDay < b.onDay ? -1 : a.onDay > b.onDay ? 1 : a.act - b.act))
}

/**
 * Who had a product on a day, going back from who has it now over the events by which it changed hands: those on a later day were still to
 * come. `changes` are the standing events that gave this product to another producer.
 */
export function holderOn<E extends ProducerEvent & { readonly onDay: PlainDate }>(
  now: string,
  changes: readonly E[],
  on: PlainDate
): string {
  return changes
    .filter(({ onDay }) => onDay > on)
    .toSorted((a, b) => (a.onDay < b.onDay ? 1 : a.onDay > b.onDay ? -1 : b.act - a.act))
    .reduce((holder, { producerId, otherId }) => (otherId === holder ? producerId : holder), now)
}

/** What a change means for certificates by the law in force, as far as it says anything. */
export interface Consequence {
  /** `no-change`: nothing is said, so nothing changes by itself. `may-be-revoked`: a ground, which takes a decision of its own. */
  readonly certificates: 'no-change' | 'may-be-revoked'
  readonly source: string | null
}

/**
 * QĐ 26/2026/QĐ-TTg says who may apply (Điều 2.3) and lists the grounds of revocation (Điều 8). It names neither renaming, nor another
 * legal form, nor a merger of producers, nor the transfer of a product; that its producer no longer makes it (Điều 8, điểm đ) is the only
 * ground that a dissolution can come under, and it takes a decision. So no change of a producer changes a status.
 */
export const consequenceOf = (kind: ProducerChange): Consequence =>
  kind === 'dissolved'
    ? { certificates: 'may-be-revoked', source: 'QĐ 26/2026/QĐ-TTg, Điều 8, điểm đ' }
    : { certificates: 'no-change', source: null }
