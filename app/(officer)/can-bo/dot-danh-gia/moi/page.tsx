import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { yearOf } from '@/lib/ocop/plain-date'
import { batchPlaces } from '@/lib/queries/officer/batches'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { newForm } from '@/lib/web/form-state'
import { OfficerFrame } from '../../frame'
import { FieldsForm } from '../../quyet-dinh/fields-form'
import { WorkWay } from '../../work-way'
import { open } from '../actions'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerBatch.open.title') }
}

export default orMissing(async function OpenBatchPage() {
  const actor = await requireActor(['batch.open'])
  const t = staffText()
  const places = await batchPlaces(actor, actor.on)
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('officerBatch.list.title'), href: '/can-bo/dot-danh-gia' }]} />
      <PageHeader title={t('officerBatch.open.title')} lead={t('officerBatch.open.lead')} />
      <WorkWay at="open" />
      <FieldsForm
        action={open}
        initial={newForm({ unitId: places[0]?.value ?? '', programmeYear: String(yearOf(actor.on)) })}
        fields={[
          { type: 'choice', name: 'unitId', label: t('officerBatch.open.place'), choices: places },
          { type: 'line', name: 'programmeYear', label: t('officerBatch.open.year'), width: 'tiny' },
          {
            type: 'line',
            name: 'round',
            label: t('officerBatch.open.round'),
            hint: t('officerBatch.open.roundHint'),
            optional: true,
            width: 'tiny'
          },
          { type: 'line', name: 'title', label: t('officerBatch.open.name'), optional: true, width: 'full' }
        ]}
        submit={t('officerBatch.open.submit')}
      />
    </OfficerFrame>
  )
})
