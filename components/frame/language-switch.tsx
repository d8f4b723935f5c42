import { type Locale, samePathIn } from '@/lib/text/locale'
import { text } from '@/lib/text/text'

/** This page in the other language, named in that language. */
export function LanguageSwitch({ locale, path }: { readonly locale: Locale; readonly path: string }) {
  const other: Locale = locale === 'vi' ? 'en' : 'vi'
  return (
    <a href={samePathIn(other, path)} lang={other} hrefLang={other} className="inline-flex min-h-11 items-center">
      {text(locale)('common.nav.otherLanguage')}
    </a>
  )
}
