import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import type { Verdict } from '@/lib/ocop/certificate/verdict'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { type Points, points } from '@/lib/ocop/points'
import type { LineKind } from '@/lib/ocop/registry/draw-up'
import { territory } from '../places'
import { readingOf, statusesOn, WHOLE_LINE, type WholeLine } from './lines'
import { mention } from './mention'
import type { CitedSource, DecisionMention, ProducerName, UnitName } from './shapes'
import { citedFor } from './sources'
import { placeLine, unitName } from './units'

export interface AnnexLine {
  readonly key: string
  readonly position: number
  readonly productCode: string
  readonly name: string | null
  readonly producer: ProducerName | null
  readonly place: string
  readonly points: Points | null
  readonly star: number | null
  readonly kind: LineKind
  readonly verdict: Verdict
  readonly certificateCode: string | null
  readonly flags: readonly string[]
}

/** A line of another decision that this one ended, extended or corrected. */
export interface TouchedLine {
  readonly key: string
  readonly productCode: string
  readonly name: string | null
  readonly kind: 'revoked' | 'annulled' | 'surrendered' | 'extended' | 'undone'
  readonly on: PlainDate | null
  readonly ground: string | null
}

export interface DecisionView extends DecisionMention {
  readonly authorityUnit: UnitName | null
  readonly effectiveOn: PlainDate | null
  readonly subject: string | null
  readonly signer: string | null
  readonly signerTitle: string | null
  readonly rulebook: string
  readonly fileId: string | null
  readonly flags: readonly string[]
  readonly batch: {
    readonly code: string
    readonly place: string
    readonly year: number
    readonly round: number | null
  } | null
  readonly lines: readonly AnnexLine[]
  readonly touched: readonly TouchedLine[]
  readonly sources: readonly CitedSource[]
}

/** A decision with its annex, each row with how it stands on a day; `null` = no such decision. */
export async function decisionByCode(code: string, on: PlainDate, today: PlainDate): Promise<DecisionView | null> {
  const decision = await database().decision.findUnique({
    where: { code },
    include: {
      authority: true,
      batch: true,
      decisionReadings: { orderBy: { act: 'desc' }, take: 1 },
      lineEvents: { include: { line: { include: { product: true, lineReadings: true } } }, orderBy: { id: 'asc' } }
    }
  })
  if (!decision) return null
  const all = await territory()
  const [lines, sources] = await Promise.all([
    linesOf({ decisionId: decision.id }, on),
    citedFor('decision', [decision.id])
  ])
  const [reading] = decision.decisionReadings
  const { authority, batch } = decision
  return {
    ...mention(all, decision, today),
    authorityUnit: authority.unitId === null ? null : unitName(all, authority.unitId, today),
    effectiveOn: dayFromColumn(reading?.effectiveOn ?? null),
    subject: reading?.subject ?? null,
    signer: reading?.signer ?? null,
    signerTitle: reading?.signerTitle ?? null,
    rulebook: reading?.rulebook ?? '',
    fileId: reading?.fileId ?? null,
    flags: reading?.flags ?? [],
    batch: batch && {
      code: batch.code,
      place: unitName(all, batch.unitId, today).fullName,
      year: batch.programmeYear,
      round: batch.round
    },
    lines,
    touched: decision.lineEvents.map(({ id, kind, onDay, ground, line }) => ({
      key: id,
      productCode: line.product.code,
      name: line.lineReadings.at(-1)?.name ?? null,
      kind,
      on: dayFromColumn(onDay),
      ground
    })),
    sources: sources.get(decision.id) ?? []
  }
}

/** The rows of one decision or of several, in their order, each with its status among all lines of its product. */
export async function linesOf(
  where: { readonly decisionId: string } | { readonly decisionIds: readonly string[] },
  on: PlainDate
): Promise<readonly AnnexLine[]> {
  const own = 'decisionId' in where ? { decisionId: where.decisionId } : { decisionId: { in: [...where.decisionIds] } }
  const lines = await database().recognitionLine.findMany({
    where: own,
    ...WHOLE_LINE,
    orderBy: [{ decisionId: 'asc' }, { position: 'asc' }]
  })
  const productIds = [...new Set(lines.map(({ productId }) => productId))]
  const producerIds = [...new Set(lines.flatMap(line => readingOf(line).producerId ?? []))]
  const [siblings, cards, producers, all] = await Promise.all([
    database().recognitionLine.findMany({ where: { productId: { in: productIds } }, ...WHOLE_LINE }),
    database().productCard.findMany({ where: { productId: { in: productIds } } }),
    database().producerCard.findMany({ where: { producerId: { in: producerIds } } }),
    territory()
  ])
  const byProduct = new Map<string, WholeLine[]>()
  for (const line of siblings) byProduct.set(line.productId, [...(byProduct.get(line.productId) ?? []), line])
  const cardOf = new Map(cards.map(card => [card.productId, card]))
  const producerOf = new Map(producers.map(({ producerId, code, name }) => [producerId, { code, name }]))
  const statuses = new Map([...byProduct.values()].flatMap(of => [...statusesOn(of, on)]))
  return lines.map((line: WholeLine) => {
    const reading = readingOf(line)
    const card = cardOf.get(line.productId)
    const status = statuses.get(line.id)
    if (!card || !status) throw new Error(`line ${line.id} lacks its product`)
    return {
      key: line.id,
      position: line.position,
      productCode: card.code,
      name: reading.name ?? card.name,
      producer: producerOf.get(reading.producerId ?? '') ?? null,
      place: reading.placeText ?? placeLine(all, reading.unitId, status.effectiveOn ?? status.latestOn),
      points: reading.points === null ? null : points(reading.points),
      star: reading.star,
      kind: line.kind,
      verdict: status.verdict,
      certificateCode: line.certificate?.code ?? null,
      flags: reading.flags
    }
  })
}
