import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import { fold } from '@/lib/ocop/folding'
import { calledOtherwise, everyWord } from './held-sql'

/** Words that somebody looks for, as conditions on rows of standing (`s`) and an order over cards (`c`). */
export interface TypedWords {
  /** Products that are meant: every word is in their card, whatever its marks; where no card has them all, the nearest. */
  readonly meant: Prisma.Sql
  /** No card has all the words: they are likely misspelt. */
  readonly nearest: boolean
  /** With the very marks, then the same beginning, then the nearest. */
  readonly rank: Prisma.Sql
}

const LONGEST = 100

const escaped = (word: string): string => word.replace(/[\\%_]/g, '\\$&')

/** Reads what was typed and looks whether anything has these words. `null` when nothing is left of it. */
export async function typedWords(typed: string | null): Promise<TypedWords | null> {
  const short = (typed ?? '').slice(0, LONGEST)
  const folded = fold(short)
  if (folded === '') return null
  const cards = Prisma.sql`(${everyWord(Prisma.sql`w.folded`, folded)} OR ${calledOtherwise('product', Prisma.sql`w.product_id`, folded)})`
  const nearest = await nobodyHas(cards)
  const verbatim = `%${escaped(short.trim().normalize('NFC').toLowerCase())}%`
  return {
    nearest,
    meant: nearest
      ? Prisma.sql`s.product_id = ANY (${await nearTo(folded)}::uuid[])`
      : Prisma.sql`s.product_id IN (SELECT w.product_id FROM product_card w WHERE ${cards})`,
    rank: Prisma.sql`(lower(c.name COLLATE "vi-x-icu") LIKE ${verbatim}) DESC NULLS LAST, c.folded LIKE ${`${folded}%`} DESC,
      word_similarity(${folded}, c.folded) DESC`
  }
}

// Counted, not merely looked for: PostgreSQL would look for a first one from end to end where there is none.
async function nobodyHas(cards: Prisma.Sql): Promise<boolean> {
  const [row] = await database().$queryRaw<{ n: bigint }[]>`SELECT count(*) AS n FROM product_card w WHERE ${cards}`
  return Number(row?.n ?? 0) === 0
}

/** Comparing is the dearest step, so it is taken once for the rows and the counts. */
async function nearTo(folded: string): Promise<string[]> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT product_id::text AS id FROM ocop_products_near(${folded}) ORDER BY nearness DESC`
  return rows.map(({ id }) => id)
}
