import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { type Task, TaskList } from '@/components/ui/task-list'
import { canSomewhere } from '@/lib/ocop/access/can'
import { type ScreeningEntry, screenedDossiers } from '@/lib/queries/screening/dossiers'
import { dateText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { OfficerFrame } from '../frame'
import { screeningAddress } from './address'
import { clockWords } from './clock-words'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerScreening.title') }
}

function taskOf(entry: ScreeningEntry): Task {
  const { code, product, producer, place, receivedOn } = entry
  return {
    key: code,
    title: product,
    href: screeningAddress(code),
    hint: staffText()('officerScreening.hint', { producer, place, day: dateText(receivedOn) }),
    status: <span className="text-small font-semibold text-ink-2">{clockWords(entry)}</span>
  }
}

export default orMissing(async function ScreeningsPage() {
  const actor = await requireActor(['screening.view'])
  const t = staffText()
  const dossiers = await screenedDossiers(actor, actor.on)
  const groups = (['open', 'passedOn', 'givenBack'] as const).filter(group => dossiers[group].length > 0)
  return (
    <OfficerFrame actor={actor}>
      <PageHeader
        title={t('officerScreening.title')}
        lead={t('officerScreening.lead')}
        actions={
          canSomewhere(actor, 'screening.report').ok && (
            <LinkButton kind="primary" href="/can-bo/ho-so-xa/moi">
              {t('officerScreening.receive')}
            </LinkButton>
          )
        }
      />
      {groups.length === 0 && (
        <EmptyState title={t('officerScreening.empty')}>
          <p>{t('officerScreening.emptyExplain')}</p>
        </EmptyState>
      )}
      {groups.map(group => (
        <section key={group} className="grid gap-2">
          <h2>{t(`officerScreening.${group}`, { count: dossiers[group].length })}</h2>
          <TaskList tasks={dossiers[group].map(taskOf)} />
        </section>
      ))}
    </OfficerFrame>
  )
})
