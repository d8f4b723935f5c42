'use client'

import { type FormEvent, useRef } from 'react'
import { useFormAction } from '@/app/form-action'
import { FormTop } from '@/app/form-top'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import type { PartFrame } from '@/lib/ocop/rulebook/sheets/part-frame'
import { criterionPointsText } from '@/lib/text/numbers'
import type { FormAction } from '@/lib/web/define-action'
import { errorOf, type FormState, textOf } from '@/lib/web/form-state'
import { filledIn, SavingLine, type SheetWords } from './saving-line'
import { useSheetAutosave } from './sheet-autosave'
import { type SheetHead, SheetHeadFields } from './sheet-head'

interface PartsFormProps {
  readonly action: FormAction
  readonly keep: FormAction
  readonly initial: FormState
  readonly head: SheetHead
  readonly version: number
  readonly saved: string
  readonly frame: PartFrame
  readonly words: SheetWords
}

/** A sheet that is known by the totals of its parts only. */
export function PartsForm({ action, keep, initial, head, version, saved, frame, words }: PartsFormProps) {
  const [state, send] = useFormAction(action, initial)
  const form = useRef<HTMLFormElement>(null)
  const autosave = useSheetAutosave(form, keep, version)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (!autosave.isUnderWay()) return autosave.stop()
    event.preventDefault()
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null
    void autosave.settle().then(answered => answered && form.current?.requestSubmit(submitter))
  }
  return (
    <form ref={form} action={send} onSubmit={onSubmit} onChange={autosave.touched} className="grid gap-5" noValidate>
      <FormTop state={state} />
      <SheetHeadFields head={head} version={autosave.version} />
      {frame.map(({ code, title, max }) => (
        <TextField
          key={code}
          name={`p.${code}`}
          label={filledIn(words.part, { part: code, title, max: criterionPointsText(max) })}
          hint={filledIn(words.partHint, { max: criterionPointsText(max) })}
          error={errorOf(state, `p.${code}`)}
          defaultValue={textOf(state, `p.${code}`)}
          inputMode="decimal"
          autoComplete="off"
          width="tiny"
          suffix={words.pointsUnit}
        />
      ))}
      <div>
        <Button name="next" value="nop">
          {words.check}
        </Button>
      </div>
      <SavingLine saving={autosave.saving} saved={saved} words={words} />
    </form>
  )
}
