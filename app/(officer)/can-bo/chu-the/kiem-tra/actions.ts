'use server'

import { accept } from '@/lib/ocop/result'
import { defineAction } from '@/lib/web/define-action'
import { echo } from '../../quyet-dinh/viec-khac/echo'
import { checkChangeSchema, checkMergeSchema } from '../schema'

export const checkChange = defineAction(
  {
    name: 'producer.check-change',
    access: ['producer.change'],
    schema: checkChangeSchema,
    idempotent: false,
    done: (_, typed) => ({ show: echo(typed) })
  },
  async () => accept(null)
)

export const checkMerge = defineAction(
  {
    name: 'identity.check-merge',
    access: ['identity.decide'],
    schema: checkMergeSchema,
    idempotent: false,
    done: (_, typed) => ({ show: echo(typed) })
  },
  async () => accept(null)
)
