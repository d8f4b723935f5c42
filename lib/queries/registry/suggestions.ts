import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import { fold } from '@/lib/ocop/folding'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { listPlaces, type PlaceView } from '../places'
import { calledOtherwise, everyWord } from './held-sql'
import { listProducers } from './list-producers'

const PRODUCTS = 5
const PRODUCERS = 3
const PLACES = 3
/** Fewer letters than this mean too much. */
const SHORTEST = 2

/** What somebody who is still typing may mean. */
export interface Suggestions {
  readonly products: readonly { readonly code: string; readonly name: string; readonly producer: string | null }[]
  readonly producers: readonly { readonly code: string; readonly name: string; readonly place: string | null }[]
  readonly places: readonly PlaceView[]
}

const NONE: Suggestions = { products: [], producers: [], places: [] }

/** The last word may be half typed, so words are looked for anywhere in a name, those at its beginning first. */
async function productsLike(folded: string): Promise<Suggestions['products']> {
  const words = Prisma.sql`(${everyWord(Prisma.sql`c.folded`, folded)} OR ${calledOtherwise('product', Prisma.sql`c.product_id`, folded)})`
  return database().$queryRaw<{ code: string; name: string; producer: string | null }[]>`
    SELECT c.code, c.name, c.producer_name AS producer FROM product_card c WHERE c.name IS NOT NULL AND ${words}
    ORDER BY c.folded LIKE ${`${folded}%`} DESC, word_similarity(${folded}, c.folded) DESC, c.name COLLATE "vi-x-icu", c.code
    LIMIT ${PRODUCTS}`
}

/** Products, producers and places whose names have what was typed so far, with or without marks. */
export async function suggestionsFor(typed: string, on: PlainDate): Promise<Suggestions> {
  const folded = fold(typed.slice(0, 100))
  if (folded.length < SHORTEST) return NONE
  const [products, producers, places] = await Promise.all([
    productsLike(folded),
    listProducers({ words: folded, unitIds: null, limit: PRODUCERS, offset: 0 }, on),
    listPlaces({ on, text: folded, limit: PLACES, offset: 0 })
  ])
  return { products, producers: producers.items, places: places.items }
}
