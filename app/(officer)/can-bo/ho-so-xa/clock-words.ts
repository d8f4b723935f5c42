import type { ScreeningEntry } from '@/lib/queries/screening/dossiers'
import { dateText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'

/** How a dossier stands against the fifteen working days, in words. */
export function clockWords({ clock, report }: Pick<ScreeningEntry, 'clock' | 'report'>): string {
  const { deadline, state } = clock
  const said = {
    day: dateText(deadline.on),
    on: report === null ? '' : dateText(report.on),
    names: deadline.open.map(({ name }) => name).join(', ')
  }
  return staffText()(`officerScreening.clock.${state}`, said)
}
