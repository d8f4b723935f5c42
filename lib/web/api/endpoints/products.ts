import { z } from 'zod'
import { readCode } from '@/lib/ocop/codes'
import { addDays } from '@/lib/ocop/plain-date'
import type { Basis } from '@/lib/ocop/registry/count'
import { listProducts } from '@/lib/queries/registry/list-products'
import { type LineHistory, type ProductView, productByCode } from '@/lib/queries/registry/product'
import { type ProductRow, productRows } from '@/lib/queries/registry/product-rows'
import { productsAtMost } from '@/lib/queries/registry/products-at-most'
import { answer, refused } from '../answer'
import { type Asked, endpoint } from '../endpoint'
import { momentOf, momentShape, scopeOf } from '../moment'
import { listBody } from '../page'
import { productSchema, rowsSchema } from '../shapes'
import * as shown from '../shown'
import { filterOf, linesQuery, productsQuery } from './filters'

const row = ({ unit, decision, effectiveOn, latestOn, expiresOn, ...rest }: ProductRow) => ({
  ...rest,
  place: shown.place(unit),
  ...shown.term({ effectiveOn, latestOn, expiresOn }),
  decision: shown.decision(decision)
})

async function list({ request, today, query }: Asked<z.output<typeof linesQuery>>, basis: Basis): Promise<Response> {
  const scope = await scopeOf(query, today)
  if (!scope.ok) return refused(422, scope.refusal)
  const { unitIds, asOf, known, knownAt } = scope.value
  const offset = query.cursor?.offset ?? 0
  const lapsingBy = query.expiringWithin === undefined ? undefined : addDays(asOf, query.expiringWithin)
  const question = { ...filterOf(query), unitIds, basis, known, on: asOf, offset, lapsingBy }
  const found = await listProducts(question)
  const { total, undetermined, nearest } = found
  const [rows, atMost] = await Promise.all([
    productRows(found.items, today, known),
    productsAtMost(question, { total, undetermined })
  ])
  const totalRange = atMost > total ? { atLeast: total, atMost } : null
  const listed = { items: rows.map(row), total, offset, asOf, knownAt }
  const { body, link } = listBody(request, listed, { basis, totalRange, nearest })
  return answer(request, body, { link })
}

export const products = endpoint(
  { name: 'products', path: '/products', query: productsQuery, gives: rowsSchema },
  asked => list(asked, asked.query.basis)
)

export const recognitionLines = endpoint(
  { name: 'recognitionLines', path: '/recognition-lines', query: linesQuery, gives: rowsSchema },
  asked => list(asked, 'lines')
)

const line = (history: LineHistory) => ({
  change: history.kind,
  name: history.name,
  points: shown.points(history.points),
  ...shown.standing(history.status),
  reEvaluation: history.status.reEvaluation,
  decision: shown.decision(history.decision),
  openingBalanceOn: history.openingBalanceOn,
  certificateCode: history.certificate?.code ?? null,
  certificateNumber: history.certificate?.number ?? null,
  place: shown.place(history.unit),
  producer: shown.producerName(history.producer),
  flags: history.flags,
  events: history.events.map(({ kind, on, decision, ground }) => ({
    kind,
    on,
    decision: shown.decision(decision),
    ground
  })),
  handovers: history.handovers,
  sources: history.sources
})

const referral = ({ referredOn, latestOn, points, decision, outcome, sources }: ProductView['referrals'][number]) => ({
  referredOn,
  latestOn,
  points: shown.points(points),
  decision: shown.decision(decision),
  outcome: outcome && { ...outcome, points: shown.points(outcome.points), decision: shown.decision(outcome.decision) },
  sources
})

const record = (product: ProductView) => {
  const { current } = product
  return {
    code: product.code,
    name: product.name,
    star: current?.status.star ?? null,
    status: current?.status.verdict ?? null,
    ...product.classCodes,
    place: shown.placeOrNull(product.unit),
    placeText: product.placeText,
    mergedInto: product.mergedInto,
    mergedFrom: product.mergedFrom,
    producer: product.producer,
    currentProducer: product.producerNow,
    producerEvents: shown.producerEvents(product.producerMoments),
    producerGroup: product.producerGroup,
    certificateCode: current?.certificate?.code ?? null,
    ...(current ? shown.term(current.status) : shown.NO_TERM),
    decision: shown.decision(current?.decision ?? null),
    laterDecisionsHeld: product.laterHeld,
    identifiers: product.identifiers,
    lines: product.lines.map(line),
    referrals: product.referrals.map(referral),
    sources: product.sources
  }
}

export const product = endpoint(
  { name: 'product', path: '/products/{code}', query: z.strictObject(momentShape), gives: productSchema },
  async ({ request, today, code: typed, query }) => {
    const { asOf, known, knownAt } = await momentOf(query, today)
    const read = readCode(typed)
    const found = read?.kind === 'product' ? await productByCode(read.code, asOf, today, known) : null
    if (!found) return refused(404, { code: 'PRODUCT_NOT_FOUND', mistyped: read?.kind === 'mistyped' })
    return answer(request, { ...record(found), asOf, knownAt })
  }
)
