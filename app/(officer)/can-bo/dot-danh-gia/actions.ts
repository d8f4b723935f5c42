'use server'

import { timeText } from '@/lib/text/dates'
import { openBatch } from '@/lib/use-cases/batches/open-batch'
import { type SavedResults, saveResults } from '@/lib/use-cases/results/save-results'
import { defineAction } from '@/lib/web/define-action'
import { batchAddress } from './address'
import { overtakenRows } from './overtaken-rows'
import { keepSchema, openSchema, saveSchema } from './schema'

interface OfBatch {
  readonly batchCode: string
}

export const open = defineAction(
  {
    name: 'batch.open',
    access: ['batch.open'],
    schema: openSchema,
    idempotent: true,
    fields: {
      BATCH_UNIT_NOT_OFFERED: 'unitId',
      BATCH_YEAR_OUT_OF_RANGE: 'programmeYear',
      BATCH_ALREADY_OPEN: 'round'
    },
    done: ({ batchCode }: OfBatch) => ({ goTo: batchAddress(batchCode) })
  },
  openBatch
)

export const save = defineAction(
  {
    name: 'results.save',
    access: ['result.enter'],
    schema: saveSchema,
    idempotent: true,
    explain: refusal => (refusal.code === 'RESULTS_CHANGED' ? overtakenRows(refusal) : null),
    done: ({ batchCode }: OfBatch, { goesOn }) => ({ goTo: batchAddress(batchCode, goesOn ? 'kiem-tra' : undefined) })
  },
  saveResults
)

/** Saves what is whole while somebody types on, and answers what the rows are now. */
export const keep = defineAction(
  {
    name: 'results.keep',
    access: ['result.enter'],
    schema: keepSchema,
    idempotent: true,
    done: ({ rows, savedAt }: SavedResults) => ({
      show: { rows: JSON.stringify(rows), time: timeText(new Date(savedAt)) }
    })
  },
  saveResults
)
