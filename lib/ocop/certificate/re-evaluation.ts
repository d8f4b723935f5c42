import { addDays, earliest, type PlainDate } from '../plain-date'
import { accept, type Result, refuse } from '../result'
import type { Citation } from '../rulebook/rulebook'
import { rulebookOn } from '../rulebook/rulebook-for'
import { extensionLimit, filingWindow } from './filing-window'

/** Why a dossier for re-evaluation is not taken. Who comes after the end begins anew, with a first rating. */
export type FilingRefusal =
  | { readonly code: 'FILED_BEFORE_WINDOW'; readonly opensOn: PlainDate; readonly source: Citation }
  | { readonly code: 'FILED_AFTER_END'; readonly endsOn: PlainDate }

export interface JudgedFiling {
  readonly inTime: boolean
  /** First day out of force while the result is awaited, for who filed late; `null` = the term is not moved. */
  readonly extendedTo: PlainDate | null
  readonly source: Citation | null
}

/**
 * What filing on a day means for a certificate whose term is over on `endsOn`. In time: under re-evaluation, and the term stays as it is.
 * Late, but within the term: the certificate lives on until the result, at most `lateDays` and at most the law's 180 days beyond its
 * term (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 6 and Điều 12 khoản 3). Under the older laws, which set no window, any day of the term is in time.
 */
export function judgeFiling(
  filedOn: PlainDate,
  endsOn: PlainDate,
  lateDays: number
): Result<JudgedFiling, FilingRefusal> {
  if (filedOn >= endsOn) return refuse({ code: 'FILED_AFTER_END', endsOn })
  const window = filingWindow(endsOn)
  if (window === null) return accept({ inTime: true, extendedTo: null, source: null })
  const { opensOn, closesOn, source } = window
  if (filedOn < opensOn) return refuse({ code: 'FILED_BEFORE_WINDOW', opensOn, source })
  if (filedOn <= closesOn) return accept({ inTime: true, extendedTo: null, source })
  const limit = extensionLimit(endsOn)
  const extendedTo = limit && lateDays > 0 ? earliest(limit.until, addDays(endsOn, lateDays)) : null
  return accept({ inTime: false, extendedTo, source: limit?.source ?? source })
}

/**
 * The day by which a re-evaluation ought to be decided: 45 days from the receipt of the full dossier (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 6).
 * `null` under the laws that set no such limit.
 */
export function resultDueOn(receivedOn: PlainDate): PlainDate | null {
  const { result } = rulebookOn(receivedOn).reEvaluation
  return result && addDays(receivedOn, result.days)
}
