import { comparePoints, type ExactPoints, meanOf, type Points } from '../points'
import type { FloorTest } from '../rulebook/settings'
import { type CriteriaSheet, type CriterionCode, criteriaOf } from '../rulebook/sheets/sheet'
import type { CertifiableStar } from '../rulebook/star'
import type { Choices } from '../scoring/score-sheet'

export interface FloorMember {
  readonly member: string
  readonly choices: Choices
}

/** A minimum of the sheet that was missed; `member` is `null` where the mean was tested. */
export interface MissedFloor {
  readonly code: 'FLOOR_NOT_MET'
  readonly criterion: CriterionCode
  readonly needed: Points
  readonly given: ExactPoints
  readonly for: CertifiableStar
  readonly member: string | null
}

export interface FloorReading {
  /** The highest star whose every floor, and every floor of the stars below it, is met; 2 where one for three stars is missed. */
  readonly star: 2 | CertifiableStar
  /** Missed floors, those of the lowest star first, then in the order of the sheet. */
  readonly missed: readonly MissedFloor[]
}

const CERTIFIABLE = [3, 4, 5] as const

/**
 * Tests the floors of a sheet (the asterisks of QĐ 26/2026, Phụ lục II) on the mean of each criterion or on every member's own points. A floor
 * missed for one star is not told again for the stars above it.
 */
export function readFloors(sheet: CriteriaSheet, members: readonly FloorMember[], testedOn: FloorTest): FloorReading {
  const missed = CERTIFIABLE.flatMap(star =>
    criteriaOf(sheet).flatMap(({ code, floors }) => {
      const needed = floors[star]
      if (needed === undefined) return []
      return testedPoints(code, members, testedOn)
        .filter(({ given }) => comparePoints(given, needed) < 0)
        .map(
          ({ given, member }) => ({ code: 'FLOOR_NOT_MET', criterion: code, needed, given, for: star, member }) as const
        )
    })
  )
  const lowest = missed[0]
  return { star: lowest === undefined ? 5 : below(lowest.for), missed }
}

const below = (star: CertifiableStar): 2 | 3 | 4 => (star === 3 ? 2 : star === 4 ? 3 : 4)

function testedPoints(code: CriterionCode, members: readonly FloorMember[], testedOn: FloorTest) {
  const given = members.flatMap(({ member, choices }) => {
    const chosen = choices.get(code)
    return chosen === undefined ? [] : [{ member, points: chosen.points }]
  })
  if (testedOn === 'each-member') {
    return given.flatMap(({ member, points }) => {
      const own = meanOf([points])
      return own === null ? [] : [{ member, given: own }]
    })
  }
  const mean = meanOf(given.map(({ points }) => points))
  return mean === null ? [] : [{ member: null, given: mean }]
}
