import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import type { ActNumber } from '@/lib/ocop/registry/timeline'

/** What the registry knew: everything up to an act; `null` = everything it knows now. */
export type Known = ActNumber | null

/** The known time of an answer. */
export interface KnownTime {
  readonly known: Known
  /** When the last act that counts was recorded, or the earlier instant that was asked for; `null` before any act. */
  readonly at: Date | null
}

/**
 * The known time of an instant, by default of the last public act, so that an answer stays the same as long as nothing new is
 * recorded. An instant after that act means the same as none.
 */
export async function knownTime(asked: Date | null): Promise<KnownTime> {
  const latest = await database().act.findFirst({
    where: { visibility: 'public' },
    orderBy: { seq: 'desc' },
    select: { recordedAt: true }
  })
  if (latest === null || asked === null || asked >= latest.recordedAt)
    return { known: null, at: latest?.recordedAt ?? null }
  const last = await database().act.findFirst({
    where: { recordedAt: { lte: asked } },
    orderBy: [{ recordedAt: 'desc' }, { seq: 'desc' }],
    select: { seq: true }
  })
  return { known: last?.seq ?? 0, at: asked }
}

/** Rows of standing, aliased `s` or `o`, that were known. */
export function knownRow(known: Known, alias: 's' | 'o' = 's'): Prisma.Sql {
  const row = Prisma.raw(alias)
  return known === null
    ? Prisma.sql`${row}.known_to IS NULL`
    : Prisma.sql`${row}.known_from <= ${known} AND (${row}.known_to IS NULL OR ${row}.known_to > ${known})`
}

/** Facts, by the column that names their act, that were known. */
export const knownFact = (act: Prisma.Sql, known: Known): Prisma.Sql =>
  known === null ? Prisma.sql`true` : Prisma.sql`${act} <= ${known}`

/** The facts of a list that were known. */
export const knownOf = <F extends { readonly act: ActNumber }>(facts: readonly F[], known: Known): F[] =>
  facts.filter(({ act }) => known === null || act <= known)
