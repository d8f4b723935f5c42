import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { OTHER_GROUNDS, REVOCATION_GROUNDS } from '@/lib/ocop/rulebook/revocation-grounds'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { newForm } from '@/lib/web/form-state'
import { OfficerFrame } from '../../frame'
import { beginRevocation } from '../actions'
import { FieldsForm } from '../fields-form'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerDecision.revocation.title') }
}

export default orMissing(async function RevocationPage() {
  const actor = await requireActor(['decision.draft'])
  const t = staffText()
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('officerDecision.work.title'), href: '/can-bo' }]} />
      <PageHeader title={t('officerDecision.revocation.title')} lead={t('officerDecision.revocation.lead')} />
      <FieldsForm
        action={beginRevocation}
        initial={newForm()}
        fields={[
          {
            type: 'lines',
            name: 'certificates',
            label: t('officerDecision.revocation.certificates'),
            hint: t('officerDecision.revocation.certificatesHint')
          },
          {
            type: 'choice',
            name: 'ground',
            label: t('officerDecision.revocation.ground'),
            none: t('officerDecision.past.authorityNone'),
            choices: [
              ...REVOCATION_GROUNDS.map(({ key, text }) => ({ value: key, label: `${key}) ${text}` })),
              ...OTHER_GROUNDS.map(({ key, text }) => ({ value: key, label: text }))
            ],
            width: 'full'
          },
          { type: 'line', name: 'subject', label: t('officerDecision.draft.subject'), width: 'full', optional: true }
        ]}
        submit={t('officerDecision.revocation.submit')}
      />
    </OfficerFrame>
  )
})
