import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import type { Verdict } from '@/lib/ocop/certificate/verdict'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { type Points, points } from '@/lib/ocop/points'
import type { LineKind } from '@/lib/ocop/registry/draw-up'
import type { LineEventKind } from '@/lib/ocop/registry/timeline'
import { territory } from '../places'
import { familiesOf } from './identity'
import { type Known, knownOf } from './known'
import { asKnown, readingOf, statusesOn, WHOLE_LINE, type WholeLine } from './lines'
import { knownDecision, MENTIONED, mention } from './mention'
import { type KnownProducer, producersById } from './producer-names'
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
  readonly kind: LineEventKind
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
  /** The earlier decisions that it withdraws, corrects or annuls. */
  readonly about: readonly DecisionMention[]
  /** The later decisions that withdraw, correct or annul it. */
  readonly laterActs: readonly DecisionMention[]
  readonly sources: readonly CitedSource[]
}

/** A decision with its annex, each row with how it stands on a day; `null` = no such decision. */
export async function decisionByCode(
  code: string,
  on: PlainDate,
  today: PlainDate,
  known: Known = null
): Promise<DecisionView | null> {
  const found = await database().decision.findUnique({
    where: { code },
    include: {
      authority: true,
      batch: true,
      decisionReadings: { orderBy: { act: 'desc' } },
      references: { include: { earlier: MENTIONED }, orderBy: { act: 'asc' } },
      referredBy: { include: { decision: MENTIONED }, orderBy: { act: 'asc' } },
      lineEvents: {
        include: { line: { include: { product: true, lineReadings: { orderBy: { act: 'asc' } } } } },
        orderBy: { id: 'asc' }
      }
    }
  })
  if (!found || (known !== null && found.act > known)) return null
  const decision = knownDecision(found, known)
  const all = await territory()
  const [lines, sources] = await Promise.all([
    linesOf({ decisionId: decision.id }, on, known),
    citedFor('decision', [decision.id], known)
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
    touched: knownOf(decision.lineEvents, known).map(({ id, kind, onDay, ground, line }) => ({
      key: id,
      productCode: line.product.code,
      name: knownOf(line.lineReadings, known).at(-1)?.name ?? null,
      kind,
      on: dayFromColumn(onDay),
      ground
    })),
    about: knownOf(decision.references, known).map(({ earlier }) => mention(all, knownDecision(earlier, known), today)),
    laterActs: knownOf(decision.referredBy, known).map(({ decision: later }) =>
      mention(all, knownDecision(later, known), today)
    ),
    sources: sources.get(decision.id) ?? []
  }
}

/** The rows of one decision or of several, in their order, each with its status among all lines of its product. */
export async function linesOf(
  where: { readonly decisionId: string } | { readonly decisionIds: readonly string[] },
  on: PlainDate,
  known: Known = null
): Promise<readonly AnnexLine[]> {
  const own = 'decisionId' in where ? { decisionId: where.decisionId } : { decisionId: { in: [...where.decisionIds] } }
  const found = await database().recognitionLine.findMany({
    where: own,
    ...WHOLE_LINE,
    orderBy: [{ decisionId: 'asc' }, { position: 'asc' }]
  })
  const lines = asKnown(found, known)
  const families = await familiesOf(
    'product',
    lines.map(({ productId }) => productId),
    known
  )
  const productIds = [...new Set([...families.values()].flatMap(({ members }) => members))]
  const [siblings, cards, producers, all] = await Promise.all([
    database().recognitionLine.findMany({ where: { productId: { in: productIds } }, ...WHOLE_LINE }),
    database().productCard.findMany({ where: { productId: { in: productIds } } }),
    producersById(
      lines.map(line => readingOf(line).producerId),
      known
    ),
    territory()
  ])
  const living = new Map([...families.values()].flatMap(({ livingId, members }) => members.map(id => [id, livingId])))
  const livingOf = ({ productId }: WholeLine) => living.get(productId) ?? productId
  const byProduct = new Map<string, WholeLine[]>()
  for (const line of asKnown(siblings, known))
    byProduct.set(livingOf(line), [...(byProduct.get(livingOf(line)) ?? []), line])
  const cardOf = new Map(cards.map(card => [card.productId, card]))
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
      producer: nameOnly(producers.get(reading.producerId ?? '')),
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

const nameOnly = (producer: KnownProducer | undefined): ProducerName | null =>
  producer === undefined ? null : { code: producer.code, name: producer.name }
