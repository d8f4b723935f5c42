import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import { isInForce } from '@/lib/ocop/certificate/verdict'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { territory } from '../places'
import { type Known, knownOf } from './known'
import { asKnown, decisiveLine, readingOf, statusesOn, WHOLE_LINE } from './lines'
import type { ProductListed } from './list-products'
import type { CitedSource, UnitName } from './shapes'
import { citedFor } from './sources'
import { placeLine, unitName } from './units'

/** A product of a producer, with the certificate that says how it stands. */
export interface ProducersProduct extends ProductListed {
  readonly certificateCode: string | null
}

export interface ProducerView {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly kind: string | null
  readonly unit: UnitName | null
  readonly place: string | null
  readonly placeText: string | null
  readonly formerNames: readonly { readonly name: string; readonly from: PlainDate | null }[]
  readonly products: readonly ProducersProduct[]
  readonly inForce: number
  readonly sources: readonly CitedSource[]
}

/** A producer with its products and how each stands on a day; `null` = no such producer. */
export async function producerByCode(code: string, on: PlainDate, known: Known = null): Promise<ProducerView | null> {
  const producer = await database().producer.findUnique({
    where: { code },
    include: {
      producerReadings: { orderBy: [{ fromDay: { sort: 'asc', nulls: 'first' } }, { act: 'asc' }, { id: 'asc' }] }
    }
  })
  const readings = knownOf(producer?.producerReadings ?? [], known)
  const latest = readings.at(-1)
  if (!producer || !latest) return null
  const { id } = producer
  const [all, products, sources] = await Promise.all([
    territory(),
    productsOf(id, on, known),
    citedFor('producer', [id], known)
  ])
  const { name, kind, unitId, placeText } = latest
  return {
    id,
    code,
    name,
    kind,
    unit: unitId === null ? null : unitName(all, unitId, on),
    place: unitId === null ? null : placeLine(all, unitId, on),
    placeText,
    formerNames: readings
      .filter(reading => reading.name !== name)
      .map(reading => ({ name: reading.name, from: dayFromColumn(reading.fromDay) })),
    products,
    inForce: products.filter(({ verdict }) => isInForce(verdict)).length,
    sources: sources.get(id) ?? []
  }
}

/** The products that belong to a producer, or that were recognised for it, those in force first. */
export async function productsOf(
  producerId: string,
  on: PlainDate,
  known: Known = null
): Promise<readonly ProducersProduct[]> {
  const all = await territory()
  const cards = await database().productCard.findMany({
    where: { producerId },
    orderBy: [{ name: 'asc' }, { code: 'asc' }]
  })
  const found = await database().recognitionLine.findMany({
    where: { productId: { in: cards.map(({ productId }) => productId) } },
    ...WHOLE_LINE
  })
  const lines = asKnown(found, known)
  const rows = cards.flatMap(card => {
    const own = lines.filter(({ productId }) => productId === card.productId)
    const line = decisiveLine(own, on)
    const status = line && statusesOn(own, on).get(line.id)
    if (!line || !status) return []
    return [
      {
        ...status,
        key: card.code,
        code: card.code,
        name: card.name,
        producer: card.producerName,
        place: placeLine(all, readingOf(line).unitId, on),
        certificateCode: line.certificate?.code ?? null
      }
    ]
  })
  return rows.sort((a, b) => Number(isInForce(b.verdict)) - Number(isInForce(a.verdict)))
}
