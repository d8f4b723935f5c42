import { recordAct } from '@/lib/data/acts'
import type { Tx } from '@/lib/data/client'
import { dayToColumn } from '@/lib/data/dates'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { AccessRefusal } from '@/lib/ocop/access/can'
import { type HandDownRefusal, judgeHandDown } from '@/lib/ocop/certificate/hand-down'
import { pendingFiling } from '@/lib/ocop/certificate/verdict'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Points } from '@/lib/ocop/points'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { authorOf, changeRequest, type UseCaseContext } from '../context'
import { type CertificateRefusal, openCertificate } from './open-certificate'

type Refused =
  | CertificateRefusal
  | HandDownRefusal
  | { readonly code: 'NOT_FILED' }
  | { readonly code: 'ALREADY_HANDED_DOWN' }

interface Certified {
  readonly certificateCode: string
}

/** The dossier that waits for its result on a day, by the event with which it came in. */
async function openFiling(ctx: UseCaseContext, tx: Tx, certificateCode: string, on: PlainDate) {
  const opened = await openCertificate(ctx, tx, certificateCode)
  if (!opened.ok) return opened
  if (on > ctx.today) return refuse({ code: 'DAY_IN_FUTURE' })
  const { facts, events } = opened.value
  const pending = pendingFiling(facts, on)
  const undone = new Set(events.map(({ undoes }) => undoes))
  const filing = events.find(
    ({ id, kind, onDay }) => (kind === 'filed' || kind === 'filed_late') && onDay === pending?.on && !undone.has(id)
  )
  return filing ? accept({ filingId: filing.id }) : refuse({ code: 'NOT_FILED' })
}

const recordInternal = (ctx: UseCaseContext, tx: Tx, what: 'opinion' | 'handed_down', { certificateCode }: Certified) =>
  recordAct(tx, {
    kind: `re-evaluation.${what}`,
    visibility: 'internal',
    accountId: authorOf(ctx),
    subject: certificateCode,
    body: {},
    at: ctx.at
  })

export interface RecordOpinionInput extends Certified {
  /** Who gives it, as a member or body of the council. */
  readonly body: string
  readonly onDay: PlainDate
  /** The star that it is for; `null` = it names none. */
  readonly star: number | null
  readonly text: string
}

/** Records a written opinion on a dossier for re-evaluation (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 6). It decides nothing. */
export async function recordOpinion(
  ctx: UseCaseContext,
  { certificateCode, body, onDay, star, text }: RecordOpinionInput
): Promise<Result<Certified, Refused | AccessRefusal | TransactionRefusal>> {
  return transaction<Certified, Refused | AccessRefusal>(changeRequest(ctx), async tx => {
    const opened = await openFiling(ctx, tx, certificateCode, onDay)
    if (!opened.ok) return opened
    const act = await recordInternal(ctx, tx, 'opinion', { certificateCode })
    const { filingId } = opened.value
    await tx.writtenOpinion.create({
      data: { id: ctx.newId(), filingId, body, onDay: dayToColumn(onDay), star, text, act }
    })
    return accept({ certificateCode })
  })
}

export interface HandDownInput extends Certified {
  readonly onDay: PlainDate
  readonly points: Points
  /** Who decides now, as it is called. */
  readonly receiver: string
  readonly note: string | null
}

/**
 * Records that the province passed a dossier down to the level which decides its star. The dossier goes on waiting: the lower level's
 * decision, a renewal or a downgrade, ends it.
 */
export async function handDown(
  ctx: UseCaseContext,
  { certificateCode, onDay, points, receiver, note }: HandDownInput
): Promise<Result<Certified, Refused | AccessRefusal | TransactionRefusal>> {
  return transaction<Certified, Refused | AccessRefusal>(changeRequest(ctx), async tx => {
    const opened = await openFiling(ctx, tx, certificateCode, onDay)
    if (!opened.ok) return opened
    const { filingId } = opened.value
    const judged = judgeHandDown(points, onDay)
    if (!judged.ok) return judged
    if (await tx.handDown.findUnique({ where: { filingId } })) return refuse({ code: 'ALREADY_HANDED_DOWN' })
    const act = await recordInternal(ctx, tx, 'handed_down', { certificateCode })
    const { star } = judged.value
    await tx.handDown.create({ data: { filingId, onDay: dayToColumn(onDay), points, star, receiver, note, act } })
    return accept({ certificateCode })
  })
}
