import { isIndicator } from '@/lib/ocop/programme/indicator'
import { isEntry, type ProgrammeShape } from '@/lib/ocop/programme/register'
import { REPORTED_INDICATORS } from '@/lib/ocop/programme/reported'
import { SUPPORT_CATEGORIES } from '@/lib/ocop/programme/support'
import { UNDERTAKING_KINDS } from '@/lib/ocop/programme/undertaking'
import { eventKindText } from '@/lib/text/event-kind'
import { staffText } from '@/lib/text/text'

export const leadOf = (shape: ProgrammeShape): string =>
  staffText()(isEntry(shape) ? 'officerProgramme.leads.entry' : `officerProgramme.leads.${shape}`)

/** What a record is, where a list is of several sorts: its indicator, category or kind. */
export function sortText(shape: ProgrammeShape, sort: string): string {
  const t = staffText()
  if (shape === 'target' && isIndicator(sort)) return t(`programme.indicators.${sort}`)
  if (shape === 'event') return eventKindText(sort)
  const category = SUPPORT_CATEGORIES.find(each => each === sort)
  if (shape === 'support' && category) return t(`programme.supportCategories.${category}`)
  const kind = UNDERTAKING_KINDS.find(each => each === sort)
  if (shape === 'undertaking' && kind) return t(`programme.undertakingKinds.${kind}`)
  const figure = REPORTED_INDICATORS.find(each => each === sort)
  return figure ? t(`programme.figures.${figure}`) : sort
}
