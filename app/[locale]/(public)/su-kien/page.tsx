import type { Metadata } from 'next'
import { PlaceDayForm } from '@/components/programme/place-day-form'
import { PlaceLink } from '@/components/registry/place-link'
import { PlaceQuestion } from '@/components/registry/place-question'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { Select } from '@/components/ui/select'
import { Table } from '@/components/ui/table'
import { eventsUpTo, eventYears } from '@/lib/queries/programme/events'
import { dateText } from '@/lib/text/dates'
import { eventKindText } from '@/lib/text/event-kind'
import { localPath } from '@/lib/text/locale'
import { numberText } from '@/lib/text/numbers'
import { text } from '@/lib/text/text'
import { askedPlaceDay, type PageProps } from '@/lib/web/asked-place-day'
import { pageLocale } from '@/lib/web/page-locale'
import { hrefWith, pageNumber, single } from '@/lib/web/search-params'

const PAGE_SIZE = 30

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: text(await pageLocale(params))('programme.events.title') }
}

export default async function EventsPage(props: PageProps) {
  const { locale, query, day, place, unitIds } = await askedPlaceDay(props)
  const t = text(locale)
  const page = pageNumber(query)
  const here = localPath(locale, '/su-kien')
  const typedYear = single(query, 'nam')
  const year = typedYear !== null && /^\d{4}$/.test(typedYear) ? Number(typedYear) : null
  const [{ items, total }, years] = await Promise.all([
    eventsUpTo({ unitIds, year, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }, day.on),
    eventYears()
  ])
  const given = [
    ...(place.kind === 'one' ? [['noi', place.place.id] as const] : []),
    ...(day.typed === null ? [] : [['ngay', day.on] as const]),
    ...(year === null ? [] : [['nam', String(year)] as const])
  ]
  return (
    <>
      <PageHeader title={t('programme.events.title')} lead={t('programme.events.lead')} />
      <PlaceDayForm
        action={here}
        place={place.kind === 'one' ? place.place : null}
        typedPlace={place.kind === 'several' || place.kind === 'nowhere' ? place.text : undefined}
        typedDay={day.typed ?? undefined}
        locale={locale}
      >
        <Select
          name="nam"
          label={t('programme.events.year')}
          none={t('programme.events.anyYear')}
          choices={years.map(each => ({ value: String(each), label: String(each) }))}
          defaultValue={year === null ? '' : String(year)}
          width="short"
          locale={locale}
        />
      </PlaceDayForm>
      <PlaceQuestion place={place} hrefOf={id => hrefWith(here, given, { noi: id })} locale={locale} />
      <section className="grid gap-4" aria-labelledby="su-kien">
        <h2 id="su-kien">{t('programme.events.found', { count: total })}</h2>
        {items.length > 0 && (
          <Table
            caption={t('programme.events.title')}
            captionHidden
            columns={[
              { key: 'on', header: t('programme.events.on'), cell: ({ on }) => dateText(on, locale) },
              {
                key: 'title',
                header: t('programme.events.title'),
                isRowHeader: true,
                cell: ({ code, title, organiser }) => (
                  <>
                    <a href={localPath(locale, `/su-kien/${code}`)}>{title}</a>
                    {organiser !== null && <span className="block text-small font-normal text-ink-2">{organiser}</span>}
                  </>
                )
              },
              { key: 'kind', header: t('programme.events.kind'), cell: ({ kind }) => eventKindText(kind, locale) },
              {
                key: 'place',
                header: t('programme.events.place'),
                cell: ({ unit }) => <PlaceLink place={unit} locale={locale} />
              },
              {
                key: 'handed',
                header: t('programme.events.handedOver'),
                numeric: true,
                cell: ({ handedOver }) => numberText(handedOver, locale)
              }
            ]}
            rows={items}
            rowKey={({ code }) => code}
            locale={locale}
          />
        )}
        <Pagination
          page={page}
          pages={Math.ceil(total / PAGE_SIZE)}
          hrefOf={each => hrefWith(here, given, { trang: String(each) })}
          locale={locale}
        />
      </section>
    </>
  )
}
