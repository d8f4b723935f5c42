import { z } from 'zod'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { PublicMessages } from '@/lib/text/messages/vietnamese'
import { type ApiRefusal, refused } from './answer'

export interface Asked<Q> {
  readonly request: Request
  readonly today: PlainDate
  /** The part of the address in braces. */
  readonly code: string
  readonly query: Q
}

/** What an endpoint is called in the words of the page about the interface. */
export type EndpointName = keyof PublicMessages['api']['endpoints']

interface Described<S extends z.ZodObject> {
  readonly name: EndpointName
  readonly path: string
  /** What it takes: for validation and for its description. */
  readonly query: S
  /** What it gives: for its description, and tests hold it to it. */
  readonly gives: z.ZodType
}

/** One address of the open API. Knows no framework. */
export interface Endpoint extends Described<z.ZodObject> {
  readonly handle: (asked: Omit<Asked<unknown>, 'query'>) => Promise<Response>
}

/** Makes an endpoint whose handler gets its query checked: an unknown or wrong parameter is a problem that names it. */
export function endpoint<S extends z.ZodObject>(
  described: Described<S>,
  handle: (asked: Asked<z.output<S>>) => Promise<Response>
): Endpoint {
  return {
    ...described,
    handle: async asked => {
      const read = readQuery(new URL(asked.request.url).searchParams, described.query)
      return 'refusal' in read ? refused(400, read.refusal) : handle({ ...asked, query: read.query })
    }
  }
}

const LONGEST = 300

function readQuery<S extends z.ZodObject>(
  params: URLSearchParams,
  schema: S
): { query: z.output<S> } | { refusal: ApiRefusal } {
  const known = Object.keys(schema.shape)
  const given = new Map<string, string>()
  for (const [name, value] of params) {
    if (!known.includes(name)) return { refusal: { code: 'PARAMETER_UNKNOWN', parameter: name.slice(0, 100), known } }
    if (given.has(name)) return { refusal: { code: 'PARAMETER_TWICE', parameter: name } }
    if (/\p{Cc}/u.test(value) || value.length > LONGEST || !value.isWellFormed())
      return { refusal: { code: 'PARAMETER_MALFORMED', parameter: name } }
    given.set(name, value.normalize('NFC'))
  }
  const parsed = schema.safeParse(Object.fromEntries(given))
  if (parsed.success) return { query: parsed.data }
  const [issue] = parsed.error.issues
  return {
    refusal: { code: 'PARAMETER_MALFORMED', parameter: String(issue?.path[0] ?? ''), expected: issue?.message ?? '' }
  }
}

const MOST_VALUES = 50

/** Values separated by commas: `star=3,4`. Described as the list that it is. */
export function several<T>(each: z.ZodType<T, string>) {
  const { $schema: _, ...items } = z.toJSONSchema(each, { io: 'input', unrepresentable: 'any' })
  return z
    .string()
    .transform(text =>
      text
        .split(',')
        .map(part => part.trim())
        .filter(part => part !== '')
    )
    .pipe(z.array(each).min(1).max(MOST_VALUES))
    .meta({ type: 'array', items, minItems: 1, maxItems: MOST_VALUES })
}
