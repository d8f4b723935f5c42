import type { Locale } from '@/lib/text/locale'
import { text } from '@/lib/text/text'

export interface Crumb {
  readonly label: string
  readonly href: string
}

/** The way back up. The page itself is not in it: its title says where one is. */
export function Breadcrumbs({
  crumbs,
  locale = 'vi'
}: {
  readonly crumbs: readonly Crumb[]
  readonly locale?: Locale
}) {
  return (
    <nav aria-label={text(locale)('common.nav.breadcrumbs')} className="print:hidden">
      <ol className="flex flex-wrap items-center gap-x-2 text-small">
        {crumbs.map(({ label, href }, index) => (
          <li key={href} className="flex items-center gap-2">
            {index > 0 && (
              <span aria-hidden="true" className="text-ink-2">
                ›
              </span>
            )}
            <a href={href} className="inline-block py-1 text-ink-2">
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
