import type { ReactNode } from 'react'
import type { Task } from '@/components/ui/task-list'
import type { Actor } from '@/lib/ocop/access/actor'
import { canSomewhere } from '@/lib/ocop/access/can'
import { filingWindow } from '@/lib/ocop/certificate/filing-window'
import { daysBetween, type PlainDate } from '@/lib/ocop/plain-date'
import type { WaitingDraft } from '@/lib/queries/officer/waiting-drafts'
import type { DoubtfulDecision, ExpiringProduct, WorkGroup, WorkList } from '@/lib/queries/officer/work-list'
import { batchName } from '@/lib/text/batch-name'
import { dateText, daysSince, timeText, untilText } from '@/lib/text/dates'
import { decisionNameOf } from '@/lib/text/decision-name'
import { matterName } from '@/lib/text/matter-name'
import { staffText } from '@/lib/text/text'
import { screeningAddress } from './ho-so-xa/address'
import { clockWords } from './ho-so-xa/clock-words'
import { visitAddress } from './kiem-tra/address'
import { shortClock } from './kiem-tra/clock-words'
import { targetName } from './kiem-tra/target-name'
import { draftAddress } from './quyet-dinh/address'
import { draftTitle } from './quyet-dinh/draft-title'
import { matterAddress } from './viec-can-lam-ro/address'

/** Groups by the address under which each is shown alone, in the order in which things must happen. */
export const WORK_GROUPS = {
  'cho-ban-dong-y': 'toSecond',
  'cho-cong-bo': 'issued',
  'cho-nguoi-thu-hai': 'unseconded',
  'cho-ky': 'submitted',
  'ban-nhap': 'drafting',
  'ho-so-o-xa': 'screenings',
  'dot-dang-nhap': 'batches',
  'cho-thu-hoi': 'violations',
  'bao-sai': 'misreports',
  'kiem-tra': 'visits',
  'sap-het-han': 'expiring',
  'den-ky-nop-ho-so': 'filing',
  'thieu-so-ngay': 'incomplete',
  'can-doi-chieu': 'doubtful',
  'can-lam-ro': 'matters'
} as const satisfies Readonly<Record<string, WorkGroup>>

export type WorkAddress = keyof typeof WORK_GROUPS

export const WORK_ADDRESSES = Object.keys(WORK_GROUPS) as readonly WorkAddress[]

const clock = (words: string): ReactNode => <span className="text-small font-semibold text-ink-2">{words}</span>

/** Since when something waits: by the clock today, in days before. */
function waited(since: Date, today: PlainDate): string {
  const t = staffText()
  const days = daysSince(since, today)
  return days <= 0
    ? t('officerDecision.work.waitedToday', { time: timeText(since) })
    : t('officerDecision.work.waitedDays', { days })
}

function draftTask(draft: WaitingDraft, today: PlainDate, beneath?: 'cong-bo'): Task {
  const t = staffText()
  const lines = t('officerDecision.work.lines', { count: draft.lines })
  return {
    key: draft.code,
    title: draftTitle(draft),
    href: draftAddress(draft.code, beneath),
    hint: (
      <>
        {[draft.subject, draft.authority, lines].filter(part => part !== null).join(' · ')}
        {draft.sentBackAt && (
          <span className="block font-semibold text-clay">{t('officerDecision.work.sentBack')}</span>
        )}
      </>
    ),
    status: clock(waited(draft.sentBackAt ?? draft.updatedAt, today))
  }
}

/** What the holder can still do, by the days of the filing window. */
function filingWords(until: PlainDate, today: PlainDate): string | null {
  const t = staffText()
  const window = filingWindow(until)
  if (window === null) return null
  const { opensOn, closesOn } = window
  if (closesOn < today) return t('officerDecision.work.filingOver', { day: dateText(closesOn) })
  return t('officerDecision.work.filingOpen', { from: dateText(opensOn), to: dateText(closesOn) })
}

function endingTask({ code, name, star, until }: ExpiringProduct, today: PlainDate): Task {
  const t = staffText()
  const window = filingWindow(until)
  const open = window !== null && window.closesOn >= today
  const stars = star === null ? t('common.starUnknown') : t('common.star', { stars: star })
  return {
    key: code,
    title: name ?? code,
    href: `/san-pham/${code}`,
    hint: [`${stars}, ${untilText(until)}`, filingWords(until, today)].filter(part => part !== null).join(' · '),
    status: clock(
      open
        ? t('officerDecision.work.filingDays', { days: daysBetween(today, window.closesOn) })
        : t('officerDecision.work.daysLeft', { days: daysBetween(today, until) })
    )
  }
}

function doubtfulTask(decision: DoubtfulDecision): Task {
  const t = staffText()
  const { code, flagged, starless } = decision
  return {
    key: code,
    title: decisionNameOf(decision),
    href: `/quyet-dinh/${code}`,
    hint: [
      ...(flagged > 0 ? [t('officerDecision.work.flagged', { count: flagged })] : []),
      ...(starless > 0 ? [t('officerDecision.work.starless', { count: starless })] : [])
    ].join(' · ')
  }
}

const LONGEST_MESSAGE = 120
const shortened = (text: string): string =>
  text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE).trimEnd()}…` : text

/** The tasks of a group, each with its clock. */
export function tasksOf(
  work: WorkList,
  group: WorkGroup,
  { actor, today }: { readonly actor: Actor; readonly today: PlainDate }
): readonly Task[] {
  const t = staffText()
  switch (group) {
    case 'toSecond':
    case 'issued':
    case 'unseconded':
      return work[group].items.map(draft => draftTask(draft, today, 'cong-bo'))
    case 'submitted':
    case 'drafting':
      return work[group].items.map(draft => draftTask(draft, today))
    case 'batches':
      return work.batches.items.map(batch => ({
        key: batch.code,
        title: batchName(batch),
        href: `/can-bo/dot-danh-gia/${batch.code}`,
        hint: [batch.title, t('officerDecision.work.batchResults', { results: batch.results, waiting: batch.waiting })]
          .filter(part => part !== null)
          .join(' · ')
      }))
    case 'screenings':
      return work.screenings.items.map(entry => ({
        key: entry.code,
        title: entry.product,
        href: screeningAddress(entry.code),
        hint: t('officerScreening.hint', {
          producer: entry.producer,
          place: entry.place,
          day: dateText(entry.receivedOn)
        }),
        status: clock(clockWords(entry))
      }))
    case 'misreports':
      return work.misreports.items.map(({ id, page, message, at }) => ({
        key: id,
        title: shortened(message),
        href: `/can-bo/bao-sai/${id}`,
        hint: t('officerDecision.work.reportedPage', { page }),
        status: clock(waited(at, today))
      }))
    case 'violations':
      return work.violations.items.map(visit => ({
        key: visit.code,
        title: targetName(visit),
        href: visitAddress(visit.code),
        hint: t(`officerInspection.stages.${visit.stage}`),
        status: visit.clock && clock(shortClock(visit.clock))
      }))
    case 'visits':
      return work.visits.items.map(visit => ({
        key: visit.code,
        title: targetName(visit),
        href: visitAddress(visit.code),
        hint: t(`officerInspection.stages.${visit.stage}`),
        status: visit.plannedOn && clock(dateText(visit.plannedOn))
      }))
    case 'filing':
    case 'expiring':
      return work[group].items.map(product => endingTask(product, today))
    case 'incomplete': {
      const mayComplete = canSomewhere(actor, 'decision.transcribe').ok
      return work.incomplete.items.map(decision => ({
        key: decision.code,
        title: decisionNameOf(decision),
        href: mayComplete ? `/can-bo/quyet-dinh/bo-sung/${decision.code}` : `/quyet-dinh/${decision.code}`,
        hint: mayComplete && t('officerDecision.work.completeHint')
      }))
    }
    case 'doubtful':
      return work.doubtful.items.map(doubtfulTask)
    case 'matters':
      return work.matters.items.map(({ key, kind, record, owner }) => ({
        key,
        title: matterName(record),
        href: matterAddress(key),
        hint: t(`officerMatter.kinds.${kind}`),
        ...(owner && { status: clock(owner.name) })
      }))
  }
}
