import type { ReactNode } from 'react'
import { SignOut } from '@/app/sign-out'
import { StaffFrame } from '@/components/frame/staff-frame'
import type { Actor } from '@/lib/ocop/access/actor'
import { canSomewhere } from '@/lib/ocop/access/can'
import { staffText } from '@/lib/text/text'
import { requestPath } from '@/lib/web/request-path'

interface OfficerFrameProps {
  readonly actor: Actor & { readonly kind: 'account' }
  /** The page has the search field itself. */
  readonly searching?: boolean
  readonly children: ReactNode
}

/** What surrounds the officers' pages; only what the reader may open is offered. */
export async function OfficerFrame({ actor, searching = false, children }: OfficerFrameProps) {
  const t = staffText()
  const may = (verb: Parameters<typeof canSomewhere>[1]) => canSomewhere(actor, verb).ok
  const items = [
    { label: t('officerDecision.nav.work'), href: '/can-bo' },
    ...(may('batch.view') ? [{ label: t('officerDecision.nav.batches'), href: '/can-bo/dot-danh-gia' }] : []),
    ...(may('screening.view') ? [{ label: t('officerScreening.title'), href: '/can-bo/ho-so-xa' }] : []),
    ...(may('council.manage') ? [{ label: t('council.councils.title'), href: '/can-bo/hoi-dong' }] : []),
    ...(may('decision.transcribe')
      ? [{ label: t('officerDecision.nav.past'), href: '/can-bo/quyet-dinh/da-ban-hanh' }]
      : []),
    ...(may('decision.view') ? [{ label: t('officerCertificate.list.title'), href: '/can-bo/giay-chung-nhan' }] : []),
    ...(may('producer.change') ? [{ label: t('officerProducer.title'), href: '/can-bo/chu-the' }] : []),
    ...(may('inspection.view') ? [{ label: t('officerInspection.title'), href: '/can-bo/kiem-tra' }] : []),
    ...(may('programme.record') ? [{ label: t('officerProgramme.title'), href: '/can-bo/chuong-trinh' }] : []),
    ...(may('matter.view') ? [{ label: t('officerMatter.title'), href: '/can-bo/viec-can-lam-ro' }] : []),
    ...(may('producer.invite') ? [{ label: t('officerDecision.nav.invitations'), href: '/quan-tri/loi-moi' }] : []),
    { label: t('officerDecision.nav.own'), href: '/tai-khoan' }
  ]
  return (
    <StaffFrame
      area={t('officerDecision.area')}
      href="/can-bo"
      items={items}
      path={await requestPath()}
      person={actor.displayName}
      signOut={<SignOut />}
      searchAction={searching ? undefined : '/can-bo/tim'}
    >
      {children}
    </StaffFrame>
  )
}
