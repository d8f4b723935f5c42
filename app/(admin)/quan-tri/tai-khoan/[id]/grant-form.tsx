'use client'

import { useFormAction } from '@/app/form-action'
import { FormTop } from '@/app/form-top'
import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { type Choice, Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/define-action'
import { errorOf, type FormState, textOf } from '@/lib/web/form-state'

interface GrantFormProps {
  readonly action: FormAction
  readonly initial: FormState
  readonly accountId: string
  readonly roles: readonly Choice[]
  readonly provinces: readonly Choice[]
  readonly words: Readonly<
    Record<
      | 'role'
      | 'place'
      | 'placeHint'
      | 'noPlace'
      | 'code'
      | 'codeHint'
      | 'from'
      | 'fromHint'
      | 'until'
      | 'untilHint'
      | 'submit',
      string
    >
  >
}

export function GrantForm({ action, initial, accountId, roles, provinces, words }: GrantFormProps) {
  const [state, send] = useFormAction(action, initial)
  const field = (name: string) => ({ name, error: errorOf(state, name), defaultValue: textOf(state, name) })
  return (
    <form action={send} className="grid gap-6" noValidate>
      <FormTop state={state} />
      <input type="hidden" name="accountId" value={accountId} />
      <Select {...field('role')} label={words.role} choices={roles} />
      <Select
        {...field('province')}
        label={words.place}
        hint={words.placeHint}
        choices={provinces}
        none={words.noPlace}
      />
      <TextField
        {...field('place')}
        label={words.code}
        hint={words.codeHint}
        width="short"
        inputMode="numeric"
        autoComplete="off"
        optional
      />
      <DateField {...field('from')} label={words.from} hint={words.fromHint} optional />
      <DateField {...field('lastDay')} label={words.until} hint={words.untilHint} optional />
      <div>
        <Button>{words.submit}</Button>
      </div>
    </form>
  )
}
