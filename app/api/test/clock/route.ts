import { z } from 'zod'
import { moveTestClock } from '@/lib/use-cases/clock/move-test-clock'
import { defineRoute } from '@/lib/web/define-route'
import { problem } from '@/lib/web/problem'

const schema = z.strictObject({
  now: z.iso.datetime({ offset: true, error: 'FIELD_MALFORMED' }).transform(text => new Date(text))
})

/** Moves the virtual clock. Needs no sign-in and no origin, and does not exist unless the registry was started with that clock. */
export const POST = defineRoute(
  { name: 'test.move-clock', access: 'anyone', schema, idempotent: true },
  async (_request, { input }) => {
    const moved = await moveTestClock(process.env.OCOP_TEST_CLOCK === '1', input)
    return moved.ok ? Response.json(moved.value) : problem(404, moved.refusal.code, 'Không có trang này.')
  }
)
