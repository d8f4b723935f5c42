import { plainDate } from '@/lib/ocop/plain-date'
import { members } from '@/lib/ocop/territory/members'
import { unitById } from '@/lib/ocop/territory/territory'
import { territory } from '@/lib/queries/places'
import { batchByCode } from '@/lib/queries/registry/batch'
import { certificateByCode } from '@/lib/queries/registry/certificate'
import { linesCorrectedBy } from '@/lib/queries/registry/corrected-lines'
import { decisionByCode } from '@/lib/queries/registry/decision'
import { type FigureQuestion, figures } from '@/lib/queries/registry/figures'
import { groupFiguresByPlace } from '@/lib/queries/registry/group-figures'
import { listProducers } from '@/lib/queries/registry/list-producers'
import { listProducts, type ProductsQuestion } from '@/lib/queries/registry/list-products'
import { certificatesNumbered, decisionsNumbered, productsIdentified } from '@/lib/queries/registry/look-up'
import { producerByCode } from '@/lib/queries/registry/producer'
import { productByCode } from '@/lib/queries/registry/product'
import { suggestionsFor } from '@/lib/queries/registry/suggestions'

/** A reading that must stay quick, how long the database may take for it, and whether it is found by a key. */
export interface LargeReading {
  readonly name: string
  readonly keyed: boolean
  /** Milliseconds of the slowest statement, as `EXPLAIN ANALYZE` has it; `null` = only watched. */
  readonly budget: number | null
  readonly read: () => Promise<unknown>
}

const TODAY = plainDate('2026-11-24')

/** All products by name, the first page. */
export const EVERYTHING: ProductsQuestion = {
  words: null,
  unitIds: null,
  stars: [],
  sectors: [],
  statuses: [],
  basis: 'ever',
  on: TODAY,
  sort: 'name',
  limit: 20,
  offset: 0
}

const COUNTED: FigureQuestion = { unitIds: null, basis: 'ever', on: TODAY }

/** What pages and the API ask most, of records that the large registry has. */
export async function largeReadings(): Promise<readonly LargeReading[]> {
  const all = await territory()
  const province = members(all, unitById(all, 'p62'), plainDate('2024-01-01'))
  const commune = [...province].find(id => unitById(all, id).level === 'commune') ?? ''
  const list = (
    name: string,
    budget: number | null,
    keyed: boolean,
    asked: Partial<ProductsQuestion>
  ): LargeReading => ({
    name,
    keyed,
    budget,
    read: () => listProducts({ ...EVERYTHING, ...asked })
  })
  const page = (name: string, read: () => Promise<unknown>): LargeReading => ({ name, keyed: true, budget: 20, read })
  return [
    page('product page', () => productByCode('SP-000013AB', TODAY, TODAY)),
    page('product page as known before', () => productByCode('SP-000013AB', TODAY, TODAY, 1500)),
    page('certificate', () => certificateByCode('GCN-000013AB', TODAY, TODAY)),
    page('producer page', () => producerByCode('CT-000003AB', TODAY)),
    page('decision page', () => decisionByCode('QD-000003AB', TODAY, TODAY)),
    page('corrections of a decision', () => linesCorrectedBy('QD-000003AB', TODAY)),
    page('batch page', () => batchByCode('DG-000003AB', TODAY, TODAY)),
    page('certificate number', () => certificatesNumbered('555/GCN-OCOP')),
    page('barcode', () => productsIdentified('barcode', '8930000000300')),
    page('decision number', () => decisionsNumbered('555/QĐ-UBND', TODAY)),
    list('list of a commune', 20, true, { unitIds: new Set([commune]) }),
    list('list of a province and star', 20, true, { unitIds: province, stars: [4] }),
    list('list of a province', 20, true, { unitIds: province }),
    list('exact search', 20, false, { words: 'mật ong rừng', sort: 'relevance' }),
    list('search with typing errors', 100, false, { words: 'mat omg hoa nhan thanh', sort: 'relevance' }),
    list('search for what is not there', 100, false, { words: 'mat ong rung 11999', sort: 'relevance' }),
    list('list of the country with facets', 100, false, {}),
    list('last page of the country', 100, false, { offset: 24_980 }),
    {
      name: 'producers by name, with a typing error',
      keyed: false,
      budget: 100,
      read: () =>
        listProducers({ words: 'hop tax xa hoa phat', unitIds: null, near: true, limit: 20, offset: 0 }, TODAY)
    },
    {
      name: 'suggestions while typing',
      keyed: false,
      budget: 100,
      read: () => suggestionsFor('mật on', TODAY)
    },
    {
      name: 'figure of a province',
      keyed: false,
      budget: 100,
      read: () => figures({ ...COUNTED, unitIds: province })
    },
    { name: 'figure of the country', keyed: false, budget: 50, read: () => figures(COUNTED) },
    {
      name: 'figure of the country in force',
      keyed: false,
      budget: 50,
      read: () => figures({ ...COUNTED, basis: 'in-force' })
    },
    { name: 'country by place', keyed: false, budget: 50, read: () => groupFiguresByPlace(COUNTED, null, TODAY) },
    {
      name: 'figure of the country as known before',
      keyed: false,
      budget: null,
      read: () => figures({ ...COUNTED, known: 1500 })
    }
  ]
}
