import { filingWindow } from '@/lib/ocop/certificate/filing-window'
import { isInForce } from '@/lib/ocop/certificate/verdict'
import { daysBetween, type PlainDate } from '@/lib/ocop/plain-date'
import type { StatusFacts } from '@/lib/text/certificate-status'
import { dateText, lastValidDay } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { Banner } from '../ui/banner'

interface FilingNoteProps {
  readonly status: StatusFacts
  readonly today: PlainDate
}

/** When the dossier for re-evaluation has to be filed, before how many days are left. For producers; Vietnamese only. */
export function FilingNote({ status, today }: FilingNoteProps) {
  const t = staffText()
  const { verdict, expiresOn, effectiveOn } = status
  if (!isInForce(verdict) || expiresOn === null || effectiveOn === null) return null
  const window = filingWindow(expiresOn)
  const left = daysBetween(today, lastValidDay(expiresOn))
  const daysLeft = t('producer.daysLeft', { days: left, day: dateText(lastValidDay(expiresOn)) })
  if (window === null) {
    return (
      <div className="grid gap-1">
        <p>{t('producer.filingNone')}</p>
        <p>{daysLeft}</p>
      </div>
    )
  }
  const days = { from: dateText(window.opensOn), to: dateText(window.closesOn) }
  if (today > window.closesOn) {
    return (
      <Banner kind="failure" title={t('producer.filingMissedTitle')}>
        <p>{t('producer.filingMissed', days)}</p>
        <p>{daysLeft}</p>
      </Banner>
    )
  }
  if (today >= window.opensOn) {
    return (
      <Banner kind="warning" title={t('producer.filingOpen', days)}>
        <p>{t('producer.filingOpenDays', { days: daysBetween(today, window.closesOn) })}</p>
        <p>{daysLeft}</p>
      </Banner>
    )
  }
  return (
    <div className="grid gap-1">
      <p>
        <strong>{t('producer.filing', days)}</strong>
      </p>
      <p>{daysLeft}</p>
      <p className="text-small text-ink-2">{t('producer.filingSource')}</p>
    </div>
  )
}

/** Whether something has to be done now: the window is open or was missed. */
export function isFilingDue({ verdict, expiresOn, effectiveOn }: StatusFacts, today: PlainDate): boolean {
  if (!isInForce(verdict) || expiresOn === null || effectiveOn === null) return false
  const window = filingWindow(expiresOn)
  return window !== null && today >= window.opensOn
}
