import type { RevocationClock } from '@/lib/ocop/inspection/revocation-clock'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { dateText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'

/** How the 15 days stand, in a few words. */
export const clockState = ({ state, daysLeft }: RevocationClock): string =>
  staffText()(`officerInspection.clock.${state}`, { days: Math.abs(daysLeft) })

/** The last day and how it stands: "hạn 09/12/2026, còn 6 ngày". */
export const shortClock = (clock: RevocationClock): string =>
  staffText()('officerInspection.clock.short', { day: dateText(clock.deadline.on), state: clockState(clock) })

/** How the last day comes about, and what may still move it. */
export function clockSentences(clock: RevocationClock, concludedOn: PlainDate): readonly string[] {
  const t = staffText()
  const { deadline, counted, source } = clock
  const day = dateText(deadline.on)
  return [
    t('officerInspection.clock.sentence', { on: dateText(concludedOn), day, source }),
    ...(counted === deadline.on ? [] : [t('officerInspection.clock.moved', { counted: dateText(counted), day })]),
    ...(deadline.open.length === 0
      ? []
      : [t('officerInspection.clock.open', { names: deadline.open.map(({ name }) => name).join('; ') })])
  ]
}
