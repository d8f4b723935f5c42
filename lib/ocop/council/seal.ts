import { type CriteriaSheet, criteriaOf } from '../rulebook/sheets/sheet'
import type { CouncilSession, HandedInSheet } from './session'

/**
 * Every sheet of a session, older rounds included, as a value for canonical encoding: the same facts give the same value, whatever order the
 * database answers in. Its hash is printed in the minutes; a score changed later no longer fits it.
 */
export function sealedScores(session: CouncilSession) {
  const dossiers = [...session.dossiers].sort((a, b) => compareText(a.dossier, b.dossier))
  return {
    on: session.on,
    dossiers: dossiers.map(({ dossier, sheet, sheets, discussions, returned }) => ({
      dossier,
      returned,
      discussions: [...discussions].sort((a, b) => a.round - b.round).map(({ round, note }) => ({ round, note })),
      sheets: [...sheets]
        .sort((a, b) => compareText(a.member, b.member) || a.round - b.round)
        .map(handedIn => sealedSheet(handedIn, sheet))
    }))
  }
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function sealedSheet({ member, round, parts, choices, findings }: HandedInSheet, sheet: CriteriaSheet | null) {
  const lines =
    sheet === null || choices === null
      ? null
      : criteriaOf(sheet).flatMap(({ code }) => {
          const chosen = choices.get(code)
          return chosen === undefined ? [] : [[code, chosen.number, chosen.points] as const]
        })
  return { member, round, parts, lines, findings: findings.map(({ kind, code }) => `${kind} ${code}`).sort() }
}
