import type { ReactNode } from 'react'
import { SignOut } from '@/app/sign-out'
import { StaffFrame } from '@/components/frame/staff-frame'
import type { Actor } from '@/lib/ocop/access/actor'
import { staffText } from '@/lib/text/text'
import { requestPath } from '@/lib/web/request-path'

interface ProducerFrameProps {
  readonly actor: Actor & { readonly kind: 'account' }
  readonly children: ReactNode
}

/** What surrounds a producer's own pages. */
export async function ProducerFrame({ actor, children }: ProducerFrameProps) {
  const t = staffText()
  return (
    <StaffFrame
      area={t('producer.area')}
      href="/san-pham-cua-toi"
      items={[
        { label: t('producer.nav.products'), href: '/san-pham-cua-toi' },
        { label: t('producer.nav.account'), href: '/tai-khoan' }
      ]}
      path={await requestPath()}
      person={actor.displayName}
      signOut={<SignOut />}
    >
      {children}
    </StaffFrame>
  )
}
