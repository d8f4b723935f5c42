import { lockHistory, recordAct } from '@/lib/data/acts'
import type { Tx } from '@/lib/data/client'
import { dayToColumn } from '@/lib/data/dates'
import { recordSources } from '@/lib/data/facts/sources'
import { heldPlaces } from '@/lib/data/places'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import type { CodeKind } from '@/lib/ocop/codes'
import { addDays, type PlainDate } from '@/lib/ocop/plain-date'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { lookUpPlace } from '@/lib/ocop/territory/look-up'
import { unitById } from '@/lib/ocop/territory/territory'
import { authorOf, changeRequest, type UseCaseContext } from '../context'

export type ProgrammeRefusal =
  | { readonly code: 'PROGRAMME_PLACE_NOT_OFFERED' }
  | { readonly code: 'PROGRAMME_PLACE_NOT_UNDERSTOOD' }
  | { readonly code: 'QUANTITY_NOT_WHOLE' }
  | { readonly code: 'SPAN_REVERSED' }
  | { readonly code: 'YEARS_REVERSED' }
  | { readonly code: 'DAY_MISSING' }
  | { readonly code: 'DAY_IN_FUTURE' }
  | { readonly code: 'PROGRAMME_RECORD_NOT_FOUND' }
  | { readonly code: 'PROGRAMME_RECORD_ALREADY_CORRECTED' }
  | { readonly code: 'EVENT_HAS_HANDOVERS' }
  | { readonly code: 'MEMBER_MISSING' }
  | { readonly code: 'PRODUCER_NOT_FOUND' }
  | { readonly code: 'PRODUCT_NOT_FOUND' }
  | { readonly code: 'DECISION_NOT_FOUND' }
  | { readonly code: 'BATCH_NOT_FOUND' }
  | { readonly code: 'PROGRAMME_EVENT_NOT_FOUND' }

/** Where something was read, with its words. */
export interface TypedSource {
  readonly publisher: string | null
  readonly title: string | null
  readonly author: string | null
  readonly url: string | null
  readonly publishedOn: PlainDate | null
  /** What the source is, where it has neither title nor address. */
  readonly note: string | null
  readonly quote: string | null
}

/** Where it is: a unit that the form offered and, where that is known, a commune within it as people write it. */
export interface TypedPlace {
  readonly unitId: string
  readonly commune: string | null
}

export interface RecordedProgramme {
  readonly code: string
}

export type Recorded = Result<RecordedProgramme, ProgrammeRefusal | AccessRefusal | TransactionRefusal>

/** What a use case of the programme says of itself; the rest is the same for all. */
interface Recording {
  readonly kind: string
  readonly codeKind: CodeKind
  readonly place: { readonly unitId: string | null; readonly commune: string | null }
  readonly source: TypedSource
  /** What the act says of itself in the public history. */
  readonly body: Readonly<Record<string, string | number | null>>
  readonly write: (tx: Tx, at: Writing) => Promise<ProgrammeRefusal | null>
}

export interface Writing {
  readonly act: number
  readonly id: string
  readonly code: string
  /** `null` only where the form offers the whole country. */
  readonly unitId: string | null
  readonly sourceId: string
}

/** The unit that is meant: the one chosen, or the commune in it that is certainly meant. */
async function unitMeant(
  { unitId, commune }: Recording['place'],
  today: PlainDate
): Promise<Result<string | null, ProgrammeRefusal>> {
  if (unitId === null || commune === null) return accept(unitId)
  const { territory, index } = await heldPlaces()
  if (!territory.units.has(unitId)) return refuse({ code: 'PROGRAMME_PLACE_NOT_OFFERED' })
  const within = unitById(territory, unitId)
  // A commune of a unit that is no more is meant as it was on the last day of that.
  const on = within.validUntil !== null && within.validUntil <= today ? addDays(within.validUntil, -1) : today
  const found = lookUpPlace(territory, index, { text: commune, on, within })
  return found.kind === 'one' ? accept(found.unit.id) : refuse({ code: 'PROGRAMME_PLACE_NOT_UNDERSTOOD' })
}

/** The source as the registry holds it already, else a new one: many records come out of one article. */
async function sourceOf(ctx: UseCaseContext, tx: Tx, act: number, source: TypedSource): Promise<string> {
  const { quote: _, publishedOn, ...named } = source
  const held = await tx.source.findFirst({
    where: { ...named, publishedOn: dayToColumn(publishedOn) },
    orderBy: { act: 'asc' },
    select: { id: true }
  })
  if (held) return held.id
  const id = ctx.newId()
  await recordSources(tx, act, [{ ...named, publishedOn, id, code: ctx.newCode('source') }])
  return id
}

/** Records one thing of the programme, in one act, as its source states it. Public at once. */
export async function recordProgramme(ctx: UseCaseContext, recording: Recording): Promise<Recorded> {
  const meant = await unitMeant(recording.place, ctx.today)
  if (!meant.ok) return meant
  const unitId = meant.value
  return transaction<RecordedProgramme, ProgrammeRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    if (unitId !== null && !(await tx.unit.findUnique({ where: { id: unitId }, select: { id: true } })))
      return refuse({ code: 'PROGRAMME_PLACE_NOT_OFFERED' })
    const allowed = can(ctx.actor, 'programme.record', { unitId })
    if (!allowed.ok)
      return allowed.refusal.code === 'OUTSIDE_YOUR_PLACE' ? refuse({ code: 'PROGRAMME_PLACE_NOT_OFFERED' }) : allowed
    await lockHistory(tx)
    const code = ctx.newCode(recording.codeKind)
    const act = await recordAct(tx, {
      kind: recording.kind,
      visibility: 'public',
      accountId: authorOf(ctx),
      subject: code,
      body: { unit: unitId, ...recording.body },
      at: ctx.at
    })
    const id = ctx.newId()
    const sourceId = await sourceOf(ctx, tx, act, recording.source)
    const objection = await recording.write(tx, { act, id, code, unitId, sourceId })
    return objection === null ? accept({ code }) : refuse(objection)
  })
}

/** The words that a record is known by, where they were given or not: every record names its source. */
export const citationOf = (
  ctx: UseCaseContext,
  subjectKind: 'programme_entry' | 'support' | 'programme_period' | 'undertaking' | 'event',
  { id, sourceId }: Writing,
  { quote }: TypedSource
) => [{ id: ctx.newId(), sourceId, subjectKind, subjectId: id, quote }]

export const isReversed = (from: PlainDate | null, to: PlainDate | null): boolean =>
  from !== null && to !== null && to < from
