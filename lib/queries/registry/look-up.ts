import { database } from '@/lib/data/client'
import { fold } from '@/lib/ocop/folding'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { territory } from '../places'
import { MENTIONED, mention } from './mention'
import type { DecisionMention } from './shapes'

/** Something that bears the number or code that was asked for. */
export type Finding =
  | {
      readonly kind: 'certificate'
      readonly code: string
      readonly number: string | null
      readonly product: string | null
      readonly producer: string | null
    }
  | { readonly kind: 'product'; readonly code: string; readonly name: string | null; readonly producer: string | null }
  | { readonly kind: 'decision'; readonly decision: DecisionMention }

/** More than this is a common number; the visitor is asked to say which one. */
const LIMIT = 50

async function certificates(where: object): Promise<Finding[]> {
  const rows = await database().certificate.findMany({
    where,
    include: { line: { select: { productId: true } } },
    take: LIMIT,
    orderBy: { id: 'asc' }
  })
  const cards = await database().productCard.findMany({
    where: { productId: { in: rows.map(({ line }) => line.productId) } }
  })
  const byId = new Map(cards.map(card => [card.productId, card]))
  return rows.map(({ code, number, line }) => ({
    kind: 'certificate',
    code,
    number,
    product: byId.get(line.productId)?.name ?? null,
    producer: byId.get(line.productId)?.producerName ?? null
  }))
}

/** Certificates of a number that an authority gave. */
export const certificatesNumbered = (number: string): Promise<Finding[]> => certificates({ number })

/** Products that bear an official product code or a barcode; a barcode with and without leading noughts is the same. */
export async function productsIdentified(kind: 'official' | 'barcode', value: string): Promise<Finding[]> {
  const bare = value.replace(/^0+/, '')
  const values = kind === 'official' ? [value] : [bare, ...[8, 12, 13, 14].map(length => bare.padStart(length, '0'))]
  const found = await database().productIdentifier.findMany({
    where: { kind, value: { in: [...new Set(values)] } },
    select: { productId: true },
    take: LIMIT
  })
  const cards = await database().productCard.findMany({
    where: { productId: { in: found.map(({ productId }) => productId) } },
    orderBy: { code: 'asc' }
  })
  return cards.map(({ code, name, producerName }) => ({ kind: 'product', code, name, producer: producerName }))
}

/** Decisions of a number, of whatever authority and year: numbers begin anew every year. */
export async function decisionsNumbered(number: string, today: PlainDate): Promise<Finding[]> {
  const cards = await database().decisionCard.findMany({
    where: { numberKey: fold(number) },
    select: { decisionId: true },
    orderBy: { sortOn: 'desc' },
    take: LIMIT
  })
  const [all, decisions] = await Promise.all([
    territory(),
    database().decision.findMany({ where: { id: { in: cards.map(({ decisionId }) => decisionId) } }, ...MENTIONED })
  ])
  const byId = new Map(decisions.map(decision => [decision.id, decision]))
  return cards.flatMap(({ decisionId }) => {
    const decision = byId.get(decisionId)
    return decision ? [{ kind: 'decision' as const, decision: mention(all, decision, today) }] : []
  })
}
