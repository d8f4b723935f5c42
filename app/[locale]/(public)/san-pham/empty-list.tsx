import { EmptyState } from '@/components/ui/empty-state'
import { decisionsHeld, decisionsHeldOf } from '@/lib/queries/registry/coverage'
import { unitOfPlace } from '@/lib/queries/registry/unit-of-place'
import { type Locale, localPath } from '@/lib/text/locale'
import { placeText } from '@/lib/text/place-name'
import { text } from '@/lib/text/text'
import { dayOf } from '@/lib/web/place-choice'
import { hrefWith } from '@/lib/web/search-params'
import type { ListQuestion } from './question'

interface EmptyListProps {
  readonly question: ListQuestion
  readonly locale: Locale
}

/** Nothing found: that this proves nothing, how much of the place is held at all, and the ways on. */
export async function EmptyList({ question, locale }: EmptyListProps) {
  const t = text(locale)
  const here = localPath(locale, '/san-pham')
  const { place, words } = question
  return (
    <EmptyState title={t('search.empty.title')}>
      <p>{t('search.empty.notProof')}</p>
      <p>{await held(question, locale)}</p>
      <ul className="flex flex-wrap gap-x-5">
        {place.kind === 'one' && (
          <li>
            <a href={hrefWith(here, question.given, { noi: null })}>{t('search.empty.everywhere')}</a>
          </li>
        )}
        <li>
          <a href={words === null ? here : `${here}?q=${encodeURIComponent(words)}`}>{t('search.empty.clear')}</a>
        </li>
        <li>
          <a href={localPath(locale, '/tra-cuu')}>{t('search.empty.check')}</a>
        </li>
      </ul>
    </EmptyState>
  )
}

async function held({ place, today }: ListQuestion, locale: Locale): Promise<string> {
  const t = text(locale)
  if (place.kind !== 'one') return t('search.empty.heldNowhere', { count: await decisionsHeld() })
  const unit = await unitOfPlace(place.place.id)
  const count = await decisionsHeldOf(unit, dayOf(unit, today))
  return t('search.empty.held', { count, place: placeText(place.place, locale) })
}
