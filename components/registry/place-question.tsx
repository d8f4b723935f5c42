import type { Locale } from '@/lib/text/locale'
import { type PlaceName, placeText } from '@/lib/text/place-name'
import { text } from '@/lib/text/text'
import { Banner } from '../ui/banner'

interface NamedPlace extends PlaceName {
  readonly id: string
  readonly fullName: string
  readonly parent: { readonly name: string } | null
}

/** How a place was understood: only where it was not is there anything to say. */
type Understood =
  | { readonly kind: 'anywhere' | 'one' }
  | { readonly kind: 'several'; readonly text: string; readonly places: readonly NamedPlace[] }
  | { readonly kind: 'nowhere'; readonly text: string }

interface PlaceQuestionProps {
  readonly place: Understood
  /** The same page for a place. */
  readonly hrefOf: (id: string) => string
  readonly locale: Locale
}

/** A name that several places have, or none: a name is no key, so the visitor chooses. */
export function PlaceQuestion({ place, hrefOf, locale }: PlaceQuestionProps) {
  const t = text(locale)
  if (place.kind === 'several') {
    return (
      <Banner title={t('search.facets.placeChoose', { text: place.text })} locale={locale}>
        <PlaceLinks places={place.places} hrefOf={hrefOf} locale={locale} />
      </Banner>
    )
  }
  if (place.kind !== 'nowhere') return null
  return (
    <Banner kind="warning" locale={locale}>
      <p>{t('search.facets.placeNone', { text: place.text })}</p>
    </Banner>
  )
}

interface PlaceLinksProps {
  readonly places: readonly NamedPlace[]
  readonly hrefOf: (id: string) => string
  readonly locale: Locale
}

export function PlaceLinks({ places, hrefOf, locale }: PlaceLinksProps) {
  return (
    <ul className="flex flex-wrap gap-x-5">
      {places.map(place => {
        const named = placeText({ ...place, name: place.fullName }, locale)
        return (
          <li key={place.id}>
            <a href={hrefOf(place.id)} className="inline-block py-1">
              {place.parent ? text(locale)('search.facets.within', { place: named, parent: place.parent.name }) : named}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
