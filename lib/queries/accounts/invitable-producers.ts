import { database } from '@/lib/data/client'
import type { Actor } from '@/lib/ocop/access/actor'
import { reachOf } from '@/lib/ocop/access/can'
import { fold } from '@/lib/ocop/folding'
import { nameOf } from '@/lib/ocop/territory/territory'
import { territory } from '../places'

/** A producer to whom the actor may hand an invitation. */
export interface InvitableProducer {
  readonly code: string
  readonly name: string
  readonly place: string | null
  /** Open accounts that stand for it. */
  readonly accounts: readonly { readonly id: string; readonly displayName: string; readonly login: string }[]
  /** Until when the last letter works; `null` = none is out. */
  readonly invitedUntil: Date | null
}

interface Row {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly unit_id: string | null
  readonly place_text: string | null
  readonly invited_until: Date | null
  readonly accounts: InvitableProducer['accounts']
}

const SHOWN = 50

/** Producers of the actor's places whose name or code matches, by name. */
export async function invitableProducers(
  actor: Actor & { readonly kind: 'account' },
  text: string,
  at: Date
): Promise<readonly InvitableProducer[]> {
  const reach = reachOf(actor, 'producer.invite')
  const everywhere = reach === 'everywhere' || actor.grants.some(({ role }) => role === 'administrator')
  const units = reach === 'everywhere' ? [] : [...reach]
  const words = fold(text)
  const code = text.trim().toUpperCase()
  const rows = await database().$queryRaw<Row[]>`
    SELECT c.producer_id AS id, c.code, c.name, c.unit_id, c.place_text,
      (SELECT max(t.expires_at) FROM one_time_token t
        WHERE t.kind = 'invitation' AND t.producer_id = c.producer_id AND t.used_at IS NULL AND t.expires_at > ${at}) AS invited_until,
      coalesce((SELECT json_agg(json_build_object('id', a.id, 'displayName', a.display_name, 'login', a.login) ORDER BY a.login)
        FROM role_grant g JOIN account a ON a.id = g.account_id
        WHERE g.producer_id = c.producer_id AND g.role = 'producer' AND a.disabled_at IS NULL
          AND g.from_day <= ${actor.on}::date AND (g.until_day IS NULL OR g.until_day > ${actor.on}::date)), '[]'::json) AS accounts
    FROM producer_card c
    WHERE (c.folded LIKE ${`%${words}%`} OR c.code = ${code})
      AND (${everywhere} OR c.unit_id = ANY (${units}::text[]) OR EXISTS (
        SELECT FROM standing s WHERE s.producer_id = c.producer_id AND s.known_to IS NULL AND s.province_id = ANY (${units}::text[])))
    ORDER BY c.folded, c.code LIMIT ${SHOWN}`
  const all = await territory()
  return rows.map(({ code: own, name, unit_id, place_text, invited_until, accounts }) => {
    const unit = unit_id === null ? undefined : all.units.get(unit_id)
    return {
      code: own,
      name,
      place: unit ? nameOf(all, unit, actor.on).fullName : place_text,
      accounts,
      invitedUntil: invited_until
    }
  })
}
