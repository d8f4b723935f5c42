import type { ReactNode } from 'react'
import { staffText } from '@/lib/text/text'
import { SearchField } from '../ui/search-field'
import { Content } from './content'
import { Navigation, type NavigationItem } from './navigation'
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
  readonly searchValue?: string | undefined
  readonly children: ReactNode
}

/** What surrounds every page behind the sign-in. */
export function StaffFrame({
  area,
  href,
  items,
  path,
  person,
  signOut,
  searchAction,
  searchValue,
  children
}: StaffFrameProps) {
  const t = staffText()
  return (
    <>
      <SkipLink>{t('common.skipToContent')}</SkipLink>
      <header className="double-rule bg-card print:hidden">
        <div className="mx-auto grid max-w-page px-4 pt-2 sm:px-6">
          <div className="flex flex-wrap items-center gap-x-8 gap-y-2">
            <Wordmark href={href} name={t('common.siteName')} area={area} />
            {searchAction && (
              <div className="order-last w-full md:order-none md:w-auto md:max-w-md md:flex-1">
                <SearchField
                  action={searchAction}
                  id="tim-trong-so"
                  label={t('common.search.staffLabel')}
                  labelHidden
                  defaultValue={searchValue}
                />
              </div>
            )}
            <div className="ml-auto flex flex-wrap items-center gap-x-4 text-small">
              <span className="text-ink-2">{person}</span>
              {signOut}
            </div>
          </div>
          <Navigation label={t('common.nav.main')} items={items} path={path} />
        </div>
      </header>
      <Content>{children}</Content>
    </>
  )
}
