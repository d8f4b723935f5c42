import type { ReactNode } from 'react'
import { SignOut } from '@/app/sign-out'
import { StaffFrame } from '@/components/frame/staff-frame'
import type { Actor } from '@/lib/ocop/access/actor'
import { canSomewhere } from '@/lib/ocop/access/can'
import { staffText } from '@/lib/text/text'
import { homeOf } from '@/lib/web/landing'
import { requestPath } from '@/lib/web/request-path'

interface AdminFrameProps {
  readonly actor: Actor & { readonly kind: 'account' }
  readonly children: ReactNode
}

/** What surrounds the administrators' pages; only what the reader may open is offered. */
export async function AdminFrame({ actor, children }: AdminFrameProps) {
  const t = staffText()
  const home = homeOf(actor)
  const items = [
    ...(canSomewhere(actor, 'account.view').ok
      ? [{ label: t('admin.nav.accounts'), href: '/quan-tri/tai-khoan' }]
      : []),
    ...(canSomewhere(actor, 'producer.invite').ok
      ? [{ label: t('admin.nav.invitations'), href: '/quan-tri/loi-moi' }]
      : []),
    ...(canSomewhere(actor, 'settings.change').ok
      ? [{ label: t('officerCertificate.pattern.title'), href: '/quan-tri/mau-so' }]
      : []),
    ...(home === '/can-bo' ? [{ label: t('admin.nav.officer'), href: home }] : []),
    { label: t('admin.nav.own'), href: '/tai-khoan' }
  ]
  return (
    <StaffFrame
      area={t('admin.area')}
      href="/quan-tri"
      items={items}
      path={await requestPath()}
      person={actor.displayName}
      signOut={<SignOut />}
    >
      {children}
    </StaffFrame>
  )
}
