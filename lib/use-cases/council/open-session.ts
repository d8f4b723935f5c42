import { lockHistory, recordAct } from '@/lib/data/acts'
import type { Tx } from '@/lib/data/client'
import { exclusionColumn } from '@/lib/data/council/columns'
import { type HeldSession, heldSession } from '@/lib/data/council/session'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import type { Verb } from '@/lib/ocop/access/verb'
import { seatsOn } from '@/lib/ocop/council/seat'
import { type ExclusionGround, sessionState } from '@/lib/ocop/council/session'
import type { Canonical } from '@/lib/ocop/history/canonical'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { authorOf, changeRequest, type UseCaseContext } from '../context'
import type { SessionRefusal } from './refusals'

export type SessionDone<T = null> = Result<T, SessionRefusal | AccessRefusal | TransactionRefusal>

type SessionVerb = Extract<Verb, 'council.view' | 'council.manage' | 'session.run' | 'session.score'>

/**
 * A session, held against every other writer of the registry, if the actor may do something with it by a role of its place. One of another
 * place does not exist. With `dossierId`, of its files only that one.
 */
export async function openForWork(
  ctx: UseCaseContext,
  tx: Tx,
  sessionCode: string,
  verb: SessionVerb,
  dossierId?: string
): Promise<Result<HeldSession, SessionRefusal | AccessRefusal>> {
  await lockHistory(tx)
  const held = await heldSession(tx, sessionCode, dossierId)
  if (held === null) return refuse({ code: 'COUNCIL_SESSION_NOT_FOUND' })
  const allowed = mayWork(ctx, held, verb)
  if (allowed.ok) return accept(held)
  return allowed.refusal.code === 'OUTSIDE_YOUR_PLACE' ? refuse({ code: 'COUNCIL_SESSION_NOT_FOUND' }) : allowed
}

/** Whether the actor's roles carry something at the place of the council. */
export const mayWork = ({ actor }: Pick<UseCaseContext, 'actor'>, { row }: HeldSession, verb: SessionVerb) =>
  can(actor, verb, { unitId: row.council.unitId })

/** The seat on which the actor sits on the day of the session; `null` = on none. */
export function ownSeat({ actor }: Pick<UseCaseContext, 'actor'>, { row, session }: HeldSession): string | null {
  if (actor.kind !== 'account') return null
  const seated = new Set(seatsOn(session.seats, session.on).map(({ member }) => member))
  return row.council.seats.find(({ id, accountId }) => seated.has(id) && accountId === actor.accountId)?.id ?? null
}

export const recordSessionAct = (
  ctx: UseCaseContext,
  tx: Tx,
  sessionCode: string,
  what: string,
  body: Canonical
): Promise<number> =>
  recordAct(tx, {
    kind: `session.${what}`,
    visibility: 'internal',
    accountId: authorOf(ctx),
    subject: sessionCode,
    body,
    at: ctx.at
  })

export interface AttendanceInput {
  readonly sessionCode: string
  readonly presentSeatIds: readonly string[]
}

/** Keeps who is there. Whoever comes later is added, until the session is closed. */
export async function keepAttendance(
  ctx: UseCaseContext,
  { sessionCode, presentSeatIds }: AttendanceInput
): Promise<SessionDone> {
  return transaction<null, SessionRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const opened = await openForWork(ctx, tx, sessionCode, 'council.manage')
    if (!opened.ok) return opened
    const { row, session } = opened.value
    if (session.closed) return refuse({ code: 'SESSION_CLOSED' })
    const seats = seatsOn(session.seats, session.on).map(({ member }) => member)
    if (presentSeatIds.some(id => !seats.includes(id))) return refuse({ code: 'SEAT_NOT_FOUND' })
    const changed = seats.filter(id => presentSeatIds.includes(id) !== session.attending.includes(id))
    if (changed.length === 0) return accept(null)
    const act = await recordSessionAct(ctx, tx, sessionCode, 'attendance_kept', { present: presentSeatIds.length })
    await tx.sessionAttendance.createMany({
      data: changed.map(seatId => ({ sessionId: row.id, seatId, act, present: presentSeatIds.includes(seatId) }))
    })
    return accept(null)
  })
}

export interface ExclusionInput {
  readonly sessionCode: string
  readonly dossierId: string
  readonly seatId: string
  /** `null` = takes part again: it was declared by mistake. */
  readonly ground: ExclusionGround | null
  readonly note: string | null
}

/** A member declares an interest in a file, or the secretary enters the declaration. From then on the member takes no part in it. */
export async function declareInterest(
  ctx: UseCaseContext,
  { sessionCode, dossierId, seatId, ground, note }: ExclusionInput
): Promise<SessionDone> {
  return transaction<null, SessionRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const opened = await openForWork(ctx, tx, sessionCode, 'council.view', dossierId)
    if (!opened.ok) return opened
    const own = ownSeat(ctx, opened.value) === seatId && mayWork(ctx, opened.value, 'session.score').ok
    const allowed = mayWork(ctx, opened.value, 'council.manage')
    if (!own && !allowed.ok) return allowed
    const { session } = opened.value
    if (session.closed) return refuse({ code: 'SESSION_CLOSED' })
    const dossier = session.dossiers.find(each => each.dossier === dossierId)
    if (!dossier) return refuse({ code: 'DOSSIER_NOT_FOUND' })
    if (!session.seats.some(({ member }) => member === seatId)) return refuse({ code: 'SEAT_NOT_FOUND' })
    const act = await recordSessionAct(
      ctx,
      tx,
      sessionCode,
      ground === null ? 'interest_withdrawn' : 'interest_declared',
      {
        file: dossierId,
        seat: seatId,
        ground
      }
    )
    await tx.sessionExclusion.create({
      data: { dossierId, seatId, act, ground: ground === null ? null : exclusionColumn(ground), note }
    })
    return accept(null)
  })
}

/** Opens the scoring of a prepared session. */
export async function openSession(ctx: UseCaseContext, sessionCode: string): Promise<SessionDone> {
  return transaction<null, SessionRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const opened = await openForWork(ctx, tx, sessionCode, 'session.run')
    if (!opened.ok) return opened
    const { row, session } = opened.value
    const state = sessionState(session)
    if (state === 'closed') return refuse({ code: 'SESSION_CLOSED' })
    if (state === 'scoring') return refuse({ code: 'SESSION_ALREADY_OPEN' })
    const act = await recordSessionAct(ctx, tx, sessionCode, 'opened', { present: session.attending.length })
    await tx.sessionOpening.create({ data: { sessionId: row.id, act } })
    return accept(null)
  })
}
