'use server'

import { receiveDossier } from '@/lib/use-cases/screening/receive-dossier'
import { reportScreening } from '@/lib/use-cases/screening/report-screening'
import { defineAction } from '@/lib/web/define-action'
import { screeningAddress } from './address'
import { receiveSchema, reportSchema } from './schema'

export const receive = defineAction(
  {
    name: 'screening.receive',
    access: ['screening.report'],
    schema: receiveSchema,
    idempotent: true,
    fields: { COMMUNE_NOT_OFFERED: 'unitId', RECEIVED_IN_FUTURE: 'receivedOn' },
    done: ({ dossierCode }: { readonly dossierCode: string }) => ({ goTo: screeningAddress(dossierCode) })
  },
  receiveDossier
)

export const report = defineAction(
  {
    name: 'screening.report',
    access: ['screening.report'],
    schema: reportSchema,
    idempotent: true,
    fields: { REPORT_DAY_IMPOSSIBLE: 'reportedOn' },
    done: ({ dossierCode }: { readonly dossierCode: string }) => ({ goTo: screeningAddress(dossierCode) })
  },
  reportScreening
)
