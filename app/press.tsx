'use client'

import { Button, type ButtonKind } from '@/components/ui/button'
import type { FormAction } from '@/lib/web/define-action'
import type { FormState } from '@/lib/web/form-state'
import { useFormAction } from './form-action'
import { FormTop } from './form-top'

interface PressProps {
  readonly action: FormAction
  readonly initial: FormState
  readonly kind?: ButtonKind
  readonly label: string
  /** Read aloud after the label where several buttons look alike. */
  readonly of?: string
  /** What the form sends along. */
  readonly sends?: Readonly<Record<string, string>>
}

/** A form that is one button. */
export function Press({ action, initial, kind = 'secondary', label, of, sends = {} }: PressProps) {
  const [state, send] = useFormAction(action, initial)
  return (
    <form action={send} className="grid justify-items-start gap-2">
      <FormTop state={state} />
      {Object.entries(sends).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button kind={kind}>
        {label}
        {of && <span className="sr-only"> {of}</span>}
      </Button>
    </form>
  )
}
