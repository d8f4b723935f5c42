'use client'

import { useFormAction } from '@/app/form-action'
import { FormTop } from '@/app/form-top'
import { Button } from '@/components/ui/button'
import { CheckAnswers } from '@/components/ui/check-answers'
import type { FormAction } from '@/lib/web/define-action'
import { type FormState, problemsOf, textOf } from '@/lib/web/form-state'
import { type FieldSpec, SpecField } from './fields-form'

interface CheckedFormProps {
  /** Looks at what was typed and shows it again. */
  readonly check: FormAction
  /** Does it. */
  readonly action: FormAction
  /** The state of each of the two. */
  readonly initial: readonly [check: FormState, action: FormState]
  readonly fields: readonly FieldSpec[]
  readonly sends: Readonly<Record<string, string>>
  readonly words: {
    readonly toCheck: string
    readonly title: string
    readonly lead: string
    readonly submit: string
    readonly back: string
    readonly nothing: string
  }
}

/** How the second form says which check it follows. */
const FOLLOWS = 'follows'
/** How the form behind the check says that it is to be filled in again. */
const AGAIN = 'again'

/** An answer as the form showed it: a choice by its words. */
function said({ name, choices, none }: FieldSpec, typed: Readonly<Record<string, string>>): string | undefined {
  const value = typed[name]
  if (choices === undefined) return value
  return value ? choices.find(choice => choice.value === value)?.label : none
}

const isRefused = (state: FormState): boolean => problemsOf(state).length > 0 || state.signIn !== null

/** What is done at once and cannot be taken back is shown again before it is done. Works as two plain forms. */
export function CheckedForm({ check, action, initial, fields, sends, words }: CheckedFormProps) {
  const [checked, sendCheck] = useFormAction(check, initial[0])
  const [done, sendDone] = useFormAction(action, initial[1])
  const { outcome } = checked
  // Without scripts only the form that was sent has a state; with them, a later check overtakes an earlier refusal.
  const refused = isRefused(done) && (outcome === null || textOf(done, FOLLOWS) === checked.key)
  const hidden = Object.entries(sends).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
  if (outcome !== null && outcome[AGAIN] === undefined && !refused) {
    const typed = fields.map(({ name }) => <input key={name} type="hidden" name={name} value={outcome[name] ?? ''} />)
    return (
      <section className="grid gap-4">
        <h2>{words.title}</h2>
        <p className="text-ink-2">{words.lead}</p>
        <CheckAnswers
          answers={fields.map(field => ({
            key: field.name,
            question: field.label,
            answer: <span className="whitespace-pre-line">{said(field, outcome) || words.nothing}</span>
          }))}
        />
        <div className="flex flex-wrap gap-3">
          <form action={sendDone}>
            <FormTop state={done} />
            {hidden}
            {typed}
            <input type="hidden" name={FOLLOWS} value={checked.key} />
            <Button>{words.submit}</Button>
          </form>
          <form action={sendCheck}>
            {hidden}
            {typed}
            <input type="hidden" name={AGAIN} value="1" />
            <Button kind="secondary">{words.back}</Button>
          </form>
        </div>
      </section>
    )
  }
  const shown = refused ? done : outcome === null ? checked : { ...checked, values: outcome }
  return (
    <form action={sendCheck} className="grid gap-6" noValidate>
      <FormTop state={{ ...shown, key: checked.key }} />
      {hidden}
      {fields.map(spec => (
        <SpecField key={spec.name} spec={spec} state={shown} />
      ))}
      <div>
        <Button>{words.toCheck}</Button>
      </div>
    </form>
  )
}
