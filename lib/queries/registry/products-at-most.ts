import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import { territory } from '../places'
import { knownRow } from './known'
import type { ProductsQuestion } from './list-products'
import { conditions } from './product-filter'
import { day } from './standing-sql'
import { typedWords } from './typed-words'

/**
 * How many rows a list may have in truth, where the beginning of lines is not known: an undated line counts from the latest day on which
 * it can have begun, and may have begun before; whether it is still in force is not known either.
 */
export async function productsAtMost(
  question: ProductsQuestion,
  { total, undetermined }: { readonly total: number; readonly undetermined: number }
): Promise<number> {
  const { basis, on, known = null } = question
  const begun =
    basis === 'lines'
      ? Prisma.sql`false`
      : Prisma.sql`EXISTS (SELECT FROM standing o WHERE o.product_id = s.product_id AND ${knownRow(known, 'o')} AND o.since <= ${day(on)})`
  const words = (await typedWords(question.words))?.meant ?? Prisma.sql`true`
  // The verdict over a line that may have begun is not the one that was asked for.
  const filter = { ...question, statuses: [] }
  if (question.statuses.length > 0) return total
  const [row] = await database().$queryRaw<{ n: bigint }[]>`
    SELECT ${basis === 'lines' ? Prisma.sql`count(*)` : Prisma.sql`count(DISTINCT s.product_id)`} AS n FROM standing s
    WHERE ${knownRow(known)} AND NOT s.determined AND s.since > ${day(on)} AND NOT ${begun}
      AND ${conditions(await territory(), filter)} AND ${words}`
  return total + (basis === 'in-force' ? undetermined : 0) + Number(row?.n ?? 0)
}
