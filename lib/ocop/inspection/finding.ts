import { accept, type Result, refuse } from '../result'
import type { ArticleGround, InspectedMatter } from './matters'

/** What was found about one point. Without a product it is about everything that was looked at. */
export interface Finding {
  readonly productId: string | null
  readonly matter: InspectedMatter
  readonly conforms: boolean
  /** What was seen, measured or shown; needed where something is wrong. */
  readonly evidence: string | null
  /** The ground of Điều 8 that is concerned; `null` = none. */
  readonly ground: ArticleGround | null
}

export type FindingRefusal =
  | { readonly code: 'EVIDENCE_MISSING' }
  | { readonly code: 'GROUND_OF_NOTHING' }
  | { readonly code: 'PRODUCT_NOT_VISITED' }

/** Whether a finding can be written down for a visit that looked at these products. */
export function checkFinding(
  { productId, conforms, evidence, ground }: Finding,
  visited: readonly string[]
): Result<null, FindingRefusal> {
  if (productId !== null && !visited.includes(productId)) return refuse({ code: 'PRODUCT_NOT_VISITED' })
  if (conforms) return ground === null ? accept(null) : refuse({ code: 'GROUND_OF_NOTHING' })
  return evidence === null || evidence.trim() === '' ? refuse({ code: 'EVIDENCE_MISSING' }) : accept(null)
}
