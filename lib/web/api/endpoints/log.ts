import { z } from 'zod'
import { checkpoint, logEntry } from '@/lib/queries/history/log'
import { answer, refused } from '../answer'
import { endpoint } from '../endpoint'
import { checkpointSchema, logEntrySchema } from '../log-shapes'
import { momentOf } from '../moment'

const nothing = z.strictObject({})

/** How a link follows from the one before: what a reader needs to check the chain. */
const SCHEME = 'link(n) = SHA-256(0x01 || link(n-1) || SHA-256(0x00 || canonical(n))), link(0) is empty'

export const logCheckpoint = endpoint(
  { name: 'logCheckpoint', path: '/log/checkpoint', query: nothing, gives: checkpointSchema },
  async ({ request, today }) => {
    const { asOf, knownAt } = await momentOf({}, today)
    return answer(request, { ...(await checkpoint()), scheme: SCHEME, asOf, knownAt })
  }
)

export const logEntries = endpoint(
  { name: 'logEntry', path: '/log/entries/{code}', query: nothing, gives: logEntrySchema },
  async ({ request, today, code }) => {
    const index = /^[1-9]\d{0,8}$/.test(code) ? Number(code) : 0
    const found = index === 0 ? null : await logEntry(index)
    if (!found) return refused(404, { code: 'LOG_ENTRY_NOT_FOUND' })
    const { asOf, knownAt } = await momentOf({}, today)
    return answer(request, { ...found, asOf, knownAt })
  }
)
