import type { ProducerChange } from '@/lib/ocop/producer/succession'
import { PRODUCER_KINDS, producerKindText } from '@/lib/text/producer-kind'
import { staffText } from '@/lib/text/text'
import type { FieldSpec } from '../../quyet-dinh/fields-form'

/** What is asked of each kind of change. */
export function changeFields(kind: ProducerChange): readonly FieldSpec[] {
  const t = staffText()
  const other: FieldSpec = {
    type: 'line',
    name: 'other',
    label: t('officerProducer.fields.other'),
    hint: t('officerProducer.fields.otherHint')
  }
  const own: Readonly<Record<ProducerChange, readonly FieldSpec[]>> = {
    renamed: [{ type: 'line', name: 'name', label: t('officerProducer.fields.name'), width: 'full' }],
    converted: [
      {
        type: 'choice',
        name: 'producerKind',
        label: t('officerProducer.fields.kind'),
        none: '',
        choices: PRODUCER_KINDS.map(value => ({ value, label: producerKindText(value) }))
      },
      { type: 'line', name: 'name', label: t('officerProducer.fields.nameIfNew'), optional: true, width: 'full' }
    ],
    merged: [other],
    transferred: [
      {
        type: 'line',
        name: 'product',
        label: t('officerProducer.fields.product'),
        hint: t('officerProducer.fields.productHint')
      },
      other
    ],
    dissolved: []
  }
  return [
    ...own[kind],
    { type: 'day', name: 'on', label: t('officerProducer.fields.on') },
    {
      type: 'line',
      name: 'paper',
      label: t('officerProducer.fields.paper'),
      hint: t('officerProducer.fields.paperHint'),
      width: 'full'
    },
    { type: 'lines', name: 'note', label: t('officerProducer.fields.note'), optional: true, rows: 2 }
  ]
}
