import type { ReactNode } from 'react'
import { PlainFrame } from '@/components/frame/plain-frame'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { staffText } from '@/lib/text/text'
import { requestPath } from '@/lib/web/request-path'
import { SIGNED_IN_PAGE, signInAddress } from '@/lib/web/sign-in-address'
import { heldForm } from '@/lib/web/under-way'

/**
 * The page, or, when a form was sent without JavaScript after its session had ended, that form as it was sent, to be sent again
 * after signing in elsewhere. The page itself is nothing for somebody who is not signed in.
 */
export async function KeptForm({ children }: { readonly children: ReactNode }) {
  const fields = await heldForm()
  if (!fields) return children
  const t = staffText()
  return (
    <PlainFrame>
      <PageHeader title={t('signIn.sessionEnded.title')} />
      <Banner kind="warning" title={t('signIn.sessionEnded.held')}>
        <p>{t('signIn.sessionEnded.lost')}</p>
        <p>
          <a href={signInAddress(SIGNED_IN_PAGE)} target="_blank" rel="noopener">
            {t('signIn.sessionEnded.link')}
          </a>
        </p>
      </Banner>
      <form action={await requestPath()} method="post" encType="multipart/form-data">
        {fields.map(({ place, name, value }) => (
          <input key={place} type="hidden" name={name} value={value} />
        ))}
        <Button>{t('signIn.sessionEnded.again')}</Button>
      </form>
    </PlainFrame>
  )
}
