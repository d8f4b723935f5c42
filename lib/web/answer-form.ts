import type { z } from 'zod'
import type { Result } from '@/lib/ocop/result'
import type { Locale } from '@/lib/text/locale'
import { refusalText } from '@/lib/text/refusals'
import { staffText } from '@/lib/text/text'
import { type Access, mayEnter } from './entrance'
import { fieldProblems } from './field-problems'
import type { FormState } from './form-state'
import { newForm } from './form-state'
import { readForm } from './read-form'
import { statusOf } from './refusal-status'
import type { RequestContext } from './request-context'
import { SIGNED_IN_PAGE, signInAddress } from './sign-in-address'

interface Refusal {
  readonly code: string
}

/** Sentences for a refusal that the general one does not say well enough: beside fields, for the whole form, or both. */
export interface Explanation {
  readonly fieldErrors?: Readonly<Record<string, string>>
  readonly formError?: string
}

/** What follows an accepted form: another page, or something to show on this one. */
export type Done = { readonly goTo: string } | { readonly show: Readonly<Record<string, string>> }

/** Everything about a form's action but the work itself. */
export interface ActionDefinition<S extends z.ZodType, T, R extends Refusal> {
  /** `area.verb`, for logs and for the list of all doors. */
  readonly name: string
  readonly access: Access
  readonly schema: S
  /** Whether a form sent twice is answered once, by its hidden key. `false` for what is harmless twice or must not be kept. */
  readonly idempotent: boolean
  /** Fields that are never shown again: passwords. */
  readonly secrets?: readonly string[]
  /** The field that a refusal is about. What is not named here is said above the form. */
  readonly fields?: Readonly<Partial<Record<R['code'], string>>>
  /** Says a refusal in other words than its general sentence; `null` = in those. */
  readonly explain?: (refusal: R, locale: Locale) => Explanation | null
  /** What the public may no longer see from the cache. */
  readonly tags?: (value: T, input: z.output<S>) => readonly string[]
  readonly done: (value: T, input: z.output<S>) => Done | Promise<Done>
}

export type Answer<T, I> =
  | { readonly kind: 'accepted'; readonly value: T; readonly input: I; readonly state: FormState }
  | { readonly kind: 'refused'; readonly status: number; readonly state: FormState }

const needsSession = ({ code }: Refusal): boolean => code === 'SIGN_IN_REQUIRED'

function refusedState<R extends Refusal>(
  state: FormState,
  refusal: R,
  { fields, explain }: Pick<ActionDefinition<z.ZodType, unknown, R>, 'fields' | 'explain'>,
  locale: Locale
): FormState {
  const own = explain?.(refusal, locale) ?? null
  if (own) return { ...state, fieldErrors: own.fieldErrors ?? {}, formError: own.formError ?? null }
  const sentence = refusalText(refusal, locale)
  const field = fields?.[refusal.code as R['code']]
  const signIn = needsSession(refusal)
    ? {
        href: signInAddress(SIGNED_IN_PAGE),
        label: staffText()('signIn.sessionEnded.link'),
        explain: staffText()('signIn.sessionEnded.explain')
      }
    : null
  return field === undefined
    ? { ...state, formError: sentence, signIn }
    : { ...state, fieldErrors: { [field]: sentence }, signIn }
}

/**
 * Answers a form in the one order there is: who asks → what was sent → the use case → the refusal back into the form. Knows
 * nothing of Next, so that it can be tried without a server.
 */
export async function answerForm<S extends z.ZodType, T, R extends Refusal>(
  definition: ActionDefinition<S, T, R>,
  work: (context: RequestContext, input: z.output<S>) => Promise<Result<T, R>>,
  {
    data,
    locale,
    contextFor
  }: {
    readonly data: unknown
    readonly locale: Locale
    readonly contextFor: (idempotency: RequestContext['idempotency']) => RequestContext
  }
): Promise<Answer<T, z.output<S>>> {
  const form = readForm(data, definition.secrets ?? [])
  if (form === null) return refusal(newForm(), { code: 'FORM_MALFORMED' }, {}, locale)
  const blank = newForm(form.values)
  const state = form.key === null ? blank : { ...blank, key: form.key }
  const context = contextFor(
    definition.idempotent && form.key !== null ? { key: form.key, requestHash: form.hash } : null
  )

  const entering = mayEnter(context.actor, definition.access)
  if (!entering.ok) return refusal(state, entering.refusal, {}, locale)
  if (definition.idempotent && form.key === null) return refusal(state, { code: 'FORM_MALFORMED' }, {}, locale)

  const parsed = await definition.schema.safeParseAsync(form.raw)
  if (!parsed.success)
    return { kind: 'refused', status: 422, state: { ...state, fieldErrors: fieldProblems(parsed.error, locale) } }

  const result = await work(context, parsed.data)
  return result.ok
    ? { kind: 'accepted', value: result.value, input: parsed.data, state }
    : refusal(state, result.refusal, definition, locale)
}

function refusal<R extends Refusal>(
  state: FormState,
  why: R,
  definition: Pick<ActionDefinition<z.ZodType, unknown, R>, 'fields' | 'explain'>,
  locale: Locale
): { readonly kind: 'refused'; readonly status: number; readonly state: FormState } {
  return { kind: 'refused', status: statusOf(why), state: refusedState(state, why, definition, locale) }
}
