import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { dayOf, yearOf } from '@/lib/ocop/plain-date'
import { inspectionPlaces } from '@/lib/queries/inspection/plans'
import { dateText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { OfficerFrame } from '../../frame'
import { ActForm } from '../../quyet-dinh/viec-khac/act-page'
import { plan } from '../actions'
import { INSPECTIONS } from '../address'
import { checkPlan } from '../xem-lai/actions'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerInspection.newPlan') }
}

export default orMissing(async function NewPlanPage() {
  const actor = await requireActor(['inspection.manage'])
  const t = staffText()
  const places = await inspectionPlaces(actor, actor.on)
  const year = yearOf(actor.on)
  const lastDay = dayOf(year, 12, 31)
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('officerInspection.title'), href: INSPECTIONS }]} />
      <PageHeader title={t('officerInspection.newPlan')} />
      <ActForm
        check={checkPlan}
        action={plan}
        begin={{
          unitId: places[0]?.value ?? '',
          year: String(year),
          from: dateText(actor.on),
          to: lastDay === null ? '' : dateText(lastDay)
        }}
        fields={[
          { type: 'choice', name: 'unitId', label: t('officerInspection.fields.unit'), choices: places },
          { type: 'line', name: 'year', label: t('officerInspection.fields.year'), width: 'short' },
          {
            type: 'line',
            name: 'authority',
            label: t('officerInspection.fields.authority'),
            hint: t('officerInspection.fields.authorityHint'),
            width: 'full'
          },
          { type: 'line', name: 'decidedBy', label: t('officerInspection.fields.decidedBy'), optional: true },
          { type: 'day', name: 'from', label: t('officerInspection.fields.from') },
          { type: 'day', name: 'to', label: t('officerInspection.fields.to') },
          {
            type: 'line',
            name: 'source',
            label: t('officerInspection.fields.source'),
            width: 'full',
            optional: true
          },
          {
            type: 'lines',
            name: 'targets',
            label: t('officerInspection.fields.targets'),
            hint: t('officerInspection.fields.targetsHint'),
            optional: true
          }
        ]}
        submit={t('officerInspection.submitPlan')}
      />
    </OfficerFrame>
  )
})
