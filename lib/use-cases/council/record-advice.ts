import { transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { accept, refuse } from '@/lib/ocop/result'
import { changeRequest, type UseCaseContext } from '../context'
import { openForWork, ownSeat, recordSessionAct, type SessionDone } from './open-session'
import type { SessionRefusal } from './refusals'

export interface AdviceInput {
  readonly sessionCode: string
  readonly text: string
}

/**
 * Keeps what the advisory group (tổ tư vấn) reports to the council, until the session is closed (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm c). By an
 * advisor, or by who keeps the council's papers.
 */
export async function recordAdvice(ctx: UseCaseContext, { sessionCode, text }: AdviceInput): Promise<SessionDone> {
  return transaction<null, SessionRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const opened = await openForWork(ctx, tx, sessionCode, 'council.view')
    if (!opened.ok) return opened
    const { row, session } = opened.value
    const own = ownSeat(ctx, opened.value)
    const isAdvisor = session.seats.some(({ member, role }) => member === own && role === 'advisor')
    const allowed = can(ctx.actor, 'council.manage', { unitId: row.council.unitId })
    if (!isAdvisor && !allowed.ok) return allowed
    if (session.closed) return refuse({ code: 'SESSION_CLOSED' })
    if (text.trim() === '') return refuse({ code: 'ADVICE_MISSING' })
    const act = await recordSessionAct(ctx, tx, sessionCode, 'advised', null)
    await tx.sessionAdvice.create({ data: { sessionId: row.id, act, text: text.trim() } })
    return accept(null)
  })
}
