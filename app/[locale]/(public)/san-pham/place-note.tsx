import { Banner } from '@/components/ui/banner'
import type { PlaceView } from '@/lib/queries/places'
import { type Locale, localPath } from '@/lib/text/locale'
import { placeText } from '@/lib/text/place-name'
import { text } from '@/lib/text/text'
import { choosePlace } from '@/lib/web/place-choice'
import { hrefWith } from '@/lib/web/search-params'
import type { ListQuestion } from './question'

interface PlaceNoteProps {
  readonly question: ListQuestion
  readonly locale: Locale
}

/** Where a name may mean several places, or the words searched for are a place: the ways to each of them. */
export async function PlaceNote({ question, locale }: PlaceNoteProps) {
  const t = text(locale)
  const { place, words } = question
  if (place.kind === 'several') {
    return (
      <Banner title={t('search.facets.placeChoose', { text: place.text })} locale={locale}>
        <Places places={place.places} question={question} locale={locale} />
      </Banner>
    )
  }
  if (place.kind === 'nowhere') {
    return (
      <Banner kind="warning" locale={locale}>
        <p>{t('search.facets.placeNone', { text: place.text })}</p>
      </Banner>
    )
  }
  if (place.kind === 'one' || words === null) return null
  const meant = await choosePlace(words, question.on)
  const places = meant.kind === 'one' ? [meant.place] : meant.kind === 'several' ? meant.places : []
  if (places.length === 0) return null
  return (
    <div className="text-small">
      <p>{t('search.facets.placeMeant')}</p>
      <Places places={places} question={question} locale={locale} />
    </div>
  )
}

function Places({ places, question, locale }: PlaceNoteProps & { readonly places: readonly PlaceView[] }) {
  const t = text(locale)
  return (
    <ul className="flex flex-wrap gap-x-5">
      {places.map(place => {
        const named = { ...place, name: place.fullName }
        return (
          <li key={place.id}>
            <a
              href={hrefWith(localPath(locale, '/san-pham'), question.given, { noi: place.id, q: null })}
              className="inline-block py-1"
            >
              {place.parent
                ? t('search.facets.within', { place: placeText(named, locale), parent: place.parent.name })
                : placeText(named, locale)}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
