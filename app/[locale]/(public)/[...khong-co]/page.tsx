import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { text } from '@/lib/text/text'
import { localeOfAddress } from '@/lib/web/locale'
import { requestPath } from '@/lib/web/request-path'

export async function generateMetadata(): Promise<Metadata> {
  return { title: text(localeOfAddress(await requestPath()))('common.notFound.title') }
}

/** Every address that is no page, so that "not found" has a frame and a language. */
export default function NoSuchPage(): never {
  notFound()
}
