import { addDays, type PlainDate } from '../plain-date'
import type { Citation, Rulebook } from '../rulebook/rulebook'
import { rulebookOn } from '../rulebook/rulebook-for'

/** The days on which a dossier for re-evaluation is filed, both included. */
export interface FilingWindow {
  readonly opensOn: PlainDate
  readonly closesOn: PlainDate
  readonly source: Citation
}

/**
 * When the holder of a certificate files for re-evaluation: not earlier than 180 and not later than 120 days before `endsOn`, the first
 * day out of force (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 6). `null` where no window binds: under the older laws, and for a certificate
 * whose window had closed before QĐ 26 began.
 */
export function filingWindow(endsOn: PlainDate): FilingWindow | null {
  const { filing } = governing(endsOn).reEvaluation
  if (filing === null) return null
  return {
    opensOn: addDays(endsOn, -filing.earliest),
    closesOn: addDays(endsOn, -filing.latest),
    source: filing.source
  }
}

/**
 * The last day to tell the holder that the term is ending: 30 days before under QĐ 148/QĐ-TTg (the registry does the same where no law asks
 * it), and the opening of the filing window under QĐ 26/2026/QĐ-TTg, which asks for no notice.
 */
export const reminderDay = (endsOn: PlainDate): PlainDate =>
  addDays(endsOn, -governing(endsOn).reEvaluation.notice.days)

/**
 * The first day on which an ended certificate can no longer live on while its re-evaluation is pending: 180 days after `endsOn` (QĐ
 * 26/2026/QĐ-TTg, Điều 12 khoản 3). `null` for a term that had ended before the rule was made.
 */
export function extensionLimit(endsOn: PlainDate): { readonly until: PlainDate; readonly source: Citation } | null {
  const { extension } = rulebookOn(endsOn).reEvaluation
  return extension && { until: addDays(endsOn, extension.days), source: extension.source }
}

/** The law that re-evaluates what ends on a day: the one in force then, unless its window had closed before it began. */
function governing(endsOn: PlainDate): Rulebook {
  const law = rulebookOn(endsOn)
  const { filing } = law.reEvaluation
  return filing === null ? law : rulebookOn(addDays(endsOn, -filing.latest))
}
