import type { Actor } from '@/lib/ocop/access/actor'
import { reachOf } from '@/lib/ocop/access/can'
import type { Verb } from '@/lib/ocop/access/verb'

/** Where an officer may look, in the form that statements take. */
export interface Scope {
  readonly everywhere: boolean
  readonly units: string[]
}

export function scopeOf(actor: Actor, verb: Verb): Scope {
  const reach = reachOf(actor, verb)
  return reach === 'everywhere' ? { everywhere: true, units: [] } : { everywhere: false, units: [...reach] }
}

/** What waits, and how much of it there is in all. */
export interface Waiting<T> {
  readonly items: readonly T[]
  readonly total: number
}

/** Reads `count(*) OVER ()` of the first row as the total. */
export const waiting = <R extends { total: bigint }, T>(rows: readonly R[], view: (row: R) => T): Waiting<T> => ({
  items: rows.map(view),
  total: Number(rows[0]?.total ?? 0)
})
