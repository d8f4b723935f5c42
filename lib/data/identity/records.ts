import { judgeMerge, type MergedLine } from '@/lib/ocop/identity/merge'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { placesOfProducers } from '../accounts/producer-places'
import type { Tx } from '../client'
import { dayFromColumn } from '../dates'
import { familyOf, livingIds } from '../facts/identity'
import type { IdentitySubject } from '../generated/enums'

/** A product's or producer's record, with the one that stands for it where it was merged. */
export interface IdentityRecord {
  readonly id: string
  readonly code: string
  readonly name: string | null
  readonly livingId: string
  /** Where it is at home: its own place and the provinces that recognised it. */
  readonly unitIds: readonly string[]
}

async function placesOfProducts(tx: Tx, family: readonly string[]): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ unit_id: string }[]>`
    SELECT unit_id FROM product_card WHERE product_id = ANY (${[...family]}::uuid[]) AND unit_id IS NOT NULL
    UNION SELECT r.province_id FROM recognition_line l JOIN line_reading r ON r.line_id = l.id WHERE l.product_id = ANY (${[...family]}::uuid[])`
  return rows.map(({ unit_id }) => unit_id)
}

/** The record with a code; `null` = there is none. */
export async function recordByCode(tx: Tx, subject: IdentitySubject, code: string): Promise<IdentityRecord | null> {
  const card =
    subject === 'product'
      ? await tx.productCard.findUnique({ where: { code }, select: { productId: true, name: true } })
      : await tx.producerCard.findUnique({ where: { code }, select: { producerId: true, name: true } })
  if (!card) return null
  const id = 'productId' in card ? card.productId : card.producerId
  const livingId = (await livingIds(tx, subject, [id])).get(id) ?? id
  const unitIds =
    subject === 'product'
      ? await placesOfProducts(tx, await familyOf(tx, subject, id))
      : ((await placesOfProducers(tx, [id])).get(id) ?? [])
  return { id, code, name: card.name, livingId, unitIds }
}

/** A line of a record as the question of a merger sees it, with what people call it by. */
export interface NamedLine extends MergedLine {
  readonly certificateCode: string | null
  readonly decisionCode: string | null
}

/** All lines of a product's record and of those merged into it. */
export async function mergedLines(tx: Tx, livingId: string): Promise<readonly NamedLine[]> {
  const found = await tx.recognitionLine.findMany({
    where: { productId: { in: [...(await familyOf(tx, 'product', livingId))] } },
    include: {
      lineReadings: true,
      lineEvents: true,
      decision: { select: { code: true } },
      certificate: { select: { code: true } }
    }
  })
  return found.map(line => ({
    id: line.id,
    act: line.act,
    position: line.position,
    kind: line.kind,
    decisionId: line.decisionId,
    readings: line.lineReadings.map(({ act, star, effectiveOn, latestOn, endsOn }) => ({
      act,
      star,
      effectiveOn: dayFromColumn(effectiveOn),
      latestOn: dayFromColumn(latestOn),
      endsOn: dayFromColumn(endsOn)
    })),
    events: line.lineEvents.map(({ id, act, kind, onDay, undoes }) => ({
      id,
      act,
      kind,
      onDay: dayFromColumn(onDay),
      undoes
    })),
    certificateCode: line.certificate?.code ?? null,
    decisionCode: line.decision?.code ?? null
  }))
}

/** Why two products cannot be one, by what people call decisions and certificates. */
export type NamedObjection =
  | { readonly code: 'PRODUCTS_IN_ONE_DECISION'; readonly decision: string }
  /** The certificate would end on `on`, when the other one begins, which does not say that it follows an earlier one. */
  | {
      readonly code: 'PRODUCTS_IN_FORCE_AT_ONCE'
      readonly certificate: string
      readonly following: string
      readonly on: PlainDate
    }

/** The first thing that speaks against two products being one; `null` = nothing. */
export function objectionTo(one: readonly NamedLine[], other: readonly NamedLine[]): NamedObjection | null {
  const [objection] = judgeMerge(one, other).objections
  if (!objection) return null
  const lineOf = (id: string) => [...one, ...other].find(line => line.id === id)
  if (objection.kind === 'in-one-decision')
    return { code: 'PRODUCTS_IN_ONE_DECISION', decision: lineOf(objection.lineIds[0])?.decisionCode ?? '' }
  return {
    code: 'PRODUCTS_IN_FORCE_AT_ONCE',
    certificate: lineOf(objection.lineId)?.certificateCode ?? '',
    following: lineOf(objection.byLineId)?.certificateCode ?? '',
    on: objection.on
  }
}
