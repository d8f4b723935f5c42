import type { ReactNode } from 'react'
import { type Locale, localPath } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { MARK_PATH } from '../frame/mark'

interface CheckDocumentProps {
  readonly locale: Locale
  readonly title: string
  /** The same page in the other language. */
  readonly otherHref: string
  readonly band: ReactNode
  readonly children: ReactNode
  readonly end: ReactNode
}

/** A whole document of its own: nothing of the framework stands around it. */
const Head = 'head'

/** A page without script and with one small style sheet: what a QR code opens on a cheap phone. */
export function CheckDocument({ locale, title, otherHref, band, children, end }: CheckDocumentProps) {
  const t = text(locale)
  return (
    <html lang={locale}>
      <Head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} | ${t('common.siteName')}`}</title>
        <link rel="stylesheet" href="/check.css" />
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
      </Head>
      <body>
        <header className="top">
          <a className="home" href={localPath(locale, '/')}>
            <svg viewBox="0 0 48 48" aria-hidden="true">
              <path fill="currentColor" fillRule="evenodd" d={MARK_PATH} />
            </svg>
            {t('common.siteName')}
          </a>
          <a href={otherHref} lang={locale === 'vi' ? 'en' : 'vi'} hrefLang={locale === 'vi' ? 'en' : 'vi'}>
            {t('common.nav.otherLanguage')}
          </a>
        </header>
        <main>
          {band}
          <div className="page">{children}</div>
        </main>
        <footer className="end">{end}</footer>
      </body>
    </html>
  )
}
