import type { Metadata } from 'next'
import { type Locale, samePathIn } from '@/lib/text/locale'
import { text } from '@/lib/text/text'

const icons = {
  icon: [
    { url: '/favicon.ico', sizes: '32x32' },
    { url: '/mark.svg', type: 'image/svg+xml' }
  ],
  apple: '/apple-touch-icon.png'
}

const metadataBase = () => new URL(process.env.OCOP_BASE_URL || 'http://localhost:3000')

/** What a public page says about itself unless it says something better: name, claim, image, the same page in the other language. */
export function publicMetadata(locale: Locale, path: string): Metadata {
  const t = text(locale)
  return {
    metadataBase: metadataBase(),
    title: { default: t('common.siteName'), template: `%s | ${t('common.siteName')}` },
    description: t('common.siteClaim'),
    icons,
    manifest: '/manifest.webmanifest',
    alternates: { languages: { vi: samePathIn('vi', path), en: samePathIn('en', path) } },
    openGraph: {
      type: 'website',
      siteName: t('common.siteName'),
      locale: locale === 'vi' ? 'vi_VN' : 'en_GB',
      images: [{ url: '/social.png', width: 1200, height: 630, alt: t('common.siteClaim') }]
    }
  }
}

/** Pages behind the sign-in are not for search engines. */
export function staffMetadata(): Metadata {
  const name = text('vi')('common.siteName')
  return {
    metadataBase: metadataBase(),
    title: { default: name, template: `%s | ${name}` },
    icons,
    robots: { index: false, follow: false }
  }
}
