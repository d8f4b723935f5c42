import type { ChangeRequest } from '@/lib/data/transaction'
import type { Actor } from '@/lib/ocop/access/actor'
import type { CodeKind } from '@/lib/ocop/codes'
import type { PlainDate } from '@/lib/ocop/plain-date'

/** What every use case is handed: who acts, at what time, and where new ids come from. Nothing is asked of the system. */
export interface UseCaseContext {
  readonly actor: Actor
  readonly at: Date
  /** The day of `at` in Asia/Ho_Chi_Minh. */
  readonly today: PlainDate
  readonly newId: () => string
  readonly newCode: (kind: CodeKind) => string
  /** The hidden key of the form that asks; `null` for commands that are idempotent by themselves. */
  readonly idempotency: ChangeRequest['idempotency']
}

/** How a use case asks for its transaction. */
export const changeRequest = ({ actor, at, idempotency }: UseCaseContext): ChangeRequest => ({
  accountKey: actor.kind === 'account' ? actor.accountId : actor.kind,
  at,
  idempotency
})

/** The author that facts and history entries name; `null` = the operator's own commands. */
export const authorOf = ({ actor }: Pick<UseCaseContext, 'actor'>): string | null =>
  actor.kind === 'account' ? actor.accountId : null
