import type { Recommendation } from './conclusion'

/** How far a visit has come. `to-revoke` and `drafted` are those with the clock running. */
export type VisitStage =
  | 'planned'
  | 'visited'
  | 'nothing-wrong'
  | 'to-remedy'
  | 'to-revoke'
  | 'drafted'
  | 'revoked'
  | 'settled'

interface VisitFacts {
  readonly visited: boolean
  readonly recommendation: Recommendation | null
  /** Settled otherwise: put right, or not to be revoked after all. */
  readonly settled: boolean
  /** How the drafts that follow from the recommendation stand. */
  readonly drafts: readonly ('drafting' | 'submitted' | 'issued' | 'published' | 'discarded')[]
}

/** The stage of a visit, from what is recorded of it. A recommendation alone never makes it `revoked`: a published decision does. */
export function visitStage({ visited, recommendation, settled, drafts }: VisitFacts): VisitStage {
  if (!visited) return 'planned'
  if (recommendation === null) return 'visited'
  if (recommendation === 'none') return 'nothing-wrong'
  if (recommendation === 'revoke' && drafts.includes('published')) return 'revoked'
  if (settled) return 'settled'
  if (recommendation === 'remedy') return 'to-remedy'
  return drafts.some(state => state !== 'discarded') ? 'drafted' : 'to-revoke'
}
