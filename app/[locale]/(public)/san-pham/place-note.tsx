import { PlaceLinks, PlaceQuestion } from '@/components/registry/place-question'
import { type Locale, localPath } from '@/lib/text/locale'
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
  const { place, words, given, on } = question
  const hrefOf = (id: string) => hrefWith(localPath(locale, '/san-pham'), given, { noi: id, q: null })
  if (place.kind !== 'anywhere') return <PlaceQuestion place={place} hrefOf={hrefOf} locale={locale} />
  if (words === null) return null
  const meant = await choosePlace(words, on)
  const places = meant.kind === 'one' ? [meant.place] : meant.kind === 'several' ? meant.places : []
  if (places.length === 0) return null
  return (
    <div className="text-small">
      <p>{text(locale)('search.facets.placeMeant')}</p>
      <PlaceLinks places={places} hrefOf={hrefOf} locale={locale} />
    </div>
  )
}
