import type { ReactNode } from 'react'
import { staffText } from '@/lib/text/text'
import { classes } from '../ui/classes'
import { SearchField } from '../ui/search-field'
import { Content } from './content'
import { Navigation, type NavigationItem } from './navigation'
import { SearchKey } from './search-key'
import { SkipLink } from './skip-link'
import { Wordmark } from './wordmark'

interface StaffFrameProps {
  /** The part of the house: "Cán bộ", "Hội đồng". */
  readonly area: string
  /** Its first page. */
  readonly href: string
  readonly items: readonly NavigationItem[]
  readonly path: string
  /** Who is signed in, in words: "Nguyễn Thị Hoa, cán bộ tỉnh Quảng Ngãi". */
  readonly person: string
  /** The sign-out form. */
  readonly signOut: ReactNode
  /** Where the search of the area goes; without it there is none. */
  readonly searchAction?: string | undefined
  readonly children: ReactNode
}

const SEARCH = 'tim-trong-so'

/** What surrounds every page behind the sign-in. */
export function StaffFrame({ area, href, items, path, person, signOut, searchAction, children }: StaffFrameProps) {
  const t = staffText()
  return (
    <>
      <SkipLink>{t('common.skipToContent')}</SkipLink>
      <header className="double-rule relative bg-card print:hidden">
        <div className="mx-auto grid max-w-page px-4 sm:px-6 lg:pt-2">
          <div className="flex items-center gap-x-5 max-lg:min-h-14 lg:gap-x-8">
            <Wordmark href={href} name={t('common.siteName')} area={area} />
            {searchAction && (
              <>
                <div className="max-w-md flex-1 max-lg:hidden">
                  <SearchField action={searchAction} id={SEARCH} label={t('common.search.staffLabel')} labelHidden />
                  <SearchKey field={SEARCH} />
                </div>
                <a href={searchAction} className="ml-auto inline-flex min-h-11 items-center lg:hidden">
                  {t('common.search.submit')}
                </a>
              </>
            )}
            <div className="ml-auto flex items-center gap-x-2 text-small max-lg:hidden">
              <span className="text-ink-2">{person}</span>
              <div className="-me-4.5 shrink-0">{signOut}</div>
            </div>
            {/* On a phone everything but the search stands behind one word. */}
            <details className={classes('lg:hidden', !searchAction && 'ml-auto')}>
              <summary className="inline-flex min-h-11 cursor-pointer items-center gap-1 text-river underline underline-offset-4">
                {t('common.nav.menu')}
              </summary>
              <div className="double-rule absolute inset-x-0 top-full z-20 grid gap-2 bg-card px-4 pt-1 pb-3 sm:px-6">
                <Navigation label={t('common.nav.menu')} items={items} path={path} />
                <p className="text-small text-ink-2">{person}</p>
                <div className="-ms-4.5">{signOut}</div>
              </div>
            </details>
          </div>
          <div className="max-lg:hidden">
            <Navigation label={t('common.nav.main')} items={items} path={path} />
          </div>
        </div>
      </header>
      <Content>{children}</Content>
    </>
  )
}
