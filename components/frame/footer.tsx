import { type Locale, localPath } from '@/lib/text/locale'
import { text } from '@/lib/text/text'

interface FooterProps {
  readonly locale: Locale
  readonly path: string
}

/** Where wrong data are reported, what the figures rest on, and ways into the data as a whole. */
export function Footer({ locale, path }: FooterProps) {
  const t = text(locale)
  return (
    <footer className="border-t border-rule print:hidden">
      <div className="mx-auto grid max-w-page gap-x-12 gap-y-4 px-4 py-8 text-small sm:px-6 md:grid-cols-2">
        <div className="grid content-start gap-1">
          <a
            href={`${localPath(locale, '/bao-sai')}?trang=${encodeURIComponent(path)}`}
            className="w-fit py-1 font-semibold"
          >
            {t('common.footer.reportError')}
          </a>
          <p className="text-ink-2">{t('common.footer.reportErrorHint')}</p>
        </div>
        <div className="grid content-start gap-1">
          <p className="text-ink-2">{t('common.footer.source')}</p>
          <ul className="flex flex-wrap gap-x-5">
            <li className="md:hidden">
              <a href={localPath(locale, '/chu-the')} className="inline-block py-1">
                {t('common.nav.producers')}
              </a>
            </li>
            <li>
              <a href={localPath(locale, '/dia-phuong')} className="inline-block py-1">
                {t('common.footer.places')}
              </a>
            </li>
            <li>
              <a href={localPath(locale, '/thuat-ngu')} className="inline-block py-1">
                {t('public.glossary.title')}
              </a>
            </li>
            <li>
              <a href={localPath(locale, '/api')} className="inline-block py-1">
                {t('common.footer.api')}
              </a>
            </li>
          </ul>
        </div>
      </div>
    </footer>
  )
}
