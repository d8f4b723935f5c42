'use server'

import { concludeVisit, settleVisit } from '@/lib/use-cases/inspection/conclude-visit'
import { draftRecommendedRevocation } from '@/lib/use-cases/inspection/draft-recommended-revocation'
import { addVisits, planInspection } from '@/lib/use-cases/inspection/plan-inspection'
import { addFinding, recordVisit } from '@/lib/use-cases/inspection/record-visit'
import { defineAction } from '@/lib/web/define-action'
import { draftAddress } from '../quyet-dinh/address'
import { planAddress, visitAddress } from './address'
import {
  conclusionSchema,
  findingSchema,
  followUpSchema,
  planSchema,
  recordSchema,
  reportVisitSchema,
  settlementSchema,
  visitsSchema
} from './schema'

interface Planned {
  readonly planCode: string
}

interface Visited {
  readonly visitCode: string
}

export const plan = defineAction(
  {
    name: 'inspection.plan',
    access: ['inspection.manage'],
    schema: planSchema,
    idempotent: true,
    fields: {
      INSPECTION_UNIT_NOT_OFFERED: 'unitId',
      PLAN_ENDS_BEFORE_IT_BEGINS: 'to',
      PLAN_OUTSIDE_ITS_YEAR: 'year',
      INSPECTION_TARGET_NOT_FOUND: 'targets'
    },
    done: ({ planCode }: Planned) => ({ goTo: planAddress(planCode) })
  },
  planInspection
)

export const add = defineAction(
  {
    name: 'inspection.add-visits',
    access: ['inspection.manage'],
    schema: visitsSchema,
    idempotent: true,
    fields: { INSPECTION_TARGET_NOT_FOUND: 'targets', NOTHING_TO_INSPECT: 'targets' },
    done: ({ planCode }: Planned) => ({ goTo: `${planAddress(planCode)}?da=them` })
  },
  (ctx, input) => addVisits(ctx, { ...input, misreportId: null })
)

export const addFromReport = defineAction(
  {
    name: 'inspection.add-from-report',
    access: ['inspection.manage'],
    schema: reportVisitSchema,
    idempotent: true,
    fields: {
      INSPECTION_PLAN_NOT_FOUND: 'planCode',
      INSPECTION_TARGET_NOT_FOUND: 'targets',
      NOTHING_TO_INSPECT: 'targets'
    },
    done: ({ visitCodes }: { readonly visitCodes: readonly string[] }) => ({ goTo: visitAddress(visitCodes[0] ?? '') })
  },
  (ctx, input) => addVisits(ctx, { ...input, reason: null })
)

export const record = defineAction(
  {
    name: 'inspection.record-visit',
    access: ['inspection.manage'],
    schema: recordSchema,
    idempotent: true,
    fields: { DAY_IN_FUTURE: 'onDay', VISITED_PRODUCT_NOT_FOUND: 'products' },
    done: ({ visitCode }: Visited) => ({ goTo: `${visitAddress(visitCode)}?da=di` })
  },
  recordVisit
)

export const find = defineAction(
  {
    name: 'inspection.add-finding',
    access: ['inspection.manage'],
    schema: findingSchema,
    idempotent: true,
    fields: { EVIDENCE_MISSING: 'evidence', GROUND_OF_NOTHING: 'findingGround', PRODUCT_NOT_VISITED: 'productCode' },
    done: ({ visitCode }: Visited) => ({ goTo: `${visitAddress(visitCode)}#dieu-da-thay` })
  },
  addFinding
)

export const conclude = defineAction(
  {
    name: 'inspection.conclude',
    access: ['inspection.manage'],
    schema: conclusionSchema,
    idempotent: true,
    fields: {
      DAY_IN_FUTURE: 'concludedOn',
      CONCLUDED_BEFORE_VISIT: 'concludedOn',
      WRONG_WITHOUT_RECOMMENDATION: 'recommendation',
      NOTHING_TO_REMEDY: 'recommendation',
      REMEDY_DAY_MISSING: 'remedyBy',
      REMEDY_BEFORE_CONCLUSION: 'remedyBy',
      GROUND_MISSING: 'ground',
      NO_FINDING_OF_GROUND: 'ground'
    },
    done: ({ visitCode }: Visited) => ({ goTo: visitAddress(visitCode) })
  },
  concludeVisit
)

export const followUp = defineAction(
  {
    name: 'inspection.draft-revocation',
    access: ['inspection.manage', 'decision.draft'],
    schema: followUpSchema,
    idempotent: true,
    done: ({ draftCode }: { readonly draftCode: string }) => ({ goTo: draftAddress(draftCode) })
  },
  draftRecommendedRevocation
)

export const settle = defineAction(
  {
    name: 'inspection.settle',
    access: ['inspection.manage'],
    schema: settlementSchema,
    idempotent: true,
    fields: { DAY_IN_FUTURE: 'settledOn' },
    done: ({ visitCode }: Visited) => ({ goTo: visitAddress(visitCode) })
  },
  settleVisit
)
