import type { ReactNode } from 'react'
import { text } from '@/lib/text/text'
import { Content } from './content'
import { SkipLink } from './skip-link'
import { Wordmark } from './wordmark'

/** A page with one job and no menu: signing in, setting a password. */
export function PlainFrame({ children }: { readonly children: ReactNode }) {
  const t = text('vi')
  return (
    <>
      <SkipLink>{t('common.skipToContent')}</SkipLink>
      <header className="double-rule bg-card print:hidden">
        <div className="mx-auto max-w-page px-4 py-1.5 sm:px-6">
          <Wordmark href="/" name={t('common.siteName')} />
        </div>
      </header>
      <Content>{children}</Content>
    </>
  )
}
