import type { ProducerChange } from '@/lib/ocop/producer/succession'
import { PRODUCER_KINDS, producerKindText } from '@/lib/text/producer-kind'
import { staffText } from '@/lib/text/text'
import type { FieldSpec } from '../../quyet-dinh/fields-form'

/** What is asked of each kind of change. */
export function changeFields(kind: ProducerChange): readonly FieldSpec[] {
  const t = staffText()
  const label = (name: Parameters<typeof t>[0] & `officerProducer.fields.${string}`) => t(name)
  const other: FieldSpec = {
    type: 'line',
    name: 'other',
    label: label('officerProducer.fields.other'),
    hint: label('officerProducer.fields.otherHint')
  }
  const own: Readonly<Record<ProducerChange, readonly FieldSpec[]>> = {
    renamed: [{ type: 'line', name: 'name', label: label('officerProducer.fields.name'), width: 'full' }],
    converted: [
      {
        type: 'choice',
        name: 'producerKind',
        label: label('officerProducer.fields.kind'),
        none: '',
        choices: PRODUCER_KINDS.map(value => ({ value, label: producerKindText(value) }))
      },
      { type: 'line', name: 'name', label: label('officerProducer.fields.nameIfNew'), optional: true, width: 'full' }
    ],
    merged: [other],
    transferred: [
      {
        type: 'line',
        name: 'product',
        label: label('officerProducer.fields.product'),
        hint: label('officerProducer.fields.productHint')
      },
      other
    ],
    dissolved: []
  }
  return [
    ...own[kind],
    { type: 'day', name: 'on', label: label('officerProducer.fields.on') },
    {
      type: 'line',
      name: 'paper',
      label: label('officerProducer.fields.paper'),
      hint: label('officerProducer.fields.paperHint'),
      width: 'full'
    },
    { type: 'lines', name: 'note', label: label('officerProducer.fields.note'), optional: true, rows: 2 }
  ]
}
