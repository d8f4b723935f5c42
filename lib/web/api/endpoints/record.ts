import { z } from 'zod'
import { type CodeKind, readCode } from '@/lib/ocop/codes'
import { answer, refused } from '../answer'
import { type Endpoint, type EndpointName, endpoint } from '../endpoint'
import { type Moment, momentOf, momentShape } from '../moment'

interface Record {
  readonly name: EndpointName
  readonly path: string
  readonly kind: CodeKind
  /** The problem where there is none. */
  readonly missing: 'PRODUCER_NOT_FOUND' | 'DECISION_NOT_FOUND' | 'BATCH_NOT_FOUND'
  readonly gives: z.ZodType
}

/** An endpoint that answers one record with its history. */
export const record = (
  { kind, missing, ...described }: Record,
  find: (code: string, moment: Moment, today: Moment['asOf']) => Promise<object | null>
): Endpoint =>
  endpoint({ ...described, query: z.strictObject(momentShape) }, async ({ request, today, code: typed, query }) => {
    const moment = await momentOf(query, today)
    const read = readCode(typed)
    const found = read?.kind === kind ? await find(read.code, moment, today) : null
    if (!found) return refused(404, { code: missing, mistyped: read?.kind === 'mistyped' })
    return answer(request, { ...found, asOf: moment.asOf, knownAt: moment.knownAt })
  })
