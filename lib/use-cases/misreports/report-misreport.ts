import { countAttempt } from '@/lib/data/accounts/attempts'
import { database } from '@/lib/data/client'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { AttemptLimit } from '@/lib/ocop/access/attempt-limits'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { fingerprint } from '@/lib/services/secrets'
import { changeRequest, type UseCaseContext } from '../context'

const PER_NETWORK: AttemptLimit = { hits: 10, windowSeconds: 3600 }
const EVERYBODY: AttemptLimit = { hits: 200, windowSeconds: 60 }

export type MisreportRefusal = { readonly code: 'TOO_MANY_REPORTS'; readonly minutes: number }

export interface NewMisreport {
  /** The address of the page with the wrong data, as the visitor saw it. */
  readonly page: string
  readonly message: string
  readonly contact: string | null
  /** What is wrong: what the page says, or how a product uses stars and mark. */
  readonly kind: 'data' | 'misuse'
}

/**
 * Keeps what a visitor says is wrong, for officers to look into. Anyone may; it changes no record and is never public. Answers
 * the reference that the visitor is given. Refuses when too many come from one network.
 */
export async function reportMisreport(
  ctx: UseCaseContext & { readonly client: { readonly network: string } },
  { page, message, contact, kind }: NewMisreport
): Promise<Result<{ readonly reference: string }, MisreportRefusal | TransactionRefusal>> {
  const minutes = await countAttempt(
    database(),
    [
      { key: `misreport/network/${fingerprint(ctx.client.network)}`, limit: PER_NETWORK },
      { key: 'misreport/everyone', limit: EVERYBODY }
    ],
    ctx.at
  )
  if (minutes !== null) return refuse({ code: 'TOO_MANY_REPORTS', minutes })
  return transaction(changeRequest(ctx), async tx => {
    const id = ctx.newId()
    await tx.misreport.create({ data: { id, page, message, contact, kind, at: ctx.at } })
    return accept({ reference: id.replaceAll('-', '').slice(-8).toUpperCase() })
  })
}
