import type { ReactNode } from 'react'
import { type Locale, localPath } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { Content } from './content'
import { Footer } from './footer'
import { LanguageSwitch } from './language-switch'
import { Navigation } from './navigation'
import { SkipLink } from './skip-link'
import { Wordmark } from './wordmark'

interface PublicFrameProps {
  readonly locale: Locale
  /** The address as the visitor sees it, with its query. */
  readonly path: string
  readonly children: ReactNode
}

/** What surrounds every public page. */
export function PublicFrame({ locale, path, children }: PublicFrameProps) {
  const t = text(locale)
  const items = [
    { label: t('common.nav.products'), href: localPath(locale, '/san-pham') },
    { label: t('common.nav.producers'), href: localPath(locale, '/chu-the'), wideOnly: true },
    { label: t('common.nav.check'), href: localPath(locale, '/tra-cuu') },
    { label: t('common.nav.decisions'), href: localPath(locale, '/quyet-dinh') },
    { label: t('common.nav.statistics'), href: localPath(locale, '/thong-ke') }
  ]
  return (
    <>
      <SkipLink>{t('common.skipToContent')}</SkipLink>
      <header className="double-rule bg-card print:hidden">
        <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-4 px-4 pt-2 md:gap-x-8 sm:px-6 md:pt-0">
          <Wordmark href={localPath(locale, '/')} name={t('common.siteName')} />
          <div className="order-last w-full md:order-none md:w-auto md:flex-1">
            <Navigation label={t('common.nav.main')} items={items} path={path} />
          </div>
          <div className="ml-auto flex gap-x-4">
            <LanguageSwitch locale={locale} path={path} />
            <a href="/dang-nhap" className="inline-flex min-h-11 items-center">
              {t('common.nav.signIn')}
            </a>
          </div>
        </div>
      </header>
      <Content>{children}</Content>
      <Footer locale={locale} path={path} />
    </>
  )
}
