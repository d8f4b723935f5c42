import type { OwnEvent } from '@/lib/queries/officer/re-evaluation'
import { dateText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { AttachedPapers } from '../../giay-to-kem/papers'

/** What its holder filed, with the papers of it. */
export function OwnEvents({
  code,
  events,
  mayAttach
}: {
  readonly code: string
  readonly events: readonly OwnEvent[]
  readonly mayAttach: boolean
}) {
  const t = staffText()
  if (events.length === 0) return null
  return (
    <section className="grid gap-2">
      <h2>{t('officerAct.papers.events')}</h2>
      <ul className="grid gap-3">
        {events.map(({ id, kind, on, papers }) => (
          <li key={id} className="grid gap-1">
            {t(`officerAct.papers.kinds.${kind}`, { day: on === null ? '…' : dateText(on) })}
            <AttachedPapers
              kind="certificate-event"
              placeId={id}
              papers={papers}
              back={`/can-bo/giay-chung-nhan/${code}`}
              mayAttach={mayAttach}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
