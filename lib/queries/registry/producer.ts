import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import { isInForce } from '@/lib/ocop/certificate/verdict'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { readingOn, readingsByDay } from '@/lib/ocop/producer/names'
import { territory } from '../places'
import { type Doubles, doublesOf, familiesOf, familyOf } from './identity'
import { type Known, knownOf } from './known'
import { asKnown, decisiveLine, readingOf, statusesOn, WHOLE_LINE } from './lines'
import type { ProductListed } from './list-products'
import { holderOf, type ProducerMoment, producersThroughTime } from './producer-history'
import type { CitedSource, UnitName } from './shapes'
import { citedFor } from './sources'
import { placeLine, unitName } from './units'

/** A product of a producer, with the certificate that says how it stands. */
export interface ProducersProduct extends ProductListed {
  readonly certificateCode: string | null
}

export interface ProducerView extends Doubles {
  readonly id: string
  readonly code: string
  /** As it was called on the day. */
  readonly name: string
  readonly nameNow: string
  readonly kind: string | null
  readonly unit: UnitName | null
  readonly place: string | null
  readonly placeText: string | null
  readonly formerNames: readonly { readonly name: string; readonly from: PlainDate | null }[]
  /** What befell it and what it took over, the oldest first. */
  readonly moments: readonly ProducerMoment[]
  /** By what it had ended by the day. */
  readonly endedBy: ProducerMoment | null
  readonly products: readonly ProducersProduct[]
  readonly inForce: number
  readonly sources: readonly CitedSource[]
}

/** A producer with its products and how each stands on a day; `null` = no such producer. */
export async function producerByCode(code: string, on: PlainDate, known: Known = null): Promise<ProducerView | null> {
  const producer = await database().producer.findUnique({
    where: { code },
    include: { producerReadings: true }
  })
  const readings = readingsByDay(
    knownOf(producer?.producerReadings ?? [], known).map(reading => ({
      ...reading,
      fromDay: dayFromColumn(reading.fromDay)
    }))
  )
  const latest = readings.at(-1)
  if (!producer || !latest) return null
  const { id } = producer
  const family = await familyOf('producer', id, known)
  const [all, products, sources, doubles, time] = await Promise.all([
    territory(),
    productsOf(family.members, on, known),
    citedFor('producer', [...family.members], known),
    doublesOf('producer', id, family),
    producersThroughTime([id], known)
  ])
  const moments = await time.moments(new Set(family.members))
  const { name, kind, unitId, placeText } = readingOn(readings, on) ?? latest
  const endedBy = moments.find(moment => (moment.kind === 'merged' || moment.kind === 'dissolved') && moment.on <= on)
  return {
    ...doubles,
    nameNow: latest.name,
    moments,
    endedBy: endedBy ?? null,
    id,
    code,
    name,
    kind,
    unit: unitId === null ? null : unitName(all, unitId, on),
    place: unitId === null ? null : placeLine(all, unitId, on),
    placeText,
    formerNames: readings
      .filter(reading => reading.name !== name)
      .map(reading => ({ name: reading.name, from: reading.fromDay })),
    products,
    inForce: products.filter(({ verdict }) => isInForce(verdict)).length,
    sources: sources.get(id) ?? []
  }
}

/** The products that any record of a producer had on the day, those in force first. */
async function productsOf(
  members: readonly string[],
  on: PlainDate,
  known: Known
): Promise<readonly ProducersProduct[]> {
  const all = await territory()
  const productIds = await heldOn(members, on, known)
  const cards = await database().productCard.findMany({
    where: { productId: { in: [...productIds] } },
    orderBy: [{ name: 'asc' }, { code: 'asc' }]
  })
  const families = await familiesOf('product', productIds, known)
  const found = await database().recognitionLine.findMany({
    where: { productId: { in: [...families.values()].flatMap(family => family.members) } },
    ...WHOLE_LINE
  })
  const lines = asKnown(found, known)
  const rows = cards.flatMap(card => {
    const own = lines.filter(({ productId }) => families.get(card.productId)?.members.includes(productId))
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

/** Products that were ever said to be theirs, and were so on the day: doubles are left to the records that stand for them. */
async function heldOn(members: readonly string[], on: PlainDate, known: Known): Promise<readonly string[]> {
  const said = await database().productReading.findMany({
    where: { producerId: { in: [...members] } },
    select: { productId: true },
    distinct: ['productId']
  })
  const products = await database().product.findMany({
    where: { id: { in: said.map(({ productId }) => productId) } },
    include: { productReadings: { orderBy: [{ act: 'desc' }, { id: 'desc' }] } }
  })
  const read = products.map(({ id, productReadings }) => ({ id, readings: knownOf(productReadings, known) }))
  const [time, families] = await Promise.all([
    producersThroughTime(
      read.flatMap(({ readings }) => readings.map(({ producerId }) => producerId)),
      known
    ),
    familiesOf(
      'product',
      read.map(({ id }) => id),
      known
    )
  ])
  return read.flatMap(({ id, readings }) => {
    const holder = holderOf(readings, time, on)
    return holder !== null && members.includes(holder) && families.get(id)?.livingId === id ? [id] : []
  })
}
