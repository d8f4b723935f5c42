import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { EVALUATION_KINDS } from '@/lib/ocop/rulebook/rulebook'
import { screeningPlaces } from '@/lib/queries/screening/dossiers'
import { dateText } from '@/lib/text/dates'
import { PRODUCER_KINDS, producerKindText } from '@/lib/text/producer-kind'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { newForm } from '@/lib/web/form-state'
import { OfficerFrame } from '../../frame'
import { FieldsForm } from '../../quyet-dinh/fields-form'
import { receive } from '../actions'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerScreening.receive') }
}

export default orMissing(async function ReceivePage() {
  const actor = await requireActor(['screening.report'])
  const t = staffText()
  const places = await screeningPlaces(actor, actor.on)
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('officerScreening.title'), href: '/can-bo/ho-so-xa' }]} />
      <PageHeader title={t('officerScreening.receive')} />
      <FieldsForm
        action={receive}
        initial={newForm({
          unitId: places[0]?.value ?? '',
          receivedOn: dateText(actor.on),
          evaluation: 'first'
        })}
        fields={[
          { type: 'choice', name: 'unitId', label: t('officerScreening.form.unit'), choices: places },
          { type: 'day', name: 'receivedOn', label: t('officerScreening.form.receivedOn') },
          {
            type: 'line',
            name: 'slip',
            label: t('officerScreening.form.slip'),
            hint: t('officerScreening.form.slipHint'),
            optional: true
          },
          { type: 'line', name: 'productName', label: t('officerScreening.form.product'), width: 'full' },
          { type: 'line', name: 'setText', label: t('officerScreening.form.set'), optional: true, width: 'full' },
          {
            type: 'choice',
            name: 'evaluation',
            label: t('officerScreening.form.evaluation'),
            choices: EVALUATION_KINDS.map(value => ({ value, label: t(`officerScreening.form.evaluations.${value}`) }))
          },
          { type: 'line', name: 'producerName', label: t('officerScreening.form.producer'), width: 'full' },
          {
            type: 'choice',
            name: 'producerKind',
            label: t('officerScreening.form.producerKind'),
            none: t('officerScreening.form.kindUnknown'),
            optional: true,
            choices: PRODUCER_KINDS.map(value => ({ value, label: producerKindText(value) }))
          },
          { type: 'line', name: 'address', label: t('officerScreening.form.address'), optional: true, width: 'full' },
          {
            type: 'line',
            name: 'representative',
            label: t('officerScreening.form.representative'),
            hint: t('officerScreening.form.representativeHint'),
            optional: true
          }
        ]}
        submit={t('officerScreening.form.submit')}
      />
    </OfficerFrame>
  )
})
