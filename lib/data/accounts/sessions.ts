import type { Role } from '@/lib/ocop/access/actor'
import { type PlainDate, plainDate } from '@/lib/ocop/plain-date'
import type { Database, Tx } from '../client'

/** A grant as it is kept: its place is a name, not yet the units that it covers. */
export interface KeptGrant {
  readonly id: string
  readonly role: Role
  readonly unitId: string | null
  readonly producerId: string | null
  readonly from: PlainDate
  readonly until: PlainDate | null
}

/** A living session and whose it is. */
export interface LivingSession {
  readonly sessionId: string
  readonly accountId: string
  readonly displayName: string
  readonly grants: readonly KeptGrant[]
}

interface SessionRow {
  readonly session_id: string
  readonly account_id: string
  readonly display_name: string
  readonly last_seen_at: Date
  readonly grants: readonly {
    id: string
    role: Role
    unit_id: string | null
    producer_id: string | null
    from_day: string
    until_day: string | null
  }[]
}

/** A session is marked as seen at most once in so long: reading a page should not cost a write. */
const SEEN_EVERY_MS = 60_000

/**
 * The session with this token hash, if it has not ended, been revoked or lost its account. Being used prolongs it: its idle
 * end moves with the time it was last seen, never past its absolute end.
 */
export async function touchSession(
  on: Database,
  tokenHash: Uint8Array<ArrayBuffer>,
  at: Date
): Promise<LivingSession | null> {
  const [row] = await on.$queryRaw<SessionRow[]>`
    SELECT s.id AS session_id, s.last_seen_at, a.id AS account_id, a.display_name,
      coalesce((SELECT json_agg(json_build_object('id', g.id, 'role', g.role, 'unit_id', g.unit_id,
        'producer_id', g.producer_id, 'from_day', g.from_day, 'until_day', g.until_day) ORDER BY g.granted_at, g.id)
        FROM role_grant g WHERE g.account_id = a.id), '[]'::json) AS grants
    FROM session s JOIN account a ON a.id = s.account_id
    WHERE s.token_hash = ${tokenHash} AND s.revoked_at IS NULL AND a.disabled_at IS NULL
      AND s.idle_until > ${at} AND s.absolute_until > ${at}`
  if (!row) return null
  if (at.getTime() - row.last_seen_at.getTime() >= SEEN_EVERY_MS)
    await on.$executeRaw`
      UPDATE session SET last_seen_at = ${at}, idle_until = ${at}::timestamptz + (idle_until - last_seen_at)
      WHERE id = ${row.session_id}::uuid AND last_seen_at < ${at} AND revoked_at IS NULL`
  return {
    sessionId: row.session_id,
    accountId: row.account_id,
    displayName: row.display_name,
    grants: row.grants.map(({ id, role, unit_id, producer_id, from_day, until_day }) => ({
      id,
      role,
      unitId: unit_id,
      producerId: producer_id,
      from: plainDate(from_day),
      until: until_day === null ? null : plainDate(until_day)
    }))
  }
}

/** Ends sessions of an account at once: all, one of them, or all but one. Answers how many were ended. */
export async function revokeSessions(
  tx: Tx,
  { accountId, at, only, except }: { accountId: string; at: Date; only?: string; except?: string }
): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: {
      accountId,
      revokedAt: null,
      ...(only !== undefined && { id: only }),
      ...(except !== undefined && { id: { not: except } })
    },
    data: { revokedAt: at }
  })
  return count
}
