/** How many may download at once from one copy of the application: each keeps the database busy. */
const MOST_AT_ONCE = 3
/** A download that nobody has read from for so long has been given up. */
const IDLE_MS = 60_000

const running = new Map<symbol, number>()

/** A place among the downloads that run; it must be kept alive by touching it, and given back. */
export interface Lease {
  touch(): void
  end(): void
}

/** Takes a place; `null` = none is free. */
export function takeLease(): Lease | null {
  for (const [key, touched] of running) if (performance.now() - touched > IDLE_MS) running.delete(key)
  if (running.size >= MOST_AT_ONCE) return null
  const key = Symbol('download')
  const touch = () => void running.set(key, performance.now())
  touch()
  return { touch, end: () => void running.delete(key) }
}
