import { type PlainDate, plainDate } from '../plain-date'
import { accept, type Result, refuse } from '../result'
import { type AuthorityLevel, DISTRICTS_ABOLISHED_ON } from './level'
import type { Citation, Rulebook } from './rulebook'
import { rulebookOn } from './rulebook-for'
import { type CertifiableStar, isCertifiable, type Star } from './star'

/** The day QĐ 1489/QĐ-TTg gave three stars to the province, five days after the districts had ended. */
const THREE_STARS_AT_PROVINCE_FROM = plainDate('2025-07-06')

/** `TRANSITION_BEFORE_1489`: three stars by a province on 01–05/07/2025, when no text named the body to do it. */
type CompetenceFlag = 'TRANSITION_BEFORE_1489'

export interface CompetenceFinding {
  /** `not-judged`: before 21/08/2019 the criteria, and who applied them, were each province's own. */
  readonly verdict: 'competent' | 'not-judged'
  readonly flags: readonly CompetenceFlag[]
  readonly source: Citation | null
}

export type CompetenceRefusal =
  | { readonly code: 'STAR_NOT_CERTIFIABLE'; readonly star: Star; readonly source: Citation | null }
  | {
      readonly code: 'LEVEL_NOT_COMPETENT'
      readonly level: AuthorityLevel
      readonly star: CertifiableStar
      readonly on: PlainDate
      readonly competent: AuthorityLevel
      readonly source: Citation | null
    }
  | {
      readonly code: 'DISTRICT_ABOLISHED'
      readonly star: CertifiableStar
      readonly on: PlainDate
      readonly abolishedOn: PlainDate
      readonly competent: AuthorityLevel
    }

export interface RecognitionAct {
  readonly level: AuthorityLevel
  readonly star: Star
  /** The day the decision was issued. */
  readonly on: PlainDate
}

/**
 * Whether an authority of a level may recognise a product at a star on a day. An act drafted here must pass; an act copied from a source
 * is kept as printed and carries the refusal as a flag.
 */
export function competence({ level, star, on }: RecognitionAct): Result<CompetenceFinding, CompetenceRefusal> {
  const rulebook = rulebookOn(on)
  if (rulebook.competence === null) return accept({ verdict: 'not-judged', flags: [], source: null })
  const source = rulebook.competenceSource
  if (!isCertifiable(star)) return refuse({ code: 'STAR_NOT_CERTIFIABLE', star, source })

  const competent = competentLevel(rulebook, star, on)
  if (competent === null) return accept({ verdict: 'not-judged', flags: [], source: null })
  if (level === 'district' && on >= DISTRICTS_ABOLISHED_ON) {
    return refuse({ code: 'DISTRICT_ABOLISHED', star, on, abolishedOn: DISTRICTS_ABOLISHED_ON, competent })
  }
  if (level !== competent) return refuse({ code: 'LEVEL_NOT_COMPETENT', level, star, on, competent, source })
  return accept({ verdict: 'competent', flags: inGap(star, on) ? ['TRANSITION_BEFORE_1489'] : [], source })
}

/**
 * The level that recognises a star under a rulebook on a day; `null` where it is not judged. Between the end of the districts and QĐ
 * 1489/QĐ-TTg the province stands in for the district.
 */
export function competentLevel(rulebook: Rulebook, star: CertifiableStar, on: PlainDate): AuthorityLevel | null {
  const named = rulebook.competence?.[star] ?? null
  return named === 'district' && on >= DISTRICTS_ABOLISHED_ON ? 'province' : named
}

const inGap = (star: CertifiableStar, on: PlainDate): boolean =>
  star === 3 && on >= DISTRICTS_ABOLISHED_ON && on < THREE_STARS_AT_PROVINCE_FROM
