'use server'

import { closeMisreport } from '@/lib/use-cases/misreports/close-misreport'
import { defineAction } from '@/lib/web/define-action'
import { closeMisreportSchema } from './schema'

export const close = defineAction(
  {
    name: 'misreport.close',
    access: ['misreport.close'],
    schema: closeMisreportSchema,
    idempotent: true,
    done: () => ({ goTo: '/can-bo' })
  },
  closeMisreport
)
