import { lockHistory } from './acts'
import type { Tx } from './client'

/** The key of the tally for a province together with those that went into it. */
const scopeOf = (provinceId: string): string => `${provinceId}+`

/**
 * Says which provinces are counted together, by the one of the latest division that holds them. Where that is new, what has been counted is
 * counted anew: a number of distinct producers cannot be put together from its parts.
 */
export async function saveTallyScopes(tx: Tx, merged: ReadonlyMap<string, readonly string[]>): Promise<void> {
  const wanted = [...merged].flatMap(([id, provinces]) =>
    provinces.map(provinceId => ({ scope: scopeOf(id), provinceId }))
  )
  const text = (rows: typeof wanted) =>
    rows
      .map(({ scope, provinceId }) => `${scope} ${provinceId}`)
      .sort()
      .join()
  if (text(wanted) === text(await tx.tallyScope.findMany())) return
  await lockHistory(tx)
  await tx.tallyScope.deleteMany()
  await tx.tallyScope.createMany({ data: wanted })
  if ((await tx.tally.findFirst()) !== null) await tallyAnew(tx)
}

/** Counts everything anew, from standing and readings alone. No act is recorded meanwhile. */
export async function tallyAnew(tx: Tx): Promise<void> {
  await lockHistory(tx)
  await tx.$queryRaw`SELECT ocop_tally_anew()::text`
}
