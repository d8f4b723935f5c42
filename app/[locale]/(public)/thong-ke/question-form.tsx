import { PlaceField } from '@/components/registry/place-field'
import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { Select } from '@/components/ui/select'
import { BASES, type Basis } from '@/lib/ocop/registry/count'
import { type Locale, localPath } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import type { AskedDay } from '@/lib/web/asked-day'
import type { PlaceChoice } from '@/lib/web/place-choice'
import { BASIS_SLUGS } from '../san-pham/question'

interface QuestionFormProps {
  readonly place: PlaceChoice
  readonly day: AskedDay
  readonly basis: Basis
  readonly locale: Locale
}

/** Which place, which day, counted how: a figure without these is none. */
export function QuestionForm({ place, day, basis, locale }: QuestionFormProps) {
  const t = text(locale)
  const words = { ever: 'ever', 'in-force': 'inForce', lines: 'lines' } as const
  return (
    <form action={localPath(locale, '/thong-ke')} method="get" className="grid gap-4 print:hidden">
      <PlaceField
        label={t('statistics.form.place')}
        hint={t('statistics.form.placeHint')}
        place={place.kind === 'one' ? place.place : null}
        typed={place.kind === 'several' || place.kind === 'nowhere' ? place.text : undefined}
        locale={locale}
      />
      <DateField
        name="ngay"
        label={t('statistics.form.day')}
        defaultValue={day.typed ?? undefined}
        optional
        locale={locale}
      />
      <Select
        name="cach-dem"
        label={t('statistics.form.basis')}
        choices={BASES.map(each => ({ value: BASIS_SLUGS[each], label: t(`statistics.bases.${words[each]}`) }))}
        defaultValue={BASIS_SLUGS[basis]}
        width="full"
        locale={locale}
      />
      <div>
        <Button>{t('statistics.form.submit')}</Button>
      </div>
    </form>
  )
}
