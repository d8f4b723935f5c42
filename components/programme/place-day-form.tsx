import type { ReactNode } from 'react'
import type { Locale } from '@/lib/text/locale'
import type { PlaceName } from '@/lib/text/place-name'
import { text } from '@/lib/text/text'
import { PlaceField } from '../registry/place-field'
import { Button } from '../ui/button'
import { DateField } from '../ui/date-field'

interface PlaceDayFormProps {
  readonly action: string
  readonly place: (PlaceName & { readonly id: string }) | null
  /** What was typed for a place that was not understood. */
  readonly typedPlace: string | undefined
  readonly typedDay: string | undefined
  readonly children?: ReactNode
  readonly locale: Locale
}

/** Where and as of when: a plain GET form. */
export function PlaceDayForm({ action, place, typedPlace, typedDay, children, locale }: PlaceDayFormProps) {
  const t = text(locale)
  return (
    <form action={action} method="get" className="grid gap-4 print:hidden">
      <PlaceField
        label={t('programme.form.place')}
        hint={t('programme.form.placeHint')}
        place={place}
        typed={typedPlace}
        locale={locale}
      />
      <DateField name="ngay" label={t('programme.form.day')} defaultValue={typedDay} optional locale={locale} />
      {children}
      <div>
        <Button>{t('programme.form.submit')}</Button>
      </div>
    </form>
  )
}
