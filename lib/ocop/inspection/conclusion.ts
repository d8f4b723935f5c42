import type { PlainDate } from '../plain-date'
import { accept, type Result, refuse } from '../result'
import type { Finding } from './finding'
import type { ArticleGround } from './matters'

/** What a visit ends with: nothing to do, to be put right by a day, or to be revoked. None of them changes a status. */
export const RECOMMENDATIONS = ['none', 'remedy', 'revoke'] as const
export type Recommendation = (typeof RECOMMENDATIONS)[number]

export interface Conclusion {
  readonly on: PlainDate
  readonly recommendation: Recommendation
  /** The ground of Điều 8 on which revoking is recommended. */
  readonly ground: ArticleGround | null
  /** The last day for putting right what is wrong. */
  readonly remedyBy: PlainDate | null
}

export type ConclusionRefusal =
  | { readonly code: 'DAY_IN_FUTURE' }
  | { readonly code: 'CONCLUDED_BEFORE_VISIT'; readonly visitedOn: PlainDate }
  | { readonly code: 'NOTHING_FOUND_YET' }
  | { readonly code: 'WRONG_WITHOUT_RECOMMENDATION'; readonly count: number }
  | { readonly code: 'NOTHING_TO_REMEDY' }
  | { readonly code: 'REMEDY_DAY_MISSING' }
  | { readonly code: 'REMEDY_BEFORE_CONCLUSION' }
  | { readonly code: 'GROUND_MISSING' }
  | { readonly code: 'NO_FINDING_OF_GROUND'; readonly ground: ArticleGround }

interface Visited {
  readonly on: PlainDate
  readonly products: readonly string[]
  readonly findings: readonly Finding[]
}

/** The visited products with something wrong that is of a ground, in the order of the visit. */
export function productsOfGround(
  { products, findings }: Omit<Visited, 'on'>,
  ground: ArticleGround
): readonly string[] {
  const wrong = findings.filter(finding => !finding.conforms && finding.ground === ground)
  return products.filter(product => wrong.some(({ productId }) => productId === null || productId === product))
}

/**
 * Whether a visit can be concluded so, and which products a recommendation to revoke is about. What is recommended rests on what was
 * found: revoking on a finding of its ground (QĐ 26/2026/QĐ-TTg, Điều 8), putting right on something wrong.
 */
export function judgeConclusion(
  visit: Visited,
  { on, recommendation, ground, remedyBy }: Conclusion,
  today: PlainDate
): Result<{ readonly products: readonly string[] }, ConclusionRefusal> {
  if (on > today) return refuse({ code: 'DAY_IN_FUTURE' })
  if (on < visit.on) return refuse({ code: 'CONCLUDED_BEFORE_VISIT', visitedOn: visit.on })
  if (visit.findings.length === 0) return refuse({ code: 'NOTHING_FOUND_YET' })
  const wrong = visit.findings.filter(({ conforms }) => !conforms).length
  if (recommendation === 'none')
    return wrong === 0 ? accept({ products: [] }) : refuse({ code: 'WRONG_WITHOUT_RECOMMENDATION', count: wrong })
  if (recommendation === 'remedy') {
    if (wrong === 0) return refuse({ code: 'NOTHING_TO_REMEDY' })
    if (remedyBy === null) return refuse({ code: 'REMEDY_DAY_MISSING' })
    return remedyBy >= on ? accept({ products: [] }) : refuse({ code: 'REMEDY_BEFORE_CONCLUSION' })
  }
  if (ground === null) return refuse({ code: 'GROUND_MISSING' })
  const products = productsOfGround(visit, ground)
  return products.length > 0 ? accept({ products }) : refuse({ code: 'NO_FINDING_OF_GROUND', ground })
}
