import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { type Task, TaskList } from '@/components/ui/task-list'
import { canSomewhere } from '@/lib/ocop/access/can'
import { daysBetween, type PlainDate } from '@/lib/ocop/plain-date'
import { type ExpiringProduct, type Waiting, type WaitingDraft, workList } from '@/lib/queries/officer/work-list'
import { batchName } from '@/lib/text/batch-name'
import { dateTimeText, untilText } from '@/lib/text/dates'
import { decisionNameOf } from '@/lib/text/decision-name'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { OfficerFrame } from './frame'
import { draftTitle } from './quyet-dinh/draft-title'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerDecision.work.title') }
}

function draftTask(draft: WaitingDraft): Task {
  const t = staffText()
  const lines = t('officerDecision.work.lines', { count: draft.lines })
  return {
    key: draft.code,
    title: draftTitle(draft),
    href: `/can-bo/quyet-dinh/nhap/${draft.code}`,
    hint: [draft.subject, draft.authority, lines].filter(part => part !== null).join(' · '),
    status: (
      <span className="text-small text-ink-2">
        {t('officerDecision.work.since', { at: dateTimeText(draft.updatedAt) })}
      </span>
    )
  }
}

function expiringTask({ code, name, star, until }: ExpiringProduct, today: PlainDate): Task {
  const t = staffText()
  return {
    key: code,
    title: name ?? code,
    href: `/san-pham/${code}`,
    hint: [star === null ? t('common.starUnknown') : t('common.star', { stars: star }), untilText(until)].join(', '),
    status: t('officerDecision.work.daysLeft', { days: daysBetween(today, until) })
  }
}

function Group({
  title,
  tasks,
  total
}: {
  readonly title: string
  readonly tasks: readonly Task[]
  readonly total: number
}) {
  const t = staffText()
  if (total === 0) return null
  return (
    <section className="grid gap-2">
      <h2>{t('officerDecision.work.count', { title, count: total })}</h2>
      <TaskList tasks={tasks} />
      {total > tasks.length && (
        <p className="text-small text-ink-2">{t('officerDecision.work.more', { count: total - tasks.length })}</p>
      )}
    </section>
  )
}

function group<T>(title: string, { items, total }: Waiting<T>, task: (item: T) => Task): ReactNode {
  return <Group key={title} title={title} tasks={items.map(task)} total={total} />
}

export default async function WorkPage() {
  const actor = await requireActor('signed-in')
  const t = staffText()
  const work = await workList(actor, actor.on)
  const empty = Object.values(work).every(({ total }) => total === 0)
  return (
    <OfficerFrame actor={actor}>
      <PageHeader
        title={t('officerDecision.work.title')}
        lead={t('officerDecision.work.lead')}
        actions={
          <>
            {canSomewhere(actor, 'batch.open').ok && (
              <LinkButton href="/can-bo/dot-danh-gia/moi" kind="primary">
                {t('officerDecision.nav.newBatch')}
              </LinkButton>
            )}
            {canSomewhere(actor, 'decision.transcribe').ok && (
              <LinkButton href="/can-bo/quyet-dinh/da-ban-hanh">{t('officerDecision.nav.past')}</LinkButton>
            )}
            {canSomewhere(actor, 'decision.draft').ok && (
              <LinkButton href="/can-bo/quyet-dinh/thu-hoi">{t('officerDecision.nav.revocation')}</LinkButton>
            )}
          </>
        }
      />
      {empty && (
        <EmptyState title={t('officerDecision.work.empty')}>
          <p>{t('officerDecision.work.emptyExplain')}</p>
        </EmptyState>
      )}
      {group(t('officerDecision.work.issued'), work.issued, draftTask)}
      {group(t('officerDecision.work.submitted'), work.submitted, draftTask)}
      {group(t('officerDecision.work.drafting'), work.drafting, draftTask)}
      {group(t('officerDecision.work.batches'), work.batches, batch => ({
        key: batch.code,
        title: batchName(batch),
        href: `/can-bo/dot-danh-gia/${batch.code}`,
        hint: t('officerDecision.work.batchResults', { results: batch.results, waiting: batch.waiting })
      }))}
      {group(t('officerDecision.work.misreports'), work.misreports, ({ id, page, message, at }) => ({
        key: id,
        title: message.length > 120 ? `${message.slice(0, 120)}…` : message,
        href: `/can-bo/bao-sai/${id}`,
        hint: t('officerDecision.work.reportedPage', { page }),
        status: (
          <span className="text-small text-ink-2">
            {t('officerDecision.work.reportedAt', { at: dateTimeText(at) })}
          </span>
        )
      }))}
      {group(t('officerDecision.work.expiring'), work.expiring, product => expiringTask(product, actor.on))}
      {group(t('officerDecision.work.incomplete'), work.incomplete, decision => ({
        key: decision.code,
        title: decisionNameOf(decision),
        href: canSomewhere(actor, 'decision.transcribe').ok
          ? `/can-bo/quyet-dinh/bo-sung/${decision.code}`
          : `/quyet-dinh/${decision.code}`,
        hint: t('officerDecision.work.completeHint')
      }))}
    </OfficerFrame>
  )
}
