import type { Metadata } from 'next'
import { PaperList } from '@/app/(council)/hoi-dong/paper-list'
import { orMissing } from '@/app/or-missing'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { Table } from '@/components/ui/table'
import { type CouncilSeatEntry, councilOf } from '@/lib/queries/council/councils'
import { COUNCIL_PAPERS } from '@/lib/queries/council/seen'
import { dateText } from '@/lib/text/dates'
import { staffText, words } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { codeInPath } from '@/lib/web/code-in-path'
import { newForm } from '@/lib/web/form-state'
import { missing } from '@/lib/web/missing'
import { OfficerFrame } from '../../frame'
import { change } from '../actions'
import { seatKinds } from '../schema'
import { ChangeForm } from './change-form'

export function generateMetadata(): Metadata {
  return { title: staffText()('council.councils.title') }
}

function daysOf({ from, until }: CouncilSeatEntry): string {
  const t = staffText()
  return until === null
    ? t('council.councils.since', { from: dateText(from) })
    : t('council.councils.until', { from: dateText(from), until: dateText(until) })
}

function roleOf({ role, scores }: CouncilSeatEntry): string {
  const t = staffText()
  if (role !== 'secretary') return t(`council.role.${role}`)
  return scores ? t('council.councils.scoringSecretary') : t('council.councils.paperSecretary')
}

export default orMissing(async function CouncilPage({ params }: { params: Promise<{ readonly code: string }> }) {
  const actor = await requireActor(['council.manage'])
  const code = codeInPath((await params).code, 'council')
  const council = code === null ? null : await councilOf(actor, code, actor.on)
  if (council === null) missing()
  const t = staffText()
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('council.councils.title'), href: '/can-bo/hoi-dong' }]} />
      <PageHeader
        kicker={council.place}
        title={council.name}
        lead={`${council.establishedBy ?? t('council.councils.unknownNumber')}, ${t('council.councils.since', { from: dateText(council.from) })}`}
      />
      <Table
        caption={t('council.councils.listed')}
        rows={council.seats}
        rowKey={({ seatId }) => seatId}
        columns={[
          {
            key: 'name',
            header: t('council.seat.person'),
            isRowHeader: true,
            cell: ({ name, organisation }) => (
              <>
                {name}
                {organisation && <span className="block font-normal text-ink-2">{organisation}</span>}
              </>
            )
          },
          { key: 'role', header: t('council.seat.role'), cell: roleOf },
          {
            key: 'login',
            header: t('council.seat.login'),
            cell: ({ login }) => login ?? <span className="text-ink-2">{t('council.councils.noAccount')}</span>
          },
          { key: 'days', header: t('council.councils.seatDays'), cell: daysOf }
        ]}
      />
      {council.sessions.length > 0 && (
        <section className="grid gap-2">
          <h2>{t('council.councils.sessionsTitle')}</h2>
          <ul className="grid gap-1">
            {council.sessions.map(session => (
              <li key={session.code} className="grid gap-2">
                <a href={`/hoi-dong/${session.code}`}>{t('council.plan.session', { day: dateText(session.on) })}</a>
                {session.closed && <PaperList code={session.code} papers={COUNCIL_PAPERS} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="grid gap-3">
        <h2>{t('council.councils.changeTitle')}</h2>
        <ChangeForm
          action={change}
          initial={newForm()}
          councilCode={council.code}
          sitting={council.seats
            .filter(({ until }) => until === null)
            .map(seat => ({ value: seat.seatId, label: `${seat.name}, ${roleOf(seat)}` }))}
          kinds={seatKinds()}
          words={{
            day: t('council.councils.changeDay'),
            ended: t('council.councils.ended'),
            added: t('council.councils.added'),
            submit: t('council.councils.change'),
            seat: words().council.seat
          }}
        />
      </section>
    </OfficerFrame>
  )
})
