import type { Locale } from '@/lib/text/locale'
import { localPath } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { hrefWith } from '@/lib/web/search-params'
import { type ListQuestion, SORT_SLUGS, type Sort } from './question'

/** The orders of the list, as links. */
export function SortLinks({ question, locale }: { readonly question: ListQuestion; readonly locale: Locale }) {
  const t = text(locale)
  const sorts = (Object.keys(SORT_SLUGS) as Sort[]).filter(sort => sort !== 'relevance' || question.words !== null)
  return (
    <nav aria-label={t('search.sort.label')} className="flex flex-wrap items-baseline gap-x-4 text-small print:hidden">
      <span className="text-ink-2">{t('search.sort.label')}</span>
      <ul className="contents">
        {sorts.map(sort => (
          <li key={sort}>
            {sort === question.sort ? (
              <strong aria-current="true" className="inline-block py-1">
                {t(`search.sort.${sort}`)}
              </strong>
            ) : (
              <a
                href={hrefWith(localPath(locale, '/san-pham'), question.given, { xep: SORT_SLUGS[sort] })}
                className="inline-block py-1"
              >
                {t(`search.sort.${sort}`)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
