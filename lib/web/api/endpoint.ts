import { z } from 'zod'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { type ApiRefusal, refused } from './answer'

export interface Asked<Q> {
  readonly request: Request
  readonly today: PlainDate
  /** The part of the address in braces. */
  readonly code: string
  readonly query: Q
}

/** One address of the open API: what it takes, for validation and for its description, and what it does. Knows no framework. */
export interface Endpoint {
  readonly path: string
  readonly summary: string
  readonly query: z.ZodObject
  readonly handle: (asked: Omit<Asked<unknown>, 'query'>) => Promise<Response>
}

/** Makes an endpoint whose handler gets its query checked: an unknown or wrong parameter is a problem that names it. */
export function endpoint<S extends z.ZodObject>(
  described: { readonly path: string; readonly summary: string; readonly query: S },
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

function readQuery<S extends z.ZodObject>(
  params: URLSearchParams,
  schema: S
): { query: z.output<S> } | { refusal: ApiRefusal } {
  const known = Object.keys(schema.shape)
  const given: Record<string, string> = {}
  for (const [name, value] of params) {
    if (!known.includes(name)) return { refusal: { code: 'PARAMETER_UNKNOWN', parameter: name, known } }
    if (name in given) return { refusal: { code: 'PARAMETER_TWICE', parameter: name } }
    if (value.includes('\u0000') || value.length > 300)
      return { refusal: { code: 'PARAMETER_MALFORMED', parameter: name } }
    given[name] = value.normalize('NFC')
  }
  const parsed = schema.safeParse(given)
  if (parsed.success) return { query: parsed.data }
  const [issue] = parsed.error.issues
  return {
    refusal: { code: 'PARAMETER_MALFORMED', parameter: String(issue?.path[0] ?? ''), expected: issue?.message ?? '' }
  }
}

/** Values separated by commas: `star=3,4`. */
export const several = <T>(each: z.ZodType<T, string>) =>
  z
    .string()
    .transform(text =>
      text
        .split(',')
        .map(part => part.trim())
        .filter(part => part !== '')
    )
    .pipe(z.array(each).min(1).max(50))
