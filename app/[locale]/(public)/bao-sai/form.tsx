'use client'

import { useFormAction } from '@/app/form-action'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { RadioGroup } from '@/components/ui/radio-group'
import type { Choice } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { Locale } from '@/lib/text/locale'
import type { FormAction } from '@/lib/web/define-action'
import { errorOf, FORM_KEY, type FormState, problemsOf, textOf } from '@/lib/web/form-state'

interface MisreportFormProps {
  readonly action: FormAction
  readonly initial: FormState
  readonly locale: Locale
  readonly kinds: readonly Choice[]
  readonly words: Readonly<
    Record<
      | 'kind'
      | 'page'
      | 'message'
      | 'messageHint'
      | 'contact'
      | 'contactHint'
      | 'submit'
      | 'thanksTitle'
      | 'thanks'
      | 'back',
      string
    >
  >
}

export function MisreportForm({ action, initial, locale, kinds, words }: MisreportFormProps) {
  const [state, send] = useFormAction(action, initial, locale)
  if (state.outcome) {
    const { reference = '', page = '' } = state.outcome
    return (
      <Banner kind="success" title={words.thanksTitle} locale={locale}>
        <p>{words.thanks.replace('…', reference)}</p>
        {page.startsWith('/') && !page.startsWith('//') && (
          <p>
            <a href={page}>{words.back}</a>
          </p>
        )}
      </Banner>
    )
  }
  const field = (name: string) => ({ name, locale, error: errorOf(state, name), defaultValue: textOf(state, name) })
  return (
    <form action={send} className="grid gap-6" noValidate>
      <ErrorSummary errors={problemsOf(state)} locale={locale} />
      <input type="hidden" name={FORM_KEY} value={state.key} />
      <RadioGroup {...field('kind')} label={words.kind} choices={kinds} />
      <TextField {...field('page')} label={words.page} width="full" optional maxLength={500} spellCheck={false} />
      <TextArea {...field('message')} label={words.message} hint={words.messageHint} maxLength={4000} />
      <TextField
        {...field('contact')}
        label={words.contact}
        hint={words.contactHint}
        width="full"
        optional
        maxLength={200}
        autoComplete="email"
      />
      <div>
        <Button>{words.submit}</Button>
      </div>
    </form>
  )
}
