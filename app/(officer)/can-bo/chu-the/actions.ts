'use server'

import { mergeRecords } from '@/lib/use-cases/identity/merge-records'
import { splitRecords } from '@/lib/use-cases/identity/split-records'
import { recordProducerChange } from '@/lib/use-cases/producers/record-change'
import { undoProducerChange } from '@/lib/use-cases/producers/undo-change'
import { defineAction } from '@/lib/web/define-action'
import { DOUBLES, doublesAddress, producerAddress } from './address'
import { changeSchema, mergeSchema, splitSchema, undoSchema } from './schema'

interface OfProducer {
  readonly producerCode: string
}

export const recordChange = defineAction(
  {
    name: 'producer.change',
    access: ['producer.change'],
    schema: changeSchema,
    idempotent: true,
    fields: {
      DAY_IN_FUTURE: 'on',
      PRODUCER_CHANGED_LATER: 'on',
      PRODUCER_UNCHANGED: 'name',
      PRODUCER_NOT_FOUND: 'other',
      PRODUCER_IS_DOUBLE: 'other',
      SAME_PRODUCER: 'other',
      PRODUCT_NOT_OF_PRODUCER: 'product'
    },
    done: ({ producerCode }: OfProducer) => ({ goTo: `${producerAddress(producerCode)}?da=ghi` })
  },
  recordProducerChange
)

export const undoChange = defineAction(
  {
    name: 'producer.undo-change',
    access: ['producer.change'],
    schema: undoSchema,
    idempotent: true,
    done: ({ producerCode }: OfProducer) => ({ goTo: `${producerAddress(producerCode)}?da=huy` })
  },
  undoProducerChange
)

export const merge = defineAction(
  {
    name: 'identity.merge',
    access: ['identity.decide'],
    schema: mergeSchema,
    idempotent: true,
    done: ({ fromCode, intoCode }, { subject }) => ({
      goTo: `${doublesAddress(subject, fromCode, intoCode)}&da=sap-nhap`
    })
  },
  mergeRecords
)

export const split = defineAction(
  {
    name: 'identity.split',
    access: ['identity.decide'],
    schema: splitSchema,
    idempotent: true,
    done: ({ fromCode }, { subject }) => ({
      goTo: `${DOUBLES}?${new URLSearchParams({ da: 'tach', loai: subject, tu: fromCode })}`
    })
  },
  splitRecords
)
