import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Tx } from '../client'
import { dayFromColumn, dayToColumn } from '../dates'
import type { DecisionKind, DecisionOrigin } from '../generated/enums'

export interface DecisionReadingFacts {
  readonly id: string
  readonly number: string | null
  readonly year: number | null
  readonly issuedOn: PlainDate | null
  readonly latestOn: PlainDate | null
  readonly effectiveOn: PlainDate | null
  readonly subject: string | null
  readonly signer: string | null
  readonly signerTitle: string | null
  readonly rulebook: string
  readonly fileId: string | null
  readonly flags: readonly string[]
}

export interface NewDecision {
  readonly id: string
  readonly code: string
  readonly authorityId: string
  readonly kind: DecisionKind
  readonly origin: DecisionOrigin
  readonly batchId: string | null
  readonly draftId: string | null
  readonly reading: DecisionReadingFacts
}

/**
 * Records a decision with what is known of it, and its card. A number that the authority has already given in that year is
 * a violation of `decision_card_authority_id_year_number_key_key`.
 */
export async function recordDecision(tx: Tx, act: number, { reading, ...decision }: NewDecision): Promise<void> {
  await tx.decision.create({ data: { ...decision, act } })
  await recordDecisionReading(tx, act, decision.id, reading)
}

/** Records a further reading of a decision: a date found later, a correction. */
export async function recordDecisionReading(
  tx: Tx,
  act: number,
  decisionId: string,
  reading: DecisionReadingFacts
): Promise<void> {
  const { issuedOn, latestOn, effectiveOn, flags, ...rest } = reading
  await tx.decisionReading.create({
    data: {
      ...rest,
      decisionId,
      act,
      issuedOn: dayToColumn(issuedOn),
      latestOn: dayToColumn(latestOn),
      effectiveOn: dayToColumn(effectiveOn),
      flags: [...flags]
    }
  })
  await tx.$executeRaw`
    INSERT INTO decision_card (decision_id, code, authority_id, kind, origin, number, number_key, year, issued_on, latest_on, sort_on, subject)
    SELECT d.id, d.code, d.authority_id, d.kind, d.origin, r.number, ocop_fold(r.number), r.year, r.issued_on, r.latest_on,
           coalesce(r.issued_on, r.latest_on, (SELECT (a.recorded_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date FROM act a WHERE a.seq = d.act)), r.subject
    FROM decision d
    CROSS JOIN LATERAL (SELECT * FROM decision_reading r WHERE r.decision_id = d.id ORDER BY r.act DESC LIMIT 1) r
    WHERE d.id = ${decisionId}::uuid
    ON CONFLICT (decision_id) DO UPDATE SET number = excluded.number, number_key = excluded.number_key, year = excluded.year,
      issued_on = excluded.issued_on, latest_on = excluded.latest_on, sort_on = excluded.sort_on, subject = excluded.subject`
}

/** Says which earlier decision a decision is about. */
export async function referTo(tx: Tx, act: number, decisionId: string, earlierId: string): Promise<void> {
  await tx.decisionReference.create({ data: { decisionId, earlierId, act } })
}

/**
 * Gives back to other decisions what they said before one act read them anew. Answers whether that could be done: not where they have been
 * read again since.
 */
export async function restoreDecisionReadings(
  tx: Tx,
  act: number,
  corrector: { readonly id: string; readonly act: number },
  newId: () => string
): Promise<boolean> {
  const corrected = await tx.decisionReading.findMany({
    where: { act: corrector.act, decisionId: { not: corrector.id } },
    select: { decisionId: true }
  })
  for (const { decisionId } of corrected) {
    const [last, before] = await tx.decisionReading.findMany({
      where: { decisionId },
      orderBy: { act: 'desc' },
      take: 2
    })
    if (last?.act !== corrector.act || !before) return false
    const { act: _, decisionId: __, issuedOn, latestOn, effectiveOn, ...kept } = before
    await recordDecisionReading(tx, act, decisionId, {
      ...kept,
      id: newId(),
      issuedOn: dayFromColumn(issuedOn),
      latestOn: dayFromColumn(latestOn),
      effectiveOn: dayFromColumn(effectiveOn)
    })
  }
  return true
}

export const DECISION_NUMBER_CONSTRAINT = 'decision_card_authority_id_year_number_key_key'
