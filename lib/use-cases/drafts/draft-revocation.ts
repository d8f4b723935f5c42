import { lockHistory } from '@/lib/data/acts'
import type { Tx } from '@/lib/data/client'
import { dayToColumn } from '@/lib/data/dates'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { groundText, type RevocationGround } from '@/lib/ocop/rulebook/revocation-grounds'
import { changeRequest, type UseCaseContext } from '../context'
import type { DraftRefusal } from './refusals'
import { writeDraft } from './write-draft'

export interface DraftRevocationInput {
  readonly certificateCodes: readonly string[]
  readonly ground: RevocationGround
  readonly subject: string | null
}

export type RevocationRefusal =
  | DraftRefusal
  | { readonly code: 'CERTIFICATE_NOT_IN_FORCE'; readonly certificate: string }
  | { readonly code: 'CERTIFICATE_OF_CENTRE'; readonly certificate: string }
  | { readonly code: 'CERTIFICATES_OF_SEVERAL_PROVINCES' }

/** The line of each certificate, if the province may end it: in force today, under five stars, all in one province. */
async function linesToEnd(tx: Tx, codes: readonly string[], today: PlainDate) {
  const lines: { readonly lineId: string; readonly provinceId: string }[] = []
  for (const certificate of codes) {
    const found = await tx.certificate.findUnique({ where: { code: certificate }, select: { lineId: true } })
    const standing = found ? await tx.standing.findFirst({ where: { lineId: found.lineId, knownTo: null } }) : null
    if (!standing || standing.until <= dayToColumn(today))
      return refuse({ code: 'CERTIFICATE_NOT_IN_FORCE', certificate })
    if (standing.star === 5) return refuse({ code: 'CERTIFICATE_OF_CENTRE', certificate })
    lines.push(standing)
  }
  const [first] = lines
  if (!first) return refuse({ code: 'DECISION_HAS_NO_LINES' })
  return lines.every(({ provinceId }) => provinceId === first.provinceId)
    ? accept({ lines, provinceId: first.provinceId })
    : refuse({ code: 'CERTIFICATES_OF_SEVERAL_PROVINCES' })
}

/** Writes the draft of a revocation within a transaction that holds the history's lock. */
export async function writeRevocation(
  ctx: UseCaseContext,
  tx: Tx,
  { certificateCodes, ground, subject }: DraftRevocationInput
): Promise<Result<{ readonly draftCode: string }, RevocationRefusal | AccessRefusal>> {
  const found = await linesToEnd(tx, [...new Set(certificateCodes)], ctx.today)
  if (!found.ok) return found
  const { lines, provinceId } = found.value
  const allowed = can(ctx.actor, 'decision.draft', { provinceId })
  if (!allowed.ok) return allowed
  return writeDraft(ctx, tx, {
    kind: 'revocation',
    provinceId,
    subject,
    lines: lines.map(({ lineId }) => ({ lineId, ground: groundText(ground) }))
  })
}

/**
 * Begins a decision that revokes certificates of three and four stars on one of the six grounds of QĐ 26/2026/QĐ-TTg Đ8; five stars are
 * the ministry's. A certificate that is not the officer's to end is not in force for the officer.
 */
export async function draftRevocation(
  ctx: UseCaseContext,
  input: DraftRevocationInput
): Promise<Result<{ readonly draftCode: string }, RevocationRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<{ readonly draftCode: string }, RevocationRefusal | AccessRefusal>(
    changeRequest(ctx),
    async tx => {
      await lockHistory(tx)
      return writeRevocation(ctx, tx, input)
    }
  )
}
