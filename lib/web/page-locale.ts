import { notFound } from 'next/navigation'
import type { Locale } from '@/lib/text/locale'
import { localeOf } from './locale'

/** The language of a page under `app/[locale]`. Whatever else stands in its place is no page. */
export async function pageLocale(params: Promise<{ readonly locale: string }>): Promise<Locale> {
  return localeOf((await params).locale) ?? notFound()
}
