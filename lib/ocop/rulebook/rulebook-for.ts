import { isWithin, type PlainDate } from '../plain-date'
import { provincialBefore2019 } from './provincial-before-2019'
import { qd26 } from './qd-26-2026'
import { qd148 } from './qd-148-2023'
import { qd1048 } from './qd-1048-2019'
import { qd1489 } from './qd-1489-2025'
import { type Citation, type EvaluationKind, RULEBOOK_CODES, type Rulebook, type RulebookCode } from './rulebook'

const BY_CODE: Readonly<Record<RulebookCode, Rulebook>> = {
  provincial: provincialBefore2019,
  '1048/2019': qd1048,
  '148/2023': qd148,
  '1489/2025': qd1489,
  '26/2026': qd26
}

/** Every rulebook, oldest first. */
export const RULEBOOKS: readonly Rulebook[] = RULEBOOK_CODES.map(code => BY_CODE[code])

export const rulebookOf = (code: RulebookCode): Rulebook => BY_CODE[code]

export const isRulebookCode = (text: string): text is RulebookCode => RULEBOOK_CODES.some(code => code === text)

/** The rulebook that governs a file received on a day. Every day has exactly one. */
export function rulebookOn(day: PlainDate): Rulebook {
  const found = RULEBOOKS.find(rulebook => isWithin(day, rulebook.inForce))
  if (!found) throw new Error(`no rulebook in force on ${day}`)
  return found
}

export interface EvaluationDays {
  readonly kind: EvaluationKind
  /** The day the dossier was received in full; `null` when it is not known. */
  readonly receivedOn: PlainDate | null
  /** The day of the decision; while there is none, the day that is asked about. */
  readonly decidedOn: PlainDate
}

/**
 * Why the choice deserves a look. `RECEIVED_DAY_UNKNOWN`: two laws ran side by side on the day of the decision and the day of receipt would
 * tell which; the one in force is taken. `TRANSITION_ENDED`: received under the older law, decided after its last day for such files.
 */
interface RulebookDoubt {
  readonly code: 'RECEIVED_DAY_UNKNOWN' | 'TRANSITION_ENDED'
  readonly older: RulebookCode
  readonly decidedUntil: PlainDate
  readonly source: Citation
}

export interface RulebookChoice {
  readonly rulebook: Rulebook
  readonly doubt: RulebookDoubt | null
}

/**
 * The rulebook of an evaluation. The law in force on the day of the decision governs, except files received before 22/05/2026: they are
 * finished under QĐ 148 as amended, first ratings and upgrades until 21/07/2026, re-evaluations until 21/06/2026 (QĐ
 * 26/2026/QĐ-TTg, Điều 12 khoản 2).
 */
export function rulebookFor({ kind, receivedOn, decidedOn }: EvaluationDays): RulebookChoice {
  const inForce = rulebookOn(decidedOn)
  const { transition } = inForce
  if (transition === null) return { rulebook: inForce, doubt: null }

  const decidedUntil = transition.decidedUntil[kind]
  const inTime = decidedOn <= decidedUntil
  const doubt = { older: transition.from, decidedUntil, source: transition.source }
  if (receivedOn === null) {
    return { rulebook: inForce, doubt: inTime ? { code: 'RECEIVED_DAY_UNKNOWN', ...doubt } : null }
  }
  if (receivedOn >= transition.receivedBefore) return { rulebook: inForce, doubt: null }
  if (inTime) return { rulebook: rulebookOf(transition.from), doubt: null }
  return { rulebook: inForce, doubt: { code: 'TRANSITION_ENDED', ...doubt } }
}
