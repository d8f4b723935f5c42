import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { councilPlaces } from '@/lib/queries/council/councils'
import { staffText, words } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { newForm } from '@/lib/web/form-state'
import { OfficerFrame } from '../../frame'
import { establish } from '../actions'
import { seatKinds } from '../schema'
import { EstablishForm } from './establish-form'

export function generateMetadata(): Metadata {
  return { title: staffText()('council.councils.establish') }
}

export default orMissing(async function EstablishPage() {
  const actor = await requireActor(['council.manage'])
  const t = staffText()
  const places = await councilPlaces(actor, actor.on)
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('council.councils.title'), href: '/can-bo/hoi-dong' }]} />
      <PageHeader title={t('council.councils.establish')} />
      <EstablishForm
        action={establish}
        initial={newForm({
          unitId: places[0]?.value ?? '',
          name: t('council.councils.usualName'),
          'role.0': 'chair',
          'role.1': 'deputy',
          'role.2': 'secretary'
        })}
        places={places}
        kinds={seatKinds()}
        words={{
          unit: t('council.councils.unit'),
          name: t('council.councils.name'),
          number: t('council.councils.number'),
          day: t('council.councils.day'),
          members: t('council.councils.members'),
          membersHint: t('council.councils.membersHint'),
          submit: t('council.councils.submit'),
          seat: words().council.seat
        }}
      />
    </OfficerFrame>
  )
})
