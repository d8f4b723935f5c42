import { decisionHref } from '@/components/registry/decision-list'
import { type Holding, PlaceHoldings } from '@/components/registry/place-holdings'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { placeHoldings } from '@/lib/queries/registry/place-holdings'
import { dateText } from '@/lib/text/dates'
import { decisionName } from '@/lib/text/decision-name'
import { type Locale, localPath } from '@/lib/text/locale'
import { targetAim, targetName } from '@/lib/text/target-words'
import { text } from '@/lib/text/text'
import { choosePlace, unitIdsOf } from '@/lib/web/place-choice'

const FEW = 3

interface HoldingsProps {
  readonly placeId: string
  readonly today: PlainDate
  readonly locale: Locale
}

/** Producers, decisions, targets, events and points of sale of a place, as their own pages count them. */
export async function Holdings({ placeId, today, locale }: HoldingsProps) {
  const t = text(locale)
  const unitIds = await unitIdsOf(await choosePlace(placeId, today), today)
  const held = await placeHoldings(unitIds, today, FEW)
  const href = (slug: string) => `${localPath(locale, slug)}?noi=${encodeURIComponent(placeId)}`
  const holdings: readonly Holding[] = [
    {
      key: 'producers',
      label: t('public.place.holdings.producers'),
      href: href('/chu-the'),
      count: t('public.place.holdings.producersCount', { count: held.producers.total }),
      few: held.producers.items.map(({ code, name }) => ({
        key: code,
        href: localPath(locale, `/chu-the/${code}`),
        label: name
      }))
    },
    {
      key: 'decisions',
      label: t('public.place.holdings.decisions'),
      href: href('/quyet-dinh'),
      count: t('public.place.holdings.decisionsCount', { count: held.decisions.total }),
      few: held.decisions.items.map(decision => ({
        key: decision.code,
        href: decisionHref(decision.code, locale),
        label: decisionName(decision, locale)
      }))
    },
    {
      key: 'targets',
      label: t('public.place.holdings.targets'),
      href: href('/chi-tieu'),
      count: t('public.place.holdings.targetsCount', { count: held.targets.total }),
      few: held.targets.items.map(target => ({
        key: target.code,
        href: null,
        label: `${targetName(target, locale)}: ${targetAim(target, locale)}`
      }))
    },
    {
      key: 'events',
      label: t('public.place.holdings.events'),
      href: href('/su-kien'),
      count: t('public.place.holdings.eventsCount', { count: held.events.total }),
      few: held.events.items.map(({ code, title, on }) => ({
        key: code,
        href: localPath(locale, `/su-kien/${code}`),
        label: `${dateText(on, locale)}: ${title}`
      }))
    },
    {
      key: 'points-of-sale',
      label: t('public.place.holdings.pointsOfSale'),
      href: href('/diem-ban'),
      count: t('public.place.holdings.pointsOfSaleCount', { count: held.pointsOfSale.total }),
      few: held.pointsOfSale.items.flatMap(({ code, name }) =>
        name === null ? [] : [{ key: code, href: `${href('/diem-ban')}#${code}`, label: name }]
      )
    }
  ]
  return (
    <section aria-labelledby="so-giu" className="grid gap-3">
      <h2 id="so-giu">{t('public.place.holdings.title')}</h2>
      <PlaceHoldings holdings={holdings} />
    </section>
  )
}
