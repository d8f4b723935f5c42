import { grantsOn } from '@/lib/data/accounts/grants'
import { touchSession } from '@/lib/data/accounts/sessions'
import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import type { Actor } from '@/lib/ocop/access/actor'
import type { PlainDate } from '@/lib/ocop/plain-date'

/** Who is signed in, and by which session. */
export interface SignedIn {
  readonly sessionId: string
  readonly actor: Actor & { readonly kind: 'account' }
}

/** Whose session this token opens, with the roles of the day; `null` when it opens none (any more). Being asked keeps it alive. */
export async function signedInBy(
  tokenHash: Uint8Array<ArrayBuffer>,
  at: Date,
  on: PlainDate
): Promise<SignedIn | null> {
  const session = await touchSession(database(), tokenHash, at)
  if (!session) return null
  const { sessionId, accountId, displayName } = session
  return {
    sessionId,
    actor: { kind: 'account', accountId, displayName, grants: await grantsOn(session.grants, on), on }
  }
}

/** The account with this login as an actor, for commands that act as somebody; `null` = there is none, or it is closed. */
export async function actorWithLogin(
  login: string,
  on: PlainDate
): Promise<(Actor & { readonly kind: 'account' }) | null> {
  const account = await database().account.findUnique({ where: { login }, include: { grants: true } })
  if (!account || account.disabledAt) return null
  const kept = account.grants.map(({ id, role, unitId, producerId, fromDay, untilDay }) => ({
    id,
    role,
    unitId,
    producerId,
    from: dayFromColumn(fromDay),
    until: dayFromColumn(untilDay)
  }))
  return {
    kind: 'account',
    accountId: account.id,
    displayName: account.displayName,
    grants: await grantsOn(kept, on),
    on
  }
}
