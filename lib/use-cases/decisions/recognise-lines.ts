import type { Tx } from '@/lib/data/client'
import { dayFromColumn, dayToColumn } from '@/lib/data/dates'
import type { LockedDraft } from '@/lib/data/drafts'
import { type NewLine, recordLines, restand } from '@/lib/data/facts/lines'
import { recordProducers } from '@/lib/data/facts/producers'
import { recordProducts } from '@/lib/data/facts/products'
import { provincesOf } from '@/lib/data/units'
import { points } from '@/lib/ocop/points'
import { outcomeOf } from '@/lib/ocop/rating/outcome'
import {
  type Conventions,
  type DecisionFacts,
  type DrawnUpLine,
  drawUp,
  rulebookOfDecision
} from '@/lib/ocop/registry/draw-up'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { isLetStand } from '@/lib/ocop/results/result-flag'
import { classOf } from '@/lib/ocop/rulebook/class-of'
import type { CertifiableStar } from '@/lib/ocop/rulebook/star'
import { nextNumbers, recordNumbers } from '../certificates/number-certificates'
import type { UseCaseContext } from '../context'
import { type Identified, identify } from './identify'
import type { PublishRefusal } from './refusals'

export type AnnexLine = LockedDraft['lines'][number]

/** A decision that has its number in the history and is now given its effects. */
export interface PublishedAct {
  readonly act: number
  readonly decisionId: string
  readonly facts: DecisionFacts
  readonly draft: LockedDraft
  /** The lines that were not struck, in the order of the annex. */
  readonly lines: readonly AnnexLine[]
  readonly conventions: Conventions
}

interface PlacedLine {
  readonly line: AnnexLine
  readonly unitId: string
  readonly provinceId: string
}

const certifiable = (star: number | null): CertifiableStar | null =>
  star === 3 || star === 4 || star === 5 ? star : null

/** Every line in a place of the draft's province, none twice. */
async function place(tx: Tx, { draft, lines }: PublishedAct): Promise<Result<readonly PlacedLine[], PublishRefusal>> {
  const provinces = await provincesOf(
    tx,
    lines.flatMap(line => (line.unitId === null ? [] : [line.unitId]))
  )
  const firstOf = new Map<string, number>()
  const placed: PlacedLine[] = []
  for (const line of lines) {
    const unitId = line.unitId ?? draft.provinceId
    const provinceId = provinces.get(unitId) ?? (unitId === draft.provinceId ? unitId : null)
    if (provinceId === null) return refuse({ code: 'LINE_WITHOUT_PLACE', position: line.position })
    if (line.productId !== null) {
      const first = firstOf.get(line.productId)
      if (first !== undefined) return refuse({ code: 'LINE_TWICE', position: line.position, first })
      firstOf.set(line.productId, line.position)
    }
    placed.push({ line, unitId, provinceId })
  }
  return accept(placed)
}

async function recordNames(
  ctx: UseCaseContext,
  tx: Tx,
  act: number,
  placed: readonly PlacedLine[]
): Promise<Identified> {
  const identified = identify(
    ctx,
    placed.map(({ line, unitId }) => {
      const found = line.setCode === null ? null : classOf(line.setCode)
      return {
        productName: line.productName ?? '',
        producerName: line.producerName ?? '',
        producerKind: line.producerKind,
        placeText: line.placeText,
        unitId,
        setCode: found?.set ?? null,
        groupCode: found?.group ?? null,
        sectorCode: found?.sector ?? null,
        productId: line.productId,
        producerId: line.producerId
      }
    })
  )
  await recordProducers(tx, act, identified.newProducers)
  await recordProducts(tx, act, identified.newProducts)
  return identified
}

/** Gives each line its recognition, its certificate and its term. Enacted lines must be lawful; transcribed ones carry flags. */
export async function recogniseLines(
  ctx: UseCaseContext,
  tx: Tx,
  published: PublishedAct
): Promise<Result<{ certificates: number }, PublishRefusal>> {
  const { act, decisionId, facts, draft, conventions } = published
  const placed = await place(tx, published)
  if (!placed.ok) return placed
  const drawn: DrawnUpLine[] = []
  for (const { line } of placed.value) {
    const star = certifiable(line.star)
    if (star === null && draft.origin === 'enacted')
      return refuse({ code: 'LINE_WITHOUT_STAR', position: line.position })
    const claim = {
      star,
      points: line.points === null ? null : points(line.points),
      kind: line.kind,
      effectiveOn: null,
      endsOn: dayFromColumn(draft.endsOn)
    }
    const result = drawUp(facts, claim, conventions)
    const objection = result.objections.find(each => !isLetStand(each, line.result?.settled ?? []))
    if (objection && draft.origin === 'enacted')
      return refuse({ code: 'LINE_OBJECTED', position: line.position, objection })
    drawn.push(result)
  }
  const identified = await recordNames(ctx, tx, act, placed.value)
  const numbers =
    draft.origin === 'enacted'
      ? await nextNumbers(
          tx,
          draft.authorityId,
          facts.issuedOn ?? facts.latestOn,
          placed.value.map(({ line, provinceId }) => ({ provinceId, star: line.star ?? 0 }))
        )
      : null
  const lines = placed.value.map(({ line, unitId, provinceId }, index): NewLine => {
    const terms = drawn[index]
    const productId = identified.productIds[index]
    if (!terms || !productId) throw new Error('a line lost its terms')
    const found = line.setCode === null ? null : classOf(line.setCode)
    return {
      id: ctx.newId(),
      productId,
      decisionId,
      openingBalanceId: null,
      position: line.position,
      kind: line.kind,
      reading: {
        name: line.productName,
        star: line.star,
        points: line.points,
        sectorCode: found?.sector ?? null,
        groupCode: found?.group ?? null,
        setCode: found?.set ?? null,
        unitId,
        provinceId,
        placeText: line.placeText,
        producerId: identified.producerIds[index] ?? null,
        producerGroupId: null,
        effectiveOn: terms.effectiveOn,
        latestOn: terms.latestOn,
        endsOn: terms.endsOn,
        flags: terms.flags
      },
      certificate: {
        id: ctx.newId(),
        code: line.certificateCode ?? ctx.newCode('certificate'),
        number: numbers?.[index]?.number ?? null
      }
    }
  })
  await recordLines(tx, act, lines)
  if (numbers)
    await recordNumbers(
      tx,
      act,
      draft.authorityId,
      lines.flatMap(({ certificate }, index) => {
        const given = numbers[index]
        return certificate && given
          ? [{ certificateId: certificate.id, period: given.period, sequence: given.sequence }]
          : []
      })
    )
  await restand(
    tx,
    act,
    lines.map(line => line.productId)
  )
  return accept({ certificates: lines.length })
}

/**
 * Results of 90 points and more that a province approves and sends to the centre: no certificate, counted under no star
 * (QĐ 26/2026/QĐ-TTg Đ7.3).
 */
export async function approveResults(
  ctx: UseCaseContext,
  tx: Tx,
  published: PublishedAct
): Promise<Result<{ certificates: number }, PublishRefusal>> {
  const { act, decisionId, facts, draft, lines, conventions } = published
  for (const { points: mean, position, kind } of lines) {
    if (draft.origin === 'transcribed') continue
    if (mean === null) return refuse({ code: 'LINE_OBJECTED', position, objection: { code: 'POINTS_MISSING' } })
    const rulebook = rulebookOfDecision(facts, kind)
    const on = facts.issuedOn ?? facts.latestOn
    const outcome = outcomeOf({ rulebook, level: facts.level, mean: points(mean), on, gap: conventions.integerBandGap })
    if (outcome.kind !== 'results-approved')
      return refuse({ code: 'LINE_OBJECTED', position, objection: { code: 'RESULT_NOT_FOR_CENTRE' } })
  }
  const placed = await place(tx, published)
  if (!placed.ok) return placed
  const { productIds } = await recordNames(ctx, tx, act, placed.value)
  await tx.referral.createMany({
    data: placed.value.map(({ line, provinceId }, index) => {
      const productId = productIds[index]
      if (!productId) throw new Error('a line lost its product')
      return {
        id: ctx.newId(),
        productId,
        provinceId,
        decisionId,
        batchId: draft.batchId,
        referredOn: dayToColumn(facts.issuedOn),
        latestOn: dayToColumn(facts.latestOn),
        points: line.points,
        act
      }
    })
  })
  return accept({ certificates: 0 })
}
