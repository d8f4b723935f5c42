import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Basis } from '@/lib/ocop/registry/count'
import { LINE_KINDS } from '@/lib/ocop/registry/draw-up'
import type { Unit } from '@/lib/ocop/territory/unit'
import { type Dimension, unitsOfPart } from './group-figures'
import type { Known } from './known'
import { listProducts, type ProductList } from './list-products'
import type { ProductFilter } from './product-filter'

/** A number of a table of figures: of the whole, of a star, of a part (`key`; `null` = what is not known), or of both. */
export interface CellQuestion {
  readonly unit: Unit | null
  readonly unitIds: ReadonlySet<string> | null
  readonly division: PlainDate
  readonly basis: Basis
  readonly on: PlainDate
  readonly known: Known
  readonly part: { readonly by: Dimension; readonly key: string | null } | null
  /** `undefined` = of any star; `null` = of a star that is not known. */
  readonly star?: number | null | undefined
}

async function filterOf({ unit, division, part }: CellQuestion): Promise<Partial<ProductFilter>> {
  if (part === null) return {}
  const { by, key } = part
  switch (by) {
    case 'star':
      return { stars: [key === null ? null : Number(key)] }
    case 'sector':
      return { sectors: [key] }
    case 'group':
      return { groups: [key] }
    case 'set':
      return { sets: [key] }
    case 'producer-kind':
      return { producerKinds: [key] }
    case 'place':
      return { unitIds: await unitsOfPart(key, unit, division) }
    case 'batch':
      return { batchCode: key }
    case 'year':
      return { years: [key === null ? null : Number(key)] }
    case 'change':
      return { changes: LINE_KINDS.filter(kind => kind === key) }
  }
}

/** The rows that a number counts, a page of them: as many in all as the number says. */
export async function cellRows(
  question: CellQuestion,
  { limit, offset }: { readonly limit: number; readonly offset: number }
): Promise<ProductList> {
  const { unitIds, basis, on, known, star } = question
  const part = await filterOf(question)
  return listProducts({
    words: null,
    sort: 'name',
    limit,
    offset,
    unitIds,
    basis,
    on,
    known,
    sectors: [],
    statuses: [],
    ...part,
    stars: star === undefined ? (part.stars ?? []) : [star]
  })
}
