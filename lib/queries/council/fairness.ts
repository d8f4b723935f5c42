import { database } from '@/lib/data/client'
import { withScores } from '@/lib/data/council/session'
import type { Actor } from '@/lib/ocop/access/actor'
import { countedSheets } from '@/lib/ocop/council/combine'
import { type ComparedResult, type Drift, driftOf, fairnessOf, type MemberFairness } from '@/lib/ocop/council/fairness'
import { nearestHundredth } from '@/lib/ocop/points'
import { keptOutcome } from './file-entry'
import { rightsOf, scoresSeen, sessionFor } from './seen'
import { type SeatView, seatViews } from './session'

export interface FairnessView {
  readonly seats: readonly SeatView[]
  readonly members: readonly MemberFairness[]
  /** Against earlier sessions at the same place, and against other places. */
  readonly earlier: Drift
  readonly elsewhere: Drift
}

const RATED = ['rated', 'potential-five-star', 'passed-on', 'below-three-stars']

/** How the members of a closed session scored, for whoever runs it. `null` = not closed, or not the actor's to see. Nothing is computed from it. */
export async function fairnessView(actor: Actor, code: string): Promise<FairnessView | null> {
  return database().$transaction(async tx => {
    const blind = await sessionFor(tx, actor, code)
    if (blind === null || !blind.session.closed) return null
    const rights = rightsOf(actor, blind)
    const maySee = blind.session.dossiers.every(dossier => scoresSeen(actor, blind, dossier) === 'all')
    if (!(rights.run || rights.manage) || !maySee) return null
    const { row, session } = await withScores(tx, blind, { dossierIds: blind.row.dossiers.map(({ id }) => id) })
    const outcomes = await tx.dossierOutcome.findMany({
      where: { kind: { in: RATED } },
      select: {
        kind: true,
        star: true,
        numerator: true,
        denominator: true,
        dossierId: true,
        act: true,
        dossier: { select: { session: { select: { id: true, onDay: true, council: { select: { unitId: true } } } } } }
      }
    })
    const compared = (which: (outcome: (typeof outcomes)[number]) => boolean): readonly ComparedResult[] =>
      outcomes.filter(which).flatMap(outcome => {
        const kept = keptOutcome(outcome)
        return kept?.mean ? [{ mean: nearestHundredth(kept.mean), star: kept.star }] : []
      })
    const unitOf = ({ dossier }: (typeof outcomes)[number]) => dossier.session.council.unitId
    const own = compared(({ dossier }) => dossier.session.id === row.id)
    return {
      seats: seatViews({ ...blind, session }),
      members: fairnessOf(session.dossiers.map(dossier => countedSheets(session, dossier))),
      earlier: driftOf(
        own,
        compared(each => unitOf(each) === row.council.unitId && each.dossier.session.onDay < row.onDay)
      ),
      elsewhere: driftOf(
        own,
        compared(each => unitOf(each) !== row.council.unitId)
      )
    }
  })
}
