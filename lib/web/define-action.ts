import { updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { Result } from '@/lib/ocop/result'
import { signedIn } from './actor'
import { type ActionDefinition, answerForm } from './answer-form'
import { client } from './client'
import { now } from './clock'
import { type FormState, newForm } from './form-state'
import { localeOfAddress } from './locale'
import { type RequestContext, requestContext } from './request-context'
import { requestPath } from './request-path'
import { answerWith, holdForm } from './under-way'

/** What a form's `action` is: works with `useActionState`, with and without JavaScript. */
export type FormAction = (state: FormState, data: FormData) => Promise<FormState>

/**
 * The one door for forms. Every export of every `actions.ts` is made here (a test holds that): who may come in, what may be
 * sent, whether twice is once, and what follows, are said before the use case is named.
 */
export function defineAction<S extends z.ZodType, T, R extends { readonly code: string }>(
  definition: ActionDefinition<S, T, R>,
  work: (context: RequestContext, input: z.output<S>) => Promise<Result<T, R>>
): FormAction {
  return async (_state, data) => {
    const [session, from, at, path] = await Promise.all([signedIn(), client(), now(), requestPath()])
    const answer = await answerForm(definition, work, {
      data,
      locale: localeOfAddress(path),
      contextFor: idempotency =>
        requestContext({
          actor: session?.actor ?? { kind: 'anonymous' },
          sessionId: session?.sessionId ?? null,
          client: from,
          at,
          idempotency
        })
    })
    if (answer.kind === 'refused') {
      answerWith(answer.status)
      if (answer.state.signIn) holdForm(definition.secrets ?? [])
      return answer.state
    }
    for (const tag of definition.tags?.(answer.value, answer.input) ?? []) updateTag(tag)
    const done = await definition.done(answer.value, answer.input)
    if ('goTo' in done) redirect(done.goTo)
    return { ...newForm(), outcome: done.show }
  }
}
