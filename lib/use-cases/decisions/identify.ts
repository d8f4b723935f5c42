import type { NewProducer } from '@/lib/data/facts/producers'
import type { NewProduct } from '@/lib/data/facts/products'
import { fold } from '@/lib/ocop/folding'
import type { UseCaseContext } from '../context'

/** A line of an annex as a person settled it: `null` ids mean "a record of its own". */
export interface NamedLine {
  readonly productName: string
  readonly producerName: string
  readonly producerKind: NewProducer['readings'][number]['kind']
  readonly placeText: string | null
  readonly unitId: string
  readonly setCode: string | null
  readonly groupCode: string | null
  readonly sectorCode: string | null
  readonly productId: string | null
  readonly producerId: string | null
}

export interface Identified {
  readonly productIds: readonly string[]
  readonly producerIds: readonly string[]
  readonly newProducers: readonly NewProducer[]
  readonly newProducts: readonly NewProduct[]
}

/**
 * Who and what the lines of one annex are. Rows that name the same producer in the same way mean one producer; nothing else
 * is merged, since identity is decided by people (M16).
 */
export function identify(
  { newId, newCode }: Pick<UseCaseContext, 'newId' | 'newCode'>,
  lines: readonly NamedLine[]
): Identified {
  const producerOf = new Map<string, string>()
  const newProducers: NewProducer[] = []
  const newProducts: NewProduct[] = []
  const producerIds = lines.map(line => {
    if (line.producerId !== null) return line.producerId
    const key = fold(line.producerName)
    const already = producerOf.get(key)
    if (already) return already
    const id = newId()
    producerOf.set(key, id)
    const { producerName: name, producerKind: kind, unitId, placeText } = line
    newProducers.push({
      id,
      code: newCode('producer'),
      readings: [{ id: newId(), fromDay: null, name, kind, unitId, placeText }]
    })
    return id
  })
  const productIds = lines.map((line, index) => {
    if (line.productId !== null) return line.productId
    const id = newId()
    const { productName: name, unitId, placeText, sectorCode, groupCode, setCode } = line
    const producerId = producerIds[index] ?? null
    newProducts.push({
      id,
      code: newCode('product'),
      reading: { id: newId(), name, producerId, unitId, placeText, sectorCode, groupCode, setCode },
      identifiers: []
    })
    return id
  })
  return { productIds, producerIds, newProducers, newProducts }
}
