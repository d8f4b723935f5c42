import { PlaceField } from '@/components/registry/place-field'
import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { Details } from '@/components/ui/details'
import { Select } from '@/components/ui/select'
import { BASES } from '@/lib/ocop/registry/count'
import { DIMENSIONS } from '@/lib/queries/registry/group-figures'
import { localPath } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { BASIS_SLUGS } from '../san-pham/question'
import { DIMENSION_SLUGS, type FigureQuestion } from './question'

/** Which place, which day, counted how: a figure without these is none. What few ask for is folded. */
export function QuestionForm({ question }: { readonly question: FigureQuestion }) {
  const { locale, place, day, basis, by, typedDivision, typedKnown } = question
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
      <Select
        name="chia-theo"
        label={t('statistics.form.by')}
        none={t('statistics.form.byNothing')}
        choices={DIMENSIONS.filter(each => each !== 'star').map(each => ({
          value: DIMENSION_SLUGS[each],
          label: t(`statistics.dimensions.${each}`)
        }))}
        defaultValue={by === null ? '' : DIMENSION_SLUGS[by]}
        width="full"
        locale={locale}
      />
      <Details summary={t('statistics.form.more')} open={typedDivision !== null || typedKnown !== null}>
        <DateField
          name="dia-gioi"
          label={t('statistics.form.division')}
          hint={t('statistics.form.divisionHint')}
          defaultValue={typedDivision ?? undefined}
          optional
          locale={locale}
        />
        <DateField
          name="biet-luc"
          label={t('statistics.form.known')}
          hint={t('statistics.form.knownHint')}
          defaultValue={typedKnown ?? undefined}
          optional
          locale={locale}
        />
      </Details>
      <div>
        <Button>{t('statistics.form.submit')}</Button>
      </div>
    </form>
  )
}
