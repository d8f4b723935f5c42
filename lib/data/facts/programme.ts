import type { PlainDate } from '@/lib/ocop/plain-date'
import type { EntryKind, Indicator } from '@/lib/ocop/programme/indicator'
import type { Quantity } from '@/lib/ocop/programme/quantity'
import type { SupportCategory } from '@/lib/ocop/programme/support'
import type { UndertakingKind, UndertakingState } from '@/lib/ocop/programme/undertaking'
import type { Tx } from '../client'
import { dayToColumn } from '../dates'

export interface NewTarget extends Quantity {
  readonly id: string
  readonly code: string
  readonly unitId: string | null
  readonly indicator: Indicator
  readonly star: number | null
  readonly basis: 'ever' | 'in-force' | 'not-stated'
  readonly measure: string | null
  readonly from: PlainDate | null
  readonly due: PlainDate | null
  readonly denominator: string | null
  readonly quote: string | null
  readonly note: string | null
  readonly sourceId: string
  readonly replacesId: string | null
}

/** Records what a source set out to reach. */
export async function recordTarget(tx: Tx, act: number, { from, due, ...target }: NewTarget): Promise<void> {
  await tx.target.create({ data: { ...target, fromDay: dayToColumn(from), dueOn: dayToColumn(due), act } })
}

interface Span {
  readonly from: PlainDate | null
  readonly latestOn: PlainDate
  readonly until: PlainDate | null
}

const spanColumns = ({ from, latestOn, until }: Span) => ({
  fromDay: dayToColumn(from),
  latestOn: dayToColumn(latestOn),
  untilDay: dayToColumn(until)
})

export interface NewEntry extends Span {
  readonly id: string
  readonly code: string
  readonly kind: EntryKind
  readonly unitId: string
  readonly placeText: string | null
  readonly name: string | null
  readonly producerId: string | null
  readonly productId: string | null
  readonly decisionId: string | null
  readonly url: string | null
  readonly traits: readonly string[]
  readonly note: string | null
}

/** Records an entry of one of the programme's registers. */
export async function recordEntry(tx: Tx, act: number, entry: NewEntry): Promise<void> {
  const { from: _from, latestOn: _latestOn, until: _until, traits, ...rest } = entry
  await tx.programmeEntry.create({ data: { ...rest, ...spanColumns(entry), traits: [...traits], act } })
}

export interface NewEntryMember extends Span {
  readonly id: string
  readonly entryId: string
  readonly producerId: string | null
  readonly productId: string | null
}

/** Records that a producer or product belongs to an entry. */
export async function recordEntryMember(tx: Tx, act: number, member: NewEntryMember): Promise<void> {
  const { from: _from, latestOn: _latestOn, until: _until, ...rest } = member
  await tx.programmeEntryMember.create({ data: { ...rest, ...spanColumns(member), act } })
}

/** Records the first day on which an entry was over. */
export async function recordEntryEnding(
  tx: Tx,
  act: number,
  ending: { readonly id: string; readonly entryId: string; readonly on: PlainDate; readonly reason: string | null }
): Promise<void> {
  const { on, ...rest } = ending
  await tx.programmeEntryEnding.create({ data: { ...rest, onDay: dayToColumn(on), act } })
}

export interface NewSupport {
  readonly id: string
  readonly code: string
  readonly unitId: string
  readonly category: SupportCategory
  readonly year: number
  readonly yearTo: number | null
  readonly producerId: string | null
  readonly recipient: string | null
  /** Whole đồng; `null` = not stated. */
  readonly amount: bigint | null
  readonly note: string | null
}

/** Records support that was given. */
export async function recordSupport(tx: Tx, act: number, support: NewSupport): Promise<void> {
  await tx.support.create({ data: { ...support, act } })
}

export interface NewPeriod {
  readonly id: string
  readonly code: string
  readonly unitId: string
  readonly title: string
  readonly from: PlainDate | null
  readonly due: PlainDate | null
  readonly localName: string | null
  readonly note: string | null
}

/** Records a period of the programme in a place. */
export async function recordPeriod(tx: Tx, act: number, { from, due, ...period }: NewPeriod): Promise<void> {
  await tx.programmePeriod.create({ data: { ...period, fromDay: dayToColumn(from), dueOn: dayToColumn(due), act } })
}

export interface NewUndertaking {
  readonly id: string
  readonly code: string
  readonly unitId: string
  readonly kind: UndertakingKind
  readonly title: string
  readonly position: number | null
  readonly parentId: string | null
  readonly eventId: string | null
  readonly addressee: string | null
  readonly from: PlainDate | null
  readonly due: PlainDate | null
  readonly note: string | null
}

/** Records a scheme, policy, directive or task. */
export async function recordUndertaking(
  tx: Tx,
  act: number,
  { from, due, ...undertaking }: NewUndertaking
): Promise<void> {
  await tx.undertaking.create({ data: { ...undertaking, fromDay: dayToColumn(from), dueOn: dayToColumn(due), act } })
}

/** Records how far an undertaking has come. */
export async function recordUndertakingState(
  tx: Tx,
  act: number,
  state: {
    readonly id: string
    readonly undertakingId: string
    readonly state: UndertakingState
    readonly on: PlainDate
    readonly note: string | null
  }
): Promise<void> {
  const { on, ...rest } = state
  await tx.undertakingState.create({ data: { ...rest, onDay: dayToColumn(on), act } })
}
