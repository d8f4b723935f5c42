import { lockHistory, recordAct } from '@/lib/data/acts'
import { authorityFor } from '@/lib/data/authorities'
import type { Tx } from '@/lib/data/client'
import { conventionsOn } from '@/lib/data/conventions'
import { dayFromColumn, dayToColumn } from '@/lib/data/dates'
import { recordDecision } from '@/lib/data/facts/decisions'
import { type NewLine, recordLines, restand } from '@/lib/data/facts/lines'
import { recordCitations, recordSources } from '@/lib/data/facts/sources'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { fold } from '@/lib/ocop/folding'
import { type PlainDate, yearOf } from '@/lib/ocop/plain-date'
import { type Points, points as pointsOf } from '@/lib/ocop/points'
import { type DecisionFacts, drawUp, rulebookOfDecision } from '@/lib/ocop/registry/draw-up'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { centralBodyOn } from '@/lib/ocop/rulebook/central-bodies'
import { authorOf, changeRequest, type UseCaseContext } from '../context'

export interface CentralOutcome {
  readonly referralId: string
  readonly kind: 'recognised' | 'not_reached'
  /** The points that the centre gave; below 90 the province may recognise three or four stars on them. */
  readonly points: Points | null
}

export interface CentralOutcomeInput {
  /** Which ministry, by its key among the central bodies. */
  readonly centralKey: string
  readonly number: string | null
  readonly issuedOn: PlainDate
  /** `null` = from the day of issue. */
  readonly effectiveOn: PlainDate | null
  readonly outcomes: readonly CentralOutcome[]
  readonly source: {
    readonly publisher: string
    readonly title: string | null
    readonly url: string
    readonly quote: string
  }
}

export type CentralOutcomeRefusal =
  | { readonly code: 'AUTHORITY_NOT_IN_OFFICE' }
  | { readonly code: 'DECISION_DATE_IN_FUTURE' }
  | { readonly code: 'DECISION_NUMBER_TAKEN' }
  | { readonly code: 'REFERRAL_NOT_FOUND' }
  | { readonly code: 'REFERRAL_ALREADY_CLOSED'; readonly product: string }
  | { readonly code: 'NO_OUTCOME' }

const load = (tx: Tx, ids: readonly string[]) =>
  tx.referral.findMany({
    where: { id: { in: [...ids] } },
    include: {
      product: {
        include: { productReadings: { orderBy: { act: 'desc' }, take: 1 }, recognitionLines: { select: { id: true } } }
      },
      referralOutcomes: { orderBy: { act: 'desc' }, take: 1 }
    }
  })
type Referral = Awaited<ReturnType<typeof load>>[number]

/** The referrals meant, all the actor's and all still open. Another province's does not exist. */
async function openReferrals(
  ctx: UseCaseContext,
  tx: Tx,
  outcomes: readonly CentralOutcome[]
): Promise<Result<readonly Referral[], CentralOutcomeRefusal | AccessRefusal>> {
  if (outcomes.length === 0) return refuse({ code: 'NO_OUTCOME' })
  const found = await load(
    tx,
    outcomes.map(({ referralId }) => referralId)
  )
  const referrals: Referral[] = []
  for (const { referralId } of outcomes) {
    const referral = found.find(({ id }) => id === referralId)
    if (!referral) return refuse({ code: 'REFERRAL_NOT_FOUND' })
    const allowed = can(ctx.actor, 'decision.transcribe', { provinceId: referral.provinceId })
    if (!allowed.ok)
      return allowed.refusal.code === 'OUTSIDE_YOUR_PLACE' ? refuse({ code: 'REFERRAL_NOT_FOUND' }) : allowed
    const [last] = referral.referralOutcomes
    const product = referral.product.productReadings[0]?.name ?? referral.product.code
    if (last && last.kind !== 'reopened') return refuse({ code: 'REFERRAL_ALREADY_CLOSED', product })
    referrals.push(referral)
  }
  return accept(referrals)
}

interface Decided {
  readonly act: number
  readonly decisionId: string
  readonly decisionCode: string
  readonly facts: DecisionFacts
  readonly authorityId: string
  /** Lines that the same decision already has: it also speaks of other provinces. */
  readonly lines: number
}

/** The ministry's decision, made on first mention: the same one often speaks of products of several provinces. */
async function decisionOf(
  ctx: UseCaseContext,
  tx: Tx,
  { centralKey, number, issuedOn, effectiveOn, outcomes }: CentralOutcomeInput
): Promise<Result<Decided, CentralOutcomeRefusal>> {
  const name = centralBodyOn(centralKey, issuedOn)
  if (name === null) return refuse({ code: 'AUTHORITY_NOT_IN_OFFICE' })
  const authority = await authorityFor(tx, ctx.newId, { level: 'centre', unitId: null, name })
  const card =
    number === null
      ? null
      : await tx.decisionCard.findFirst({
          where: { authorityId: authority.id, year: yearOf(issuedOn), numberKey: fold(number) }
        })
  if (card && dayFromColumn(card.issuedOn) !== issuedOn) return refuse({ code: 'DECISION_NUMBER_TAKEN' })
  const decisionCode = card?.code ?? ctx.newCode('decision')
  const decisionId = card?.decisionId ?? ctx.newId()
  const act = await recordAct(tx, {
    kind: 'decision.transcribed',
    visibility: 'public',
    accountId: authorOf(ctx),
    subject: decisionCode,
    body: { authority: authority.code, kind: 'central_outcome', number, issuedOn, outcomes: outcomes.length },
    at: ctx.at
  })
  const facts = { level: 'centre', issuedOn, effectiveOn, latestOn: issuedOn, rulebook: null } as const
  if (card === null)
    await recordDecision(tx, act, {
      id: decisionId,
      code: decisionCode,
      authorityId: authority.id,
      kind: 'central_outcome',
      origin: 'transcribed',
      batchId: null,
      draftId: null,
      reading: {
        id: ctx.newId(),
        number,
        year: yearOf(issuedOn),
        issuedOn,
        latestOn: issuedOn,
        effectiveOn,
        subject: null,
        signer: null,
        signerTitle: null,
        rulebook: rulebookOfDecision(facts, 'upgrade').code,
        fileId: null,
        flags: []
      }
    })
  const lines = await tx.recognitionLine.count({ where: { decisionId } })
  return accept({ act, decisionId, decisionCode, facts, authorityId: authority.id, lines })
}

/** The five-star line of a product that the centre has recognised. */
async function fiveStarLine(
  ctx: UseCaseContext,
  tx: Tx,
  { product, provinceId }: Referral,
  points: Points | null,
  decided: Decided,
  position: number
): Promise<NewLine> {
  const { decisionId, facts, authorityId } = decided
  const [reading] = product.productReadings
  const conventions = await conventionsOn(tx, authorityId, facts.latestOn)
  const kind = product.recognitionLines.length > 0 ? ('upgrade' as const) : ('new' as const)
  const claim = { star: 5 as const, points, kind, effectiveOn: null, endsOn: null }
  const { effectiveOn, latestOn, endsOn, flags } = drawUp(facts, claim, conventions)
  return {
    id: ctx.newId(),
    productId: product.id,
    decisionId,
    openingBalanceId: null,
    position,
    kind,
    reading: {
      name: reading?.name ?? null,
      star: 5,
      points,
      sectorCode: reading?.sectorCode ?? null,
      groupCode: reading?.groupCode ?? null,
      setCode: reading?.setCode ?? null,
      unitId: reading?.unitId ?? provinceId,
      provinceId,
      placeText: reading?.placeText ?? null,
      producerId: reading?.producerId ?? null,
      producerGroupId: null,
      effectiveOn,
      latestOn,
      endsOn,
      flags
    },
    certificate: { id: ctx.newId(), code: ctx.newCode('certificate'), number: null }
  }
}

/**
 * Takes down what the centre has decided on products that a province referred: five stars, which only it can give, or fewer than 90 points,
 * after which the province may recognise three or four stars on that result or have the product rated anew (QĐ 26/2026/QĐ-TTg,
 * Điều 7 khoản 4 điểm g). What the product holds from its province meanwhile stays as it is.
 */
export async function recordCentralOutcome(
  ctx: UseCaseContext,
  input: CentralOutcomeInput
): Promise<
  Result<
    { readonly decisionCode: string; readonly certificates: number },
    CentralOutcomeRefusal | AccessRefusal | TransactionRefusal
  >
> {
  const { issuedOn, effectiveOn, outcomes, source } = input
  return transaction<
    { readonly decisionCode: string; readonly certificates: number },
    CentralOutcomeRefusal | AccessRefusal
  >(changeRequest(ctx), async tx => {
    await lockHistory(tx)
    if (issuedOn > ctx.today) return refuse({ code: 'DECISION_DATE_IN_FUTURE' })
    const referrals = await openReferrals(ctx, tx, outcomes)
    if (!referrals.ok) return referrals
    const decision = await decisionOf(ctx, tx, input)
    if (!decision.ok) return decision
    const { act, decisionId, decisionCode } = decision.value
    const lines: NewLine[] = []
    for (const [index, referral] of referrals.value.entries()) {
      const outcome = outcomes[index]
      if (outcome?.kind !== 'recognised') continue
      const position = decision.value.lines + lines.length + 1
      lines.push(await fiveStarLine(ctx, tx, referral, outcome.points, decision.value, position))
    }
    await recordLines(tx, act, lines)
    await tx.referralOutcome.createMany({
      data: outcomes.map(({ referralId, kind, points }) => ({
        id: ctx.newId(),
        referralId,
        kind,
        onDay: dayToColumn(effectiveOn ?? issuedOn),
        decisionId,
        points: points === null ? null : pointsOf(points),
        act
      }))
    })
    const sourceId = ctx.newId()
    const { quote, ...told } = source
    await recordSources(tx, act, [
      { id: sourceId, code: ctx.newCode('source'), ...told, author: null, publishedOn: null, note: null }
    ])
    await recordCitations(tx, act, [
      { id: ctx.newId(), sourceId, subjectKind: 'decision', subjectId: decisionId, quote }
    ])
    await restand(
      tx,
      act,
      lines.map(({ productId }) => productId)
    )
    return accept({ decisionCode, certificates: lines.length })
  })
}
