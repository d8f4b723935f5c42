import { TaskList } from '@/components/ui/task-list'
import type { Actor } from '@/lib/ocop/access/actor'
import { canSomewhere } from '@/lib/ocop/access/can'
import { staffText } from '@/lib/text/text'

/** What an officer begins beside entering results, each with when it is the right thing. */
export function OtherWork({ actor }: { readonly actor: Actor & { readonly kind: 'account' } }) {
  const t = staffText()
  const tasks = [
    ...(canSomewhere(actor, 'decision.transcribe').ok
      ? [
          {
            key: 'past',
            title: t('officerDecision.nav.past'),
            href: '/can-bo/quyet-dinh/da-ban-hanh',
            hint: t('officerDecision.work.other.past')
          }
        ]
      : []),
    ...(canSomewhere(actor, 'decision.draft').ok
      ? [
          {
            key: 'filing',
            title: t('officerAct.filing.title'),
            href: '/can-bo/danh-gia-lai',
            hint: t('officerDecision.work.other.filing')
          },
          {
            key: 'revocation',
            title: t('officerDecision.nav.revocation'),
            href: '/can-bo/quyet-dinh/thu-hoi',
            hint: t('officerDecision.work.other.revocation')
          },
          {
            key: 'rest',
            title: t('officerAct.index.title'),
            href: '/can-bo/quyet-dinh/viec-khac',
            hint: t('officerDecision.work.other.rest')
          }
        ]
      : [])
  ]
  if (tasks.length === 0) return null
  return (
    <section className="grid gap-2">
      <h2>{t('officerDecision.work.other.title')}</h2>
      <TaskList tasks={tasks} />
    </section>
  )
}
