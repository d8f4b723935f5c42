import { setTestClock } from '@/lib/data/test-clock'
import { accept, type Result, refuse } from '@/lib/ocop/result'

/**
 * Moves the virtual clock of a registry under test, forwards or backwards. `enabled` says whether the registry was started with one;
 * without, there is no such clock to find.
 */
export async function moveTestClock(
  enabled: boolean,
  { now }: { readonly now: Date }
): Promise<Result<{ readonly now: string }, { readonly code: 'TEST_CLOCK_NOT_FOUND' }>> {
  if (!enabled) return refuse({ code: 'TEST_CLOCK_NOT_FOUND' })
  await setTestClock(now)
  return accept({ now: now.toISOString() })
}
