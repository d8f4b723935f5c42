import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { TaskList } from '@/components/ui/task-list'
import type { SessionState } from '@/lib/ocop/council/session'
import { type SessionEntry, sessionsOf } from '@/lib/queries/council/sessions'
import { batchName } from '@/lib/text/batch-name'
import { dateText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { sessionAddress } from './address'
import { CouncilFrame } from './frame'

export function generateMetadata(): Metadata {
  return { title: staffText()('council.start.title') }
}

/** What is left to do for who reads it, in words. */
function ownWords({ own, files, state }: SessionEntry): string {
  const t = staffText()
  if (state === 'closed') return t('council.start.files', { count: files })
  if (own === null) return t('council.start.files', { count: files })
  const left = own['to-score'] + own['to-score-again'] + own.drafting
  const done = own['handed-in']
  return left === 0
    ? t('council.start.allDone', { count: done })
    : t('council.start.left', { left, drafting: own.drafting, done })
}

const STATES: readonly SessionState[] = ['scoring', 'planned', 'closed']

export default orMissing(async function CouncilStartPage() {
  const actor = await requireActor(['council.view'])
  const t = staffText()
  const sessions = await sessionsOf(actor, actor.on)
  return (
    <CouncilFrame actor={actor}>
      <PageHeader title={t('council.start.title')} lead={t('council.start.lead')} />
      {sessions.length === 0 && (
        <EmptyState title={t('council.start.empty')}>
          <p>{t('council.start.emptyExplain')}</p>
        </EmptyState>
      )}
      {STATES.map(state => {
        const listed = sessions.filter(session => session.state === state)
        return listed.length === 0 ? null : (
          <section key={state} className="grid gap-3">
            <h2>{t(`council.start.${state}`, { count: listed.length })}</h2>
            <TaskList
              tasks={listed.map(session => ({
                key: session.code,
                title: t('council.start.session', { day: dateText(session.on), batch: batchName(session.batch) }),
                href: sessionAddress(session.code),
                hint: (
                  <>
                    <span className="block">{ownWords(session)}</span>
                    {session.council}
                  </>
                )
              }))}
            />
          </section>
        )
      })}
    </CouncilFrame>
  )
})
