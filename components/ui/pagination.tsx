import type { Locale } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { classes } from './classes'

interface PaginationProps {
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly hrefOf: (page: number) => string
  readonly locale?: Locale
}

const STEP = 'inline-flex min-h-11 min-w-11 items-center justify-center px-3'

/** The pages around this one, the first and the last. */
function neighbours(page: number, pages: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pages]
  return [...new Set(wanted)].filter(each => each >= 1 && each <= pages).sort((left, right) => left - right)
}

/** Where one is in a long list, and the way on. Nothing when there is only one page. */
export function Pagination({ page, pages, hrefOf, locale = 'vi' }: PaginationProps) {
  if (pages <= 1) return null
  const t = text(locale)
  const shown = neighbours(page, pages)
  return (
    <nav aria-label={t('common.pagination.label')} className="flex flex-wrap items-center gap-1 print:hidden">
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev" className={classes(STEP, 'pl-0')}>
          ← {t('common.pagination.previous')}
        </a>
      )}
      <ol className="hidden items-center sm:flex">
        {shown.map((each, index) => (
          <li key={each} className="flex items-center">
            {index > 0 && each - (shown[index - 1] ?? each) > 1 && <span className="px-1 text-ink-2">…</span>}
            {each === page ? (
              <span aria-current="page" className={classes(STEP, 'rounded-sm bg-leaf font-semibold text-on-fill')}>
                <span className="sr-only">{t('common.pagination.page', { page: each })}</span>
                <span aria-hidden="true">{each}</span>
              </span>
            ) : (
              <a href={hrefOf(each)} className={STEP} aria-label={t('common.pagination.page', { page: each })}>
                {each}
              </a>
            )}
          </li>
        ))}
      </ol>
      <p className="order-first basis-full text-ink-2 sm:hidden">{t('common.pagination.position', { page, pages })}</p>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next" className={STEP}>
          {t('common.pagination.next')} →
        </a>
      )}
    </nav>
  )
}
