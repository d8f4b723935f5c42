import type { Metadata } from 'next'
import { EntryTable } from '@/components/programme/entry-table'
import { PlaceDayForm } from '@/components/programme/place-day-form'
import { PlaceQuestion } from '@/components/registry/place-question'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { ENTRY_KINDS, type EntryKind } from '@/lib/ocop/programme/indicator'
import { listEntries } from '@/lib/queries/programme/entries'
import { dateText } from '@/lib/text/dates'
import { localPath } from '@/lib/text/locale'
import { placeText } from '@/lib/text/place-name'
import { text } from '@/lib/text/text'
import { askedPlaceDay, type PageProps } from '@/lib/web/asked-place-day'
import { pageLocale } from '@/lib/web/page-locale'
import { hrefWith, pageNumber } from '@/lib/web/search-params'

const PAGE_SIZE = 50
const FEW = 20
const OTHERS = ENTRY_KINDS.filter((kind): kind is Exclude<EntryKind, 'point-of-sale'> => kind !== 'point-of-sale')

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: text(await pageLocale(params))('programme.pointsOfSale.title') }
}

export default async function PointsOfSalePage(props: PageProps) {
  const { locale, query, day, place, unitIds } = await askedPlaceDay(props)
  const t = text(locale)
  const page = pageNumber(query)
  const here = localPath(locale, '/diem-ban')
  const given = [
    ...(place.kind === 'one' ? [['noi', place.place.id] as const] : []),
    ...(day.typed === null ? [] : [['ngay', day.on] as const])
  ]
  const [shops, others] = await Promise.all([
    listEntries(
      { kind: 'point-of-sale', unitIds, known: null, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
      day.on,
      day.today
    ),
    Promise.all(
      OTHERS.map(async kind => ({
        kind,
        ...(await listEntries({ kind, unitIds, known: null, limit: FEW, offset: 0 }, day.on, day.today))
      }))
    )
  ])
  const held = others.filter(({ total }) => total > 0)
  const where =
    place.kind === 'one' ? placeText({ ...place.place, name: place.place.fullName }, locale) : t('programme.country')
  return (
    <>
      <PageHeader title={t('programme.pointsOfSale.title')} lead={t('programme.pointsOfSale.lead')} />
      <PlaceDayForm
        action={here}
        place={place.kind === 'one' ? place.place : null}
        typedPlace={place.kind === 'several' || place.kind === 'nowhere' ? place.text : undefined}
        typedDay={day.typed ?? undefined}
        locale={locale}
      />
      <PlaceQuestion place={place} hrefOf={id => hrefWith(here, given, { noi: id })} locale={locale} />
      <section className="grid gap-4" aria-labelledby="diem-ban">
        <h2 id="diem-ban">{t('programme.pointsOfSale.found', { count: shops.total, present: shops.present })}</h2>
        <p className="text-ink-2">{t('programme.scope', { place: where, day: dateText(day.on, locale) })}</p>
        {shops.items.length > 0 && (
          <EntryTable caption={t('programme.pointsOfSale.title')} rows={shops.items} locale={locale} />
        )}
        <Pagination
          page={page}
          pages={Math.ceil(shops.total / PAGE_SIZE)}
          hrefOf={each => hrefWith(here, given, { trang: String(each) })}
          locale={locale}
        />
      </section>
      {held.length > 0 && (
        <section className="grid gap-6" aria-labelledby="so-khac">
          <h2 id="so-khac">{t('programme.registers.title')}</h2>
          {held.map(({ kind, items, total }) => (
            <div key={kind} className="grid gap-2">
              <h3>{t('programme.registers.of', { name: t(`programme.entries.${kind}`), count: total })}</h3>
              <EntryTable caption={t(`programme.entries.${kind}`)} rows={items} locale={locale} />
            </div>
          ))}
        </section>
      )}
    </>
  )
}
