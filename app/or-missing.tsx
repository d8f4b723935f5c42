import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { NotFoundPage } from '@/components/frame/not-found-page'
import { PlainFrame } from '@/components/frame/plain-frame'
import { staffText } from '@/lib/text/text'
import { unlessMissing } from '@/lib/web/missing'
import { requestPath } from '@/lib/web/request-path'
import { answerWith } from '@/lib/web/under-way'

const NOT_FOUND = 404

/** The first page of the area that an address is in: `/can-bo` of `/can-bo/dot-danh-gia/…`. */
const areaOf = (path: string): string => `/${path.split(/[/?]/)[1] ?? ''}`

/** A page behind the sign-in that may find its address to lead to nothing, for its reader: then a 404 that says so, with ways back. */
export const orMissing =
  <P,>(page: (props: P) => Promise<ReactNode>) =>
  (props: P): Promise<ReactNode> =>
    unlessMissing(
      () => page(props),
      async () => {
        answerWith(NOT_FOUND)
        return (
          <PlainFrame>
            <NotFoundPage locale="vi" home={areaOf(await requestPath())} />
          </PlainFrame>
        )
      }
    )

/** The title of such a page, where what it is about must be found first. */
export const titleOrMissing =
  <P,>(metadata: (props: P) => Promise<Metadata>) =>
  (props: P): Promise<Metadata> =>
    unlessMissing(
      () => metadata(props),
      () => ({ title: staffText()('common.notFound.title') })
    )
