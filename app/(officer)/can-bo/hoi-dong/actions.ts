'use server'

import { changeSeats, establishCouncil } from '@/lib/use-cases/council/establish-council'
import { planSession } from '@/lib/use-cases/council/plan-session'
import { defineAction } from '@/lib/web/define-action'
import { councilAddress } from './address'
import { changeSchema, establishSchema, planSchema } from './schema'

export const establish = defineAction(
  {
    name: 'council.establish',
    access: ['council.manage'],
    schema: establishSchema,
    idempotent: true,
    fields: { COUNCIL_UNIT_NOT_OFFERED: 'unitId' },
    done: ({ councilCode }: { readonly councilCode: string }) => ({ goTo: councilAddress(councilCode) })
  },
  establishCouncil
)

export const change = defineAction(
  {
    name: 'council.change-seats',
    access: ['council.manage'],
    schema: changeSchema,
    idempotent: true,
    fields: { SEAT_ENDS_BEFORE_IT_BEGINS: 'on' },
    done: ({ councilCode }: { readonly councilCode: string }) => ({ goTo: councilAddress(councilCode) })
  },
  changeSeats
)

export const plan = defineAction(
  {
    name: 'council.plan-session',
    access: ['council.manage'],
    schema: planSchema,
    idempotent: true,
    fields: {
      COUNCIL_NOT_FOUND: 'councilCode',
      SESSION_DAY_OUTSIDE_COUNCIL: 'onDay',
      SESSION_ALREADY_PLANNED: 'onDay',
      SESSION_WITHOUT_DOSSIERS: 'resultIds'
    },
    done: ({ sessionCode }: { readonly sessionCode: string }) => ({ goTo: `/hoi-dong/${sessionCode}` })
  },
  planSession
)
