import type { ReactNode } from 'react'
import { SignOut } from '@/app/sign-out'
import { StaffFrame } from '@/components/frame/staff-frame'
import type { Actor } from '@/lib/ocop/access/actor'
import { canSomewhere } from '@/lib/ocop/access/can'
import { staffText } from '@/lib/text/text'
import { requestPath } from '@/lib/web/request-path'

interface CouncilFrameProps {
  readonly actor: Actor & { readonly kind: 'account' }
  readonly children: ReactNode
}

/** What surrounds the pages of councils. */
export async function CouncilFrame({ actor, children }: CouncilFrameProps) {
  const t = staffText()
  const may = (verb: Parameters<typeof canSomewhere>[1]) => canSomewhere(actor, verb).ok
  return (
    <StaffFrame
      area={t('council.area')}
      href="/hoi-dong"
      items={[
        { label: t('council.start.title'), href: '/hoi-dong' },
        ...(may('council.manage') ? [{ label: t('council.councils.title'), href: '/can-bo/hoi-dong' }] : []),
        ...(may('batch.view') ? [{ label: t('officerDecision.nav.batches'), href: '/can-bo/dot-danh-gia' }] : []),
        { label: t('officerDecision.nav.own'), href: '/tai-khoan' }
      ]}
      path={await requestPath()}
      person={actor.displayName}
      signOut={<SignOut />}
    >
      {children}
    </StaffFrame>
  )
}
