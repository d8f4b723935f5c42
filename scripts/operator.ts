import { dayAt } from '@/lib/services/clock'
import { newCode, newId } from '@/lib/services/ids'
import type { UseCaseContext } from '@/lib/use-cases/context'
import { now } from '@/lib/web/clock'

/** What the operator's commands hand to use cases: no account, the same clock as the server. */
export async function operatorContext(): Promise<UseCaseContext> {
  const at = await now()
  return { actor: { kind: 'system' }, at, today: dayAt(at), newId: () => newId(at), newCode, idempotency: null }
}
