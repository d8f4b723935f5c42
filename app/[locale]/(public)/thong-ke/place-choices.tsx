import { Banner } from '@/components/ui/banner'
import type { Basis } from '@/lib/ocop/registry/count'
import { dateText } from '@/lib/text/dates'
import { type Locale, localPath } from '@/lib/text/locale'
import { placeText } from '@/lib/text/place-name'
import { text } from '@/lib/text/text'
import type { AskedDay } from '@/lib/web/asked-day'
import type { PlaceChoice } from '@/lib/web/place-choice'
import { BASIS_SLUGS } from '../san-pham/question'

interface PlaceChoicesProps {
  readonly place: PlaceChoice
  readonly day: AskedDay
  readonly basis: Basis
  readonly locale: Locale
}

/** A name that several places have, or none: a name is not a key, so the visitor chooses. */
export function PlaceChoices({ place, day, basis, locale }: PlaceChoicesProps) {
  const t = text(locale)
  if (place.kind === 'nowhere') {
    return (
      <Banner kind="warning" locale={locale}>
        <p>{t('statistics.badPlace', { text: place.text, day: dateText(day.on, locale) })}</p>
      </Banner>
    )
  }
  if (place.kind !== 'several') return null
  const hrefOf = (id: string) =>
    `${localPath(locale, '/thong-ke')}?${new URLSearchParams({
      noi: id,
      ...(day.typed !== null && { ngay: day.typed }),
      'cach-dem': BASIS_SLUGS[basis]
    })}`
  return (
    <Banner title={t('search.facets.placeChoose', { text: place.text })} locale={locale}>
      <ul className="grid gap-1">
        {place.places.map(each => (
          <li key={each.id}>
            <a href={hrefOf(each.id)} className="inline-block py-1">
              {placeText({ ...each, name: each.fullName }, locale)}
              {each.parent && `, ${each.parent.name}`}
            </a>
          </li>
        ))}
      </ul>
    </Banner>
  )
}
