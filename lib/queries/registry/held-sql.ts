import { Prisma } from '@/lib/data/generated/client'
import type { IdentitySubject } from '@/lib/data/generated/enums'
import type { Known } from './known'

/** Whether a folded text has every word of another. */
export const everyWord = (column: Prisma.Sql, folded: string): Prisma.Sql =>
  Prisma.join(
    folded.split(' ').map(word => Prisma.sql`${column} LIKE ${`%${word}%`}`),
    ' AND '
  )

/** Whether a record was or is also called by these words: a former name, or that of a record merged into it. */
export const calledOtherwise = (
  subject: IdentitySubject,
  id: Prisma.Sql,
  folded: string
): Prisma.Sql => Prisma.sql`${id} IN (
  SELECT a.record_id FROM alias_card a WHERE a.subject = ${subject}::identity_subject AND ${everyWord(Prisma.sql`a.folded`, folded)})`

/** The products that some producers (an array of ids) have, as they were known: rows of `producer_id` and `product_id`. */
export function productsHeld(producers: Prisma.Sql, known: Known): Prisma.Sql {
  if (known === null)
    return Prisma.sql`(SELECT c.producer_id, c.product_id FROM product_card c WHERE c.producer_id = ANY (${producers}))`
  const holder = Prisma.sql`coalesce(m.living_id, r.producer_id)`
  return Prisma.sql`(
    WITH merged AS MATERIALIZED (SELECT * FROM ocop_merged('producer', ${known}::int))
    SELECT ${holder} AS producer_id, r.product_id FROM product_reading r LEFT JOIN merged m ON m.member_id = r.producer_id
    WHERE r.producer_id = ANY (${producers} || ARRAY(SELECT d.member_id FROM merged d WHERE d.living_id = ANY (${producers})))
      AND r.act <= ${known} AND ${holder} = ANY (${producers}) AND NOT EXISTS (
        SELECT FROM product_reading l WHERE l.product_id = r.product_id AND l.act <= ${known} AND (l.act, l.id) > (r.act, r.id)))`
}
