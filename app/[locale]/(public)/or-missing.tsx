import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { NotFoundPage } from '@/components/frame/not-found-page'
import { text } from '@/lib/text/text'
import { unlessMissing } from '@/lib/web/missing'
import { pageLocale } from '@/lib/web/page-locale'
import { answerWith } from '@/lib/web/under-way'

interface Localised {
  readonly params: Promise<{ readonly locale: string }>
}

const NOT_FOUND = 404

/** A page that may find its address to lead to nothing: then a 404 that says so, in the language of the address, with ways back. */
export const orMissing =
  <P extends Localised>(page: (props: P) => Promise<ReactNode>) =>
  (props: P): Promise<ReactNode> =>
    unlessMissing(
      () => page(props),
      async () => {
        answerWith(NOT_FOUND)
        return <NotFoundPage locale={await pageLocale(props.params)} />
      }
    )

/** The title of such a page. */
export const titleOrMissing =
  <P extends Localised>(metadata: (props: P) => Promise<Metadata>) =>
  (props: P): Promise<Metadata> =>
    unlessMissing(
      () => metadata(props),
      async () => ({
        title: text(await pageLocale(props.params))('common.notFound.title'),
        robots: { index: false }
      })
    )
