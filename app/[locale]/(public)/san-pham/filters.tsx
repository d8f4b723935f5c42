import { placeText } from '@/components/registry/place-link'
import { type FacetGroup, Facets } from '@/components/ui/facets'
import { TextField } from '@/components/ui/text-field'
import { verdictText } from '@/components/ui/verdict-tag'
import { VERDICTS } from '@/lib/ocop/certificate/verdict'
import { BASES } from '@/lib/ocop/registry/count'
import type { ProductList } from '@/lib/queries/registry/list-products'
import { starText } from '@/lib/text/certificate-status'
import { sortedBy } from '@/lib/text/collation'
import { type Locale, localPath } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { BASIS_SLUGS, type ListQuestion, statusSlug, UNKNOWN } from './question'

interface FiltersProps {
  readonly question: ListQuestion
  readonly list: ProductList
  readonly locale: Locale
}

const STARS: readonly (number | null)[] = [5, 4, 3, null]

/** The filters of the list, with what each choice would give. */
export function Filters({ question, list, locale }: FiltersProps) {
  const t = text(locale)
  const here = localPath(locale, '/san-pham')
  const given = (name: string) => question.given.find(([key]) => key === name)?.[1]
  const kept = question.given.filter(([name]) => name === 'q' || name === 'xep')
  const { words } = question
  return (
    <Facets
      action={here}
      groups={groups(question, list, locale).filter(({ options }) => options.length > 0)}
      kept={kept}
      clearHref={words === null ? here : `${here}?q=${encodeURIComponent(words)}`}
      active={question.given.some(([name]) => name !== 'q' && name !== 'xep')}
      locale={locale}
    >
      <TextField
        name="noi"
        label={t('search.facets.placeLabel')}
        hint={t('search.facets.placeHint')}
        defaultValue={question.place.kind === 'one' ? placeField(question.place.place, locale) : given('noi')}
        maxLength={100}
        autoComplete="off"
        width="full"
        optional
        locale={locale}
      />
      <TextField
        name="ngay"
        label={t('search.facets.asOf')}
        defaultValue={question.typedDay ?? undefined}
        maxLength={40}
        autoComplete="off"
        width="short"
        optional
        locale={locale}
      />
    </Facets>
  )
}

/** What stands in the field for a chosen place: its name, as long as the name leads back to it. */
const placeField = (place: Parameters<typeof placeText>[0] & { readonly id: string }, locale: Locale): string =>
  place.validFrom === null && place.validUntil === null ? place.name : `${placeText(place, locale)} [${place.id}]`

function groups(question: ListQuestion, list: ProductList, locale: Locale): readonly FacetGroup[] {
  const t = text(locale)
  const { basis, stars, sectors, statuses } = question
  const countOf = <T,>(facet: readonly { value: T; count: number }[], value: T): number =>
    facet.find(each => each.value === value)?.count ?? 0
  const sectorRows = sortedBy(
    list.sectors.filter(({ value }) => value !== null),
    ({ name, value }) => name ?? value ?? ''
  )
  return [
    {
      name: 'cach-dem',
      title: t('search.facets.basis'),
      choice: 'one',
      options: BASES.map(each => ({
        value: BASIS_SLUGS[each],
        label: t(`search.facets.bases.${each === 'in-force' ? 'inForce' : each}`),
        count: null,
        chosen: basis === each
      }))
    },
    {
      name: 'sao',
      title: t('search.facets.star'),
      choice: 'many',
      options: STARS.map(star => ({
        value: star === null ? UNKNOWN : String(star),
        label: star === null ? t('search.facets.starUnknown') : starText(star, locale),
        count: countOf(list.stars, star),
        chosen: stars.includes(star)
      }))
    },
    {
      name: 'tinh-trang',
      title: t('search.facets.status'),
      choice: 'many',
      options: VERDICTS.map(verdict => ({
        value: statusSlug(verdict),
        label: verdictText(verdict, locale),
        count: countOf(list.statuses, verdict),
        chosen: statuses.includes(verdict)
      })).filter(({ count, chosen }) => count > 0 || chosen)
    },
    {
      name: 'nhom',
      title: t('search.facets.sector'),
      choice: 'many',
      options: [
        ...sectorRows.map(({ value, name, count }) => ({
          value: value ?? '',
          label: name ?? value ?? '',
          count,
          chosen: sectors.includes(value)
        })),
        {
          value: UNKNOWN,
          label: t('search.facets.sectorUnknown'),
          count: countOf(list.sectors, null),
          chosen: sectors.includes(null)
        }
      ].filter(({ count, chosen }) => count > 0 || chosen)
    }
  ]
}
