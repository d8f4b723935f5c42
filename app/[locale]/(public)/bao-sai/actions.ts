'use server'

import { reportMisreport } from '@/lib/use-cases/misreports/report-misreport'
import { defineAction } from '@/lib/web/define-action'
import { misreportSchema } from './schema'

export const sendMisreport = defineAction(
  {
    name: 'misreport.send',
    access: 'anyone',
    schema: misreportSchema,
    idempotent: true,
    done: ({ reference }: { readonly reference: string }, { page }) => ({ show: { reference, page: page ?? '' } })
  },
  (ctx, { page, ...said }) => reportMisreport(ctx, { page: page ?? '/', ...said })
)
