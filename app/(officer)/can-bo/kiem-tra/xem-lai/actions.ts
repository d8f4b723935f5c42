'use server'

import { accept } from '@/lib/ocop/result'
import { defineAction } from '@/lib/web/define-action'
import { echo } from '../../quyet-dinh/viec-khac/echo'
import {
  checkConclusionSchema,
  checkFindingSchema,
  checkPlanSchema,
  checkRecordSchema,
  checkSettlementSchema,
  checkVisitsSchema
} from '../schema'

export const checkPlan = defineAction(
  {
    name: 'inspection.check-plan',
    access: ['inspection.manage'],
    schema: checkPlanSchema,
    idempotent: false,
    done: (_, typed) => ({ show: echo(typed) })
  },
  async () => accept(null)
)

export const checkVisits = defineAction(
  {
    name: 'inspection.check-visits',
    access: ['inspection.manage'],
    schema: checkVisitsSchema,
    idempotent: false,
    done: (_, typed) => ({ show: echo(typed) })
  },
  async () => accept(null)
)

export const checkRecord = defineAction(
  {
    name: 'inspection.check-record',
    access: ['inspection.manage'],
    schema: checkRecordSchema,
    idempotent: false,
    done: (_, typed) => ({ show: echo(typed) })
  },
  async () => accept(null)
)

export const checkFinding = defineAction(
  {
    name: 'inspection.check-finding',
    access: ['inspection.manage'],
    schema: checkFindingSchema,
    idempotent: false,
    done: (_, typed) => ({ show: echo(typed) })
  },
  async () => accept(null)
)

export const checkConclusion = defineAction(
  {
    name: 'inspection.check-conclusion',
    access: ['inspection.manage'],
    schema: checkConclusionSchema,
    idempotent: false,
    done: (_, typed) => ({ show: echo(typed) })
  },
  async () => accept(null)
)

export const checkSettlement = defineAction(
  {
    name: 'inspection.check-settlement',
    access: ['inspection.manage'],
    schema: checkSettlementSchema,
    idempotent: false,
    done: (_, typed) => ({ show: echo(typed) })
  },
  async () => accept(null)
)
