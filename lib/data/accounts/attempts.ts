import type { AttemptLimit } from '@/lib/ocop/access/attempt-limits'
import type { Database } from '../client'

/** One thing that attempts are counted by: an account, a network, everybody. */
export interface Counter {
  readonly key: string
  readonly limit: AttemptLimit
}

const MINUTE_MS = 60_000

/**
 * Counts an attempt before it is judged, so that a thousand sent at once do not all find the door open. Answers `null` when it
 * may go on, else the minutes until the fullest counter starts anew. A window that ends later than one begun now was begun under
 * a clock that has since been moved back: it is over.
 */
export async function countAttempt(on: Database, counters: readonly Counter[], at: Date): Promise<number | null> {
  const keys = counters.map(({ key }) => key)
  const windows = counters.map(({ limit }) => limit.windowSeconds)
  const rows = await on.$queryRaw<{ key: string; hits: number; window_end: Date }[]>`
    INSERT INTO rate_limit AS kept (key, window_end, hits)
    SELECT key, ${at}::timestamptz + seconds * interval '1 second', 1
    FROM unnest(${keys}::text[], ${windows}::int[]) AS counter (key, seconds) ORDER BY key
    ON CONFLICT (key) DO UPDATE SET
      hits = CASE WHEN ${at} >= kept.window_end OR kept.window_end > excluded.window_end THEN 1 ELSE kept.hits + 1 END,
      window_end = CASE WHEN ${at} >= kept.window_end THEN excluded.window_end ELSE least(kept.window_end, excluded.window_end) END
    RETURNING key, hits, window_end`
  const limits = new Map(counters.map(({ key, limit }) => [key, limit.hits]))
  const over = rows.filter(({ key, hits }) => hits > (limits.get(key) ?? 0))
  if (over.length === 0) return null
  const until = Math.max(...over.map(row => row.window_end.getTime()))
  return Math.max(1, Math.ceil((until - at.getTime()) / MINUTE_MS))
}

/** Takes an attempt back that succeeded: `cleared` counters start anew, `returned` ones lose the one hit. Old counters go too. */
export async function forgiveAttempt(
  on: Database,
  {
    cleared,
    returned,
    at
  }: { readonly cleared: readonly string[]; readonly returned: readonly string[]; readonly at: Date }
): Promise<void> {
  await on.$executeRaw`
    UPDATE rate_limit SET hits = greatest(hits - 1, 0) WHERE key = ANY (${[...returned].sort()}::text[])`
  await on.$executeRaw`
    DELETE FROM rate_limit WHERE key = ANY (${[...cleared].sort()}::text[])
      OR key IN (SELECT key FROM rate_limit WHERE window_end < ${at}::timestamptz - interval '1 day' LIMIT 100 FOR UPDATE SKIP LOCKED)`
}
