import type { PlainDate } from '@/lib/ocop/plain-date'
import { type StatusFacts, statusDayText } from '@/lib/text/certificate-status'
import { type Locale, localPath } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { Stars } from '../ui/stars'
import { VerdictTag } from '../ui/verdict-tag'

export interface ProductRow extends StatusFacts {
  /** Of the product; a product has one row, unless single recognitions are listed. */
  readonly code: string
  readonly key: string
  /** `null` = known only as one of a number. */
  readonly name: string | null
  readonly producer: string | null
  readonly place: string | null
}

interface ProductListProps {
  readonly rows: readonly ProductRow[]
  /** The day that the status is said for, where it is not today. */
  readonly on?: PlainDate | undefined
  readonly locale: Locale
}

/** Products as rows: name, who and where, stars, status, until when. The name is the way in. */
export function ProductList({ rows, on, locale }: ProductListProps) {
  return (
    <ul className="border-t border-rule">
      {rows.map(row => (
        <li key={row.key} className="grid gap-x-6 gap-y-1.5 border-b border-rule py-3 sm:grid-cols-[1fr_auto]">
          <div className="min-w-0">
            <a href={productHref(row.code, locale, on)} className="font-semibold">
              {row.name ?? text(locale)('search.row.unnamed')}
            </a>
            <p className="text-small text-ink-2">
              {[row.producer ?? text(locale)('search.row.producerUnknown'), row.place].filter(Boolean).join(' · ')}
            </p>
          </div>
          <div className="flex flex-wrap items-start gap-x-4 gap-y-1 sm:grid sm:justify-items-end">
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Stars stars={row.star} locale={locale} />
              <VerdictTag verdict={row.verdict} locale={locale} />
            </span>
            <Until row={row} locale={locale} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Only the day: the word stands in the tag. */
function Until({ row, locale }: { row: ProductRow; locale: Locale }) {
  const day = statusDayText(row, locale)
  return day === null ? null : <span className="text-small text-ink-2">{day}</span>
}

/** The page of a product, as it stood on a day. */
export const productHref = (code: string, locale: Locale, on?: PlainDate): string =>
  localPath(locale, `/san-pham/${code}${on ? `?ngay=${on}` : ''}`)
