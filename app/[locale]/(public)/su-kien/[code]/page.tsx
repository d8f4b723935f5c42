import type { Metadata } from 'next'
import { UndertakingList } from '@/components/programme/undertaking-list'
import { PlaceLink } from '@/components/registry/place-link'
import { SourceList } from '@/components/registry/source-list'
import { PageHeader } from '@/components/ui/page-header'
import { SummaryList, type SummaryRow } from '@/components/ui/summary-list'
import { type EventView, eventByCode } from '@/lib/queries/programme/events'
import type { StatedView } from '@/lib/queries/programme/targets'
import { undertakings } from '@/lib/queries/programme/undertakings'
import { batchName } from '@/lib/text/batch-name'
import { dateText } from '@/lib/text/dates'
import { eventKindText } from '@/lib/text/event-kind'
import { type Locale, localPath } from '@/lib/text/locale'
import { quantityText } from '@/lib/text/quantity'
import { text } from '@/lib/text/text'
import { today } from '@/lib/web/clock'
import { codeInPath } from '@/lib/web/code-in-path'
import { missing } from '@/lib/web/missing'
import { pageLocale } from '@/lib/web/page-locale'
import { orMissing, titleOrMissing } from '../../or-missing'

interface Props {
  readonly params: Promise<{ readonly locale: string; readonly code: string }>
}

async function found({ params }: Props): Promise<EventView> {
  const code = codeInPath((await params).code, 'event')
  const event = code === null ? null : await eventByCode(code)
  if (!event) missing()
  return event
}

export const generateMetadata = titleOrMissing(async (props: Props): Promise<Metadata> => {
  return { title: (await found(props)).title }
})

const statedText = (stated: readonly StatedView[], locale: Locale): string =>
  stated.map(each => quantityText(each, each.measure, locale)).join('; ')

function rowsOf(event: EventView, locale: Locale): readonly SummaryRow[] {
  const t = text(locale)
  const row = (key: string, label: string, value: SummaryRow['value'] | null): readonly SummaryRow[] =>
    value === null || value === '' ? [] : [{ key, label, value }]
  return [
    ...row('on', t('programme.events.on'), dateText(event.on, locale)),
    ...row('kind', t('programme.events.kind'), eventKindText(event.kind, locale)),
    ...row('place', t('programme.events.place'), <PlaceLink place={event.unit} locale={locale} />),
    ...row('organiser', t('programme.events.organiser'), event.organiser),
    ...row('attendance', t('programme.events.attendance'), statedText(event.attendance, locale)),
    ...row(
      'attendees',
      t('programme.events.attendees'),
      event.attendees.length === 0 ? null : (
        <ul className="grid gap-1">
          {event.attendees.map(({ name, title }) => (
            <li key={`${name} ${title}`}>{title === null ? name : `${name} – ${title}`}</li>
          ))}
        </ul>
      )
    ),
    ...row(
      'batch',
      t('programme.events.batch'),
      event.batch && (
        <a href={localPath(locale, `/dot-danh-gia/${event.batch.code}`)}>
          {batchName({ place: event.unit.fullName, year: event.batch.year, round: event.batch.round }, locale)}
        </a>
      )
    ),
    ...row(
      'handed',
      t('programme.events.handedOver'),
      t('programme.events.handedOverCount', { count: event.handedOver })
    ),
    ...row('handed-stated', t('programme.events.handedOverReported'), statedText(event.handedOverStated, locale)),
    ...row('note', t('programme.events.note'), event.note)
  ]
}

export default orMissing(async function EventPage(props: Props) {
  const locale = await pageLocale(props.params)
  const t = text(locale)
  const event = await found(props)
  const tasks = await undertakings({ eventCode: event.code }, await today())
  const sources = [
    ...event.sources,
    ...event.attendance.map(({ source }) => source),
    ...event.handedOverStated.map(({ source }) => source)
  ]
  return (
    <>
      <PageHeader kicker={t('programme.events.title')} title={event.title} />
      <SummaryList rows={rowsOf(event, locale)} />
      {tasks.length > 0 && (
        <section className="grid gap-3" aria-labelledby="chi-dao">
          <h2 id="chi-dao">{t('programme.events.undertakings')}</h2>
          <UndertakingList rows={tasks} locale={locale} />
        </section>
      )}
      <section className="grid gap-3" aria-labelledby="nguon">
        <h2 id="nguon">{t('programme.source')}</h2>
        <SourceList sources={sources} locale={locale} />
      </section>
    </>
  )
})
