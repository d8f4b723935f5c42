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
            {ways(locale).map(({ path, label, phoneOnly }) => (
              <li key={path} className={phoneOnly ? 'md:hidden' : undefined}>
                <a href={localPath(locale, path)} className="inline-block py-1">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </footer>
  )
}

interface Way {
  readonly path: string
  readonly label: string
  /** It stands in the menu of wide screens. */
  readonly phoneOnly?: boolean
}

function ways(locale: Locale): readonly Way[] {
  const t = text(locale)
  return [
    { path: '/chu-the', label: t('common.nav.producers'), phoneOnly: true },
    { path: '/dia-phuong', label: t('common.footer.places') },
    { path: '/chi-tieu', label: t('programme.targets.title') },
    { path: '/diem-ban', label: t('programme.pointsOfSale.title') },
    { path: '/su-kien', label: t('programme.events.title') },
    { path: '/sap-het-han', label: t('expiry.title') },
    { path: '/thuat-ngu', label: t('public.glossary.title') },
    { path: '/api', label: t('common.footer.api') }
  ]
}
