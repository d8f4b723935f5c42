import { database } from '@/lib/data/client'
import type { IdentitySubject } from '@/lib/data/generated/enums'
import type { Known } from './known'

/** A record among those that are one and the same: the one that stands for them, and all of them. */
export interface Family {
  readonly livingId: string
  /** The one that stands for them first. */
  readonly members: readonly string[]
}

/** The families of some records, as they were known. Most records are a family of their own. */
export async function familiesOf(
  subject: IdentitySubject,
  ids: readonly string[],
  known: Known = null
): Promise<ReadonlyMap<string, Family>> {
  if (ids.length === 0) return new Map()
  const rows = await database().$queryRaw<{ id: string; living_id: string; members: string[] }[]>`
    WITH merged AS MATERIALIZED (SELECT * FROM ocop_merged(${subject}::identity_subject, ${known}::int)),
    living AS (
      SELECT x.id, coalesce(m.living_id, x.id) AS living_id
      FROM unnest(${[...new Set(ids)]}::uuid[]) AS x (id) LEFT JOIN merged m ON m.member_id = x.id)
    SELECT l.id::text, l.living_id::text,
           coalesce(array_agg(m.member_id::text ORDER BY m.member_id) FILTER (WHERE m.member_id IS NOT NULL), '{}') AS members
    FROM living l LEFT JOIN merged m ON m.living_id = l.living_id GROUP BY 1, 2`
  return new Map(rows.map(row => [row.id, { livingId: row.living_id, members: [row.living_id, ...row.members] }]))
}

/** The family of one record. */
export async function familyOf(subject: IdentitySubject, id: string, known: Known = null): Promise<Family> {
  return (await familiesOf(subject, [id], known)).get(id) ?? { livingId: id, members: [id] }
}

/** A record as another one of its family mentions it. */
export interface RecordMention {
  readonly code: string
  readonly name: string | null
}

/** How a record stands in its family: what stands for it, and what it stands for. */
export interface Doubles {
  readonly mergedInto: RecordMention | null
  readonly mergedFrom: readonly RecordMention[]
}

/** The other records of a family, by what they are called now. */
export async function doublesOf(subject: IdentitySubject, id: string, { livingId, members }: Family): Promise<Doubles> {
  const others = members.filter(member => member !== id)
  if (others.length === 0) return { mergedInto: null, mergedFrom: [] }
  const cards =
    subject === 'product'
      ? await database().productCard.findMany({ where: { productId: { in: others } }, orderBy: { code: 'asc' } })
      : await database().producerCard.findMany({ where: { producerId: { in: others } }, orderBy: { code: 'asc' } })
  const idOf = (card: (typeof cards)[number]) => ('productId' in card ? card.productId : card.producerId)
  const mentions = cards.map(card => ({ id: idOf(card), code: card.code, name: card.name }))
  const mention = ({ code, name }: RecordMention): RecordMention => ({ code, name })
  if (livingId === id) return { mergedInto: null, mergedFrom: mentions.map(mention) }
  const into = mentions.find(each => each.id === livingId)
  return { mergedInto: into ? mention(into) : null, mergedFrom: [] }
}
