import type { Result } from '@/lib/ocop/result'
import { refuse } from '@/lib/ocop/result'
import { type Database, database, type Tx } from './client'
import type { Prisma } from './generated/client'
import { isCrowded, type Violation, violationOf } from './violation'

/** Who asks for a change, when, and by which form: what makes an act safe to send twice. */
export interface ChangeRequest {
  /** The account, or a stable name for the operator's commands. */
  readonly accountKey: string
  readonly at: Date
  /** From a hidden field of the form; `null` where the work is idempotent by itself. */
  readonly idempotency: { readonly key: string; readonly requestHash: Uint8Array<ArrayBuffer> } | null
}

export type TransactionRefusal =
  /** The same form key came with other contents. */
  | { readonly code: 'FORM_ALREADY_SENT' }
  /** Others changed the same records at the same moment, several times, or so many are at work that there was no getting in. */
  | { readonly code: 'TOO_MUCH_AT_ONCE' }

/** Carries a refusal out of the transaction so that it is rolled back. */
class RolledBack<R> extends Error {
  constructor(readonly refusal: R) {
    super('rolled back by a refusal')
  }
}

const TRIES = 4
const LIMITS = { maxWait: 10_000, timeout: 60_000 }

/**
 * Runs one act: everything inside is kept or nothing. A refusal rolls back. A form key that has been answered before gives
 * the same answer again and does nothing. Conflicts with other transactions are tried again, bugs are thrown.
 */
export async function transaction<T, R>(
  request: ChangeRequest,
  work: (tx: Tx) => Promise<Result<T, R>>,
  on: Database = database()
): Promise<Result<T, R | TransactionRefusal>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await begin(on, request, work)
    } catch (error) {
      if (error instanceof RolledBack) return refuse(error.refusal as R)
      const violation = violationOf(error)
      const answered = violation?.constraint === 'operation_pkey' ? await earlierAnswer<T>(on, request) : null
      if (answered) return answered
      if (!isConflict(violation)) throw error
      if (attempt === TRIES) return refuse({ code: 'TOO_MUCH_AT_ONCE' })
    }
  }
}

/** Begins the transaction, or says that there was no getting in: then nothing has been tried. */
async function begin<T, R>(on: Database, request: ChangeRequest, work: (tx: Tx) => Promise<Result<T, R>>) {
  let begun = false
  try {
    return await on.$transaction(async tx => {
      begun = true
      return run(tx, request, work)
    }, LIMITS)
  } catch (error) {
    if (begun || !isCrowded(error)) throw error
    return refuse({ code: 'TOO_MUCH_AT_ONCE' as const })
  }
}

const isConflict = (violation: Violation | null): boolean =>
  violation?.sqlState === '40001' || violation?.sqlState === '40P01'

async function run<T, R>(
  tx: Tx,
  { accountKey, at, idempotency }: ChangeRequest,
  work: (tx: Tx) => Promise<Result<T, R>>
) {
  if (idempotency)
    await tx.operation.create({ data: { accountKey, key: idempotency.key, requestHash: idempotency.requestHash, at } })
  const result = await work(tx)
  if (!result.ok) throw new RolledBack(result.refusal)
  if (idempotency)
    await tx.operation.update({
      where: { accountKey_key: { accountKey, key: idempotency.key } },
      data: { response: { value: (result.value ?? null) as Prisma.InputJsonValue } }
    })
  return result
}

async function earlierAnswer<T>(
  on: Database,
  { accountKey, idempotency }: ChangeRequest
): Promise<Result<T, TransactionRefusal> | null> {
  if (!idempotency) return null
  const earlier = await on.operation.findUnique({ where: { accountKey_key: { accountKey, key: idempotency.key } } })
  if (!earlier?.response) return null
  if (Buffer.compare(earlier.requestHash, idempotency.requestHash) !== 0) return refuse({ code: 'FORM_ALREADY_SENT' })
  return { ok: true, value: (earlier.response as { value: T }).value }
}
