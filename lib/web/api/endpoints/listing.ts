import { z } from 'zod'
import { answer, refused } from '../answer'
import { type Endpoint, type EndpointName, endpoint } from '../endpoint'
import { type Scope, scopeOf, scopeShape } from '../moment'
import { listBody, pageShape } from '../page'

interface Found {
  readonly items: readonly unknown[]
  readonly total: number
  /** What stands beside the list. */
  readonly more?: Readonly<Record<string, unknown>>
}

interface Listing<S extends z.ZodObject> {
  readonly name: EndpointName
  readonly path: string
  readonly query: S
  readonly gives: z.ZodType
}

/** What every list of records of a place takes. */
export const listShape = { ...scopeShape, ...pageShape }
const shared = z.object(listShape)

/** An endpoint that lists records of a place, a page at a time. */
export const listing = <S extends z.ZodObject<typeof listShape>>(
  described: Listing<S>,
  find: (
    scope: Scope & { readonly limit: number; readonly offset: number },
    query: z.output<S>,
    today: Scope['asOf']
  ) => Promise<Found>
): Endpoint =>
  endpoint(described, async ({ request, today, query }) => {
    const { cursor, limit, ...asked }: z.output<typeof shared> = query
    const scope = await scopeOf({ ...asked, cursor }, today)
    if (!scope.ok) return refused(422, scope.refusal)
    const { asOf, knownAt } = scope.value
    const offset = cursor?.offset ?? 0
    const found = await find({ ...scope.value, limit, offset }, query, today)
    const { body, link } = listBody(request, { ...found, offset, asOf, knownAt }, found.more)
    return answer(request, body, { link })
  })
