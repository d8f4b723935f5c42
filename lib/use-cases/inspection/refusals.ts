import type { ConclusionRefusal } from '@/lib/ocop/inspection/conclusion'
import type { FindingRefusal } from '@/lib/ocop/inspection/finding'
import type { PlanRefusal } from '@/lib/ocop/inspection/plan'

/** Why nothing is planned, or recorded of a visit. Another province's plans and visits do not exist. */
export type InspectionRefusal =
  | PlanRefusal
  | FindingRefusal
  | ConclusionRefusal
  | { readonly code: 'INSPECTION_UNIT_NOT_OFFERED' }
  | { readonly code: 'INSPECTION_PLAN_NOT_FOUND' }
  | { readonly code: 'INSPECTION_TARGET_NOT_FOUND'; readonly target: string }
  | { readonly code: 'NOTHING_TO_INSPECT' }
  | { readonly code: 'MISREPORT_NOT_FOUND' }
  | { readonly code: 'VISIT_NOT_FOUND' }
  | { readonly code: 'VISIT_ALREADY_RECORDED' }
  | { readonly code: 'VISIT_NOT_RECORDED' }
  | { readonly code: 'VISIT_ALREADY_CONCLUDED' }
  | { readonly code: 'VISITED_PRODUCT_NOT_FOUND'; readonly product: string }
  /** The visit does not recommend revoking, or is settled already. */
  | { readonly code: 'NOTHING_TO_REVOKE' }
  | { readonly code: 'NOTHING_TO_SETTLE' }
  | { readonly code: 'REVOCATION_ALREADY_DRAFTED'; readonly draft: string }
