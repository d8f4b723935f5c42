import { appliedMigrations } from '@/lib/queries/health'
import { expectedMigrations } from '@/lib/services/migrations'

const answer = (status: number, body: Readonly<Record<string, unknown>>): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

/** The process answers. Says nothing of what stands behind it. */
export const live = (): Response => answer(200, { status: 'live' })

/** Whether requests can be served: the database answers and has the structure that this program was written for. */
export async function ready(): Promise<Response> {
  const expected = await expectedMigrations()
  try {
    const applied = await appliedMigrations()
    const missing = expected.filter(name => !applied.has(name))
    return missing.length === 0
      ? answer(200, { status: 'ready', migration: expected.at(-1) ?? null })
      : answer(503, { status: 'not-ready', reason: 'MIGRATIONS_MISSING', missing })
  } catch {
    return answer(503, { status: 'not-ready', reason: 'DATABASE_UNREACHABLE' })
  }
}
