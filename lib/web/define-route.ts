import { unstable_rethrow } from 'next/navigation'
import type { NextRequest } from 'next/server'
import type { z } from 'zod'
import { refusalText } from '@/lib/text/refusals'
import { signedIn } from './actor'
import { clientOf } from './client'
import { now } from './clock'
import { type Access, mayEnter } from './entrance'
import { fieldProblems } from './field-problems'
import { problem } from './problem'
import { statusOf } from './refusal-status'
import { type RequestContext, requestContext } from './request-context'

/** Everything about a route but the work itself. */
export interface RouteDefinition<S extends z.ZodType> {
  /** `area.verb`, for logs and for the list of all doors. */
  readonly name: string
  readonly access: Access
  /** What the body must be, as JSON; `null` where the handler takes no body or reads it itself. */
  readonly schema: S | null
  /** Whether the same request twice has the effect of one. */
  readonly idempotent: boolean
}

export interface RouteContext<S extends z.ZodType> extends RequestContext {
  readonly params: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly input: z.output<S>
}

/** What a route does once who asks and what was sent are settled. */
export type RouteHandle<S extends z.ZodType = z.ZodUndefined> = (
  request: NextRequest,
  context: RouteContext<S>
) => Response | Promise<Response>

type Handler = (
  request: NextRequest,
  nextContext: { readonly params: Promise<Readonly<Record<string, string | readonly string[] | undefined>>> }
) => Promise<Response>

const LARGEST_BODY = 256 * 1024

async function jsonOf(request: Request): Promise<unknown> {
  const text = await request.text()
  if (text.length > LARGEST_BODY) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * The one door for routes: every export of every `route.ts` is made here (a test holds that). Public routes never look at the
 * cookie, so that what they answer cannot depend on who asks.
 */
export function defineRoute<S extends z.ZodType = z.ZodUndefined>(
  { name, access, schema }: RouteDefinition<S>,
  handle: RouteHandle<S>
): Handler {
  return async (request, nextContext) => {
    try {
      const session = access === 'anyone' ? null : await signedIn()
      const actor = session?.actor ?? { kind: 'anonymous' as const }
      const entering = mayEnter(actor, access)
      if (!entering.ok) return problem(statusOf(entering.refusal), entering.refusal.code, refusalText(entering.refusal))
      const parsed = schema === null ? null : await schema.safeParseAsync(await jsonOf(request))
      if (parsed && !parsed.success)
        return problem(422, 'FORM_MALFORMED', refusalText({ code: 'FORM_MALFORMED' }), {
          fields: fieldProblems(parsed.error, 'vi')
        })
      const asked = {
        actor,
        sessionId: session?.sessionId ?? null,
        client: clientOf(request.headers),
        at: await now(),
        idempotency: null
      }
      return await handle(request, {
        ...requestContext(asked),
        params: await nextContext.params,
        // Without a schema there is no input to speak of, and its type says so.
        input: parsed?.data as z.output<S>
      })
    } catch (error) {
      unstable_rethrow(error)
      throw new Error(`route ${name} failed`, { cause: error })
    }
  }
}
