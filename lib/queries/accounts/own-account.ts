import { database } from '@/lib/data/client'
import type { Actor } from '@/lib/ocop/access/actor'
import { type RoleView, rolesOf } from './role-view'

export interface SessionView {
  readonly id: string
  readonly startedAt: Date
  readonly lastSeenAt: Date
  readonly userAgent: string | null
}

export interface OwnAccount {
  readonly login: string
  readonly displayName: string
  readonly roles: readonly RoleView[]
  /** The living ones, latest used first. */
  readonly sessions: readonly SessionView[]
}

/** What somebody signed in sees of their own account. */
export async function ownAccount(actor: Actor & { readonly kind: 'account' }, at: Date): Promise<OwnAccount> {
  const [account, roles] = await Promise.all([
    database().account.findUniqueOrThrow({
      where: { id: actor.accountId },
      select: {
        login: true,
        displayName: true,
        sessions: {
          where: { revokedAt: null, idleUntil: { gt: at }, absoluteUntil: { gt: at } },
          orderBy: { lastSeenAt: 'desc' }
        }
      }
    }),
    rolesOf([actor.accountId], actor.on)
  ])
  return {
    login: account.login,
    displayName: account.displayName,
    roles: roles.get(actor.accountId) ?? [],
    sessions: account.sessions.map(({ id, createdAt, lastSeenAt, userAgent }) => ({
      id,
      startedAt: createdAt,
      lastSeenAt,
      userAgent
    }))
  }
}
