import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import type { Prisma } from '@/lib/data/generated/client'
import { markOf, type PaperDecision, type PaperFacts } from '@/lib/ocop/certificate/paper-facts'
import type { Verdict } from '@/lib/ocop/certificate/verdict'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Territory } from '@/lib/ocop/territory/territory'
import { territory } from '../places'
import { familiesOf } from './identity'
import { readingOf, statusesOn, WHOLE_LINE, type WholeLine } from './lines'
import { producersById } from './producer-names'
import { placeLine, unitName } from './units'

/** The central bodies sit in the capital. */
const CAPITAL = 'Hà Nội'

/** Where an authority signs on a day: its place without the kind of unit. */
export const seatOf = (all: Territory, unitId: string | null, on: PlainDate): string =>
  unitId === null ? CAPITAL : unitName(all, unitId, on).name

/** A certificate as it is printed, with what only officers see of its paper. */
export interface CertificatePaper {
  readonly facts: PaperFacts
  readonly lineId: string
  readonly position: number
  readonly productCode: string
  readonly provinceId: string
  readonly producerId: string | null
  readonly verdict: Verdict
  readonly reissues: readonly { readonly on: PlainDate | null; readonly reason: string | null; readonly act: number }[]
  readonly handovers: readonly { readonly on: PlainDate; readonly event: string; readonly eventCode: string }[]
}

function decisionOf(all: Territory, { decision }: WholeLine, today: PlainDate): PaperDecision | null {
  if (!decision) return null
  const [reading] = decision.decisionReadings
  const issuedOn = dayFromColumn(reading?.issuedOn ?? null)
  const { name, unitId } = decision.authority
  return {
    number: reading?.number ?? null,
    issuedOn,
    authority: name,
    seat: seatOf(all, unitId, issuedOn ?? today),
    signer: reading?.signer ?? null,
    signerTitle: reading?.signerTitle ?? null
  }
}

type Asked = Parameters<typeof certificatePapers>[0]

function asked(where: Asked): Prisma.RecognitionLineWhereInput {
  if ('certificateCode' in where) return { certificate: { code: where.certificateCode } }
  const certificate = { isNot: null }
  return 'decisionId' in where
    ? { decisionId: where.decisionId, certificate }
    : { handovers: { some: { event: { code: where.eventCode } } }, certificate }
}

/** The certificates of some lines as they are printed on a day, in the order of their annex. */
export async function certificatePapers(
  where: { readonly decisionId: string } | { readonly certificateCode: string } | { readonly eventCode: string },
  today: PlainDate
): Promise<readonly CertificatePaper[]> {
  const lines = await database().recognitionLine.findMany({
    where: asked(where),
    ...WHOLE_LINE,
    orderBy: [{ decisionId: 'asc' }, { position: 'asc' }]
  })
  const families = await familiesOf(
    'product',
    lines.map(({ productId }) => productId)
  )
  const productIds = [...new Set([...families.values()].flatMap(({ members }) => members))]
  const [all, siblings, cards, producers] = await Promise.all([
    territory(),
    database().recognitionLine.findMany({ where: { productId: { in: productIds } }, ...WHOLE_LINE }),
    database().productCard.findMany({ where: { productId: { in: productIds } } }),
    producersById(lines.map(line => readingOf(line).producerId))
  ])
  const living = new Map([...families.values()].flatMap(({ livingId, members }) => members.map(id => [id, livingId])))
  const livingOf = ({ productId }: WholeLine) => living.get(productId) ?? productId
  const byProduct = new Map<string, WholeLine[]>()
  for (const line of siblings) byProduct.set(livingOf(line), [...(byProduct.get(livingOf(line)) ?? []), line])
  const statuses = new Map([...byProduct.values()].flatMap(of => [...statusesOn(of, today)]))
  const cardOf = new Map(cards.map(card => [card.productId, card]))
  return lines.flatMap(line => {
    const status = statuses.get(line.id)
    const card = cardOf.get(line.productId)
    if (!line.certificate || !status || !card) return []
    const reading = readingOf(line)
    const undone = new Set(line.lineEvents.map(({ undoes }) => undoes))
    const reissues = line.lineEvents.filter(({ id, kind }) => kind === 'paper_replaced' && !undone.has(id))
    return {
      facts: {
        code: line.certificate.code,
        number: line.certificate.number,
        product: reading.name ?? card.name,
        producer: producers.get(reading.producerId ?? '')?.name ?? null,
        place: reading.placeText ?? placeLine(all, reading.unitId, status.effectiveOn ?? status.latestOn),
        star: reading.star,
        decision: decisionOf(all, line, today),
        // Where even the day of the decision is not known, the end is only a bound.
        expiresOn: status.effectiveOn === null ? null : status.expiresOn,
        reissues: reissues.length,
        mark: markOf(status.verdict),
        transcribed: line.decision?.origin !== 'enacted'
      },
      lineId: line.id,
      position: line.position,
      productCode: card.code,
      provinceId: reading.provinceId,
      producerId: reading.producerId,
      verdict: status.verdict,
      reissues: reissues.map(({ onDay, ground, act }) => ({ on: dayFromColumn(onDay), reason: ground, act })),
      handovers: line.handovers.map(({ event }) => ({
        on: dayFromColumn(event.onDay),
        event: event.title,
        eventCode: event.code
      }))
    }
  })
}
