import { type Counter, countAttempt, forgiveAttempt } from '@/lib/data/accounts/attempts'
import { database } from '@/lib/data/client'
import { type AttemptRefusal, PRINTED_CODE_LIMITS, SIGN_IN_LIMITS } from '@/lib/ocop/access/attempt-limits'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { fingerprint } from '@/lib/services/secrets'
import type { UseCaseContext } from '../context'

/** Where a request came from, as far as attempts are counted. */
export interface FromClient {
  readonly client: { readonly network: string; readonly userAgent: string | null }
}

/** An attempt that was let through. Failing needs nothing more: it has been counted. */
export interface Attempt {
  succeeded(): Promise<void>
}

async function begin(
  { at }: UseCaseContext,
  own: readonly Counter[],
  shared: readonly Counter[]
): Promise<Result<Attempt, AttemptRefusal>> {
  const minutes = await countAttempt(database(), [...own, ...shared], at)
  if (minutes !== null) return refuse({ code: 'TOO_MANY_ATTEMPTS', minutes })
  const keys = (counters: readonly Counter[]) => counters.map(({ key }) => key)
  return accept({
    succeeded: () => forgiveAttempt(database(), { cleared: keys(own), returned: keys(shared), at })
  })
}

/** An attempt to prove a password. Counted by what was typed, whether or not such an account exists. */
export const passwordAttempt = (ctx: UseCaseContext & FromClient, login: string) =>
  begin(
    ctx,
    [{ key: `sign-in/account/${fingerprint(login)}`, limit: SIGN_IN_LIMITS.account }],
    [
      { key: `sign-in/network/${fingerprint(ctx.client.network)}`, limit: SIGN_IN_LIMITS.address },
      { key: 'sign-in/everyone', limit: SIGN_IN_LIMITS.everyone }
    ]
  )

/** An attempt to use a printed code. */
export const printedCodeAttempt = (ctx: UseCaseContext & FromClient) =>
  begin(
    ctx,
    [],
    [
      { key: `code/network/${fingerprint(ctx.client.network)}`, limit: PRINTED_CODE_LIMITS.address },
      { key: 'code/everyone', limit: PRINTED_CODE_LIMITS.everyone }
    ]
  )
