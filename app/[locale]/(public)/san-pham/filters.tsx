import { PlaceField } from '@/components/registry/place-field'
import { type FacetGroup, type FacetOption, Facets } from '@/components/ui/facets'
import { TextField } from '@/components/ui/text-field'
import { verdictText } from '@/components/ui/verdict-tag'
import { VERDICTS } from '@/lib/ocop/certificate/verdict'
import { BASES } from '@/lib/ocop/registry/count'
import { CLASS_CHOICES } from '@/lib/queries/registry/classes'
import type { ProductList } from '@/lib/queries/registry/list-products'
import { starText } from '@/lib/text/certificate-status'
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
  const kept = question.given.filter(([name]) => name === 'q' || name === 'xep')
  const { words, place } = question
  return (
    <Facets
      action={here}
      groups={groups(question, list, locale).filter(({ options }) => options.length > 0)}
      kept={kept}
      clearHref={words === null ? here : `${here}?q=${encodeURIComponent(words)}`}
      active={question.given.filter(([name]) => name !== 'q' && name !== 'xep').length}
      locale={locale}
    >
      <PlaceField
        label={t('search.facets.placeLabel')}
        hint={t('search.facets.placeHint')}
        place={place.kind === 'one' ? place.place : null}
        typed={place.kind === 'several' || place.kind === 'nowhere' ? place.text : undefined}
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

function groups(question: ListQuestion, list: ProductList, locale: Locale): readonly FacetGroup[] {
  const t = text(locale)
  const { basis, stars, sectors, statuses } = question
  const countOf = <T,>(facet: readonly { value: T; count: number }[], value: T): number =>
    facet.find(each => each.value === value)?.count ?? 0
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
      options: classOptions('sector', sectors, list.sectors, locale)
    },
    {
      name: 'nhom-chi-tiet',
      title: t('search.facets.group'),
      choice: 'many',
      options: classOptions('group', question.groups, list.groups, locale)
    }
  ]
}

type Counts = readonly { readonly value: string | null; readonly count: number }[]

/** The sectors or groups that anything has. Where nothing has any there is nothing to choose. */
function classOptions(
  level: keyof typeof CLASS_CHOICES,
  chosen: readonly (string | null)[],
  counts: Counts,
  locale: Locale
): readonly FacetOption[] {
  const t = text(locale)
  const countOf = (codes: readonly (string | null)[]) =>
    counts.reduce((sum, { value, count }) => (codes.includes(value) ? sum + count : sum), 0)
  const named = CLASS_CHOICES[level].map(({ slug, name, codes, formerYears }) => ({
    value: slug,
    label: formerYears.length === 0 ? name : t('search.facets.former', { name, years: formerYears.join(', ') }),
    count: countOf(codes),
    chosen: codes.some(code => chosen.includes(code))
  }))
  const unknown = {
    value: UNKNOWN,
    label: t('search.facets.classUnknown'),
    count: countOf([null]),
    chosen: chosen.includes(null)
  }
  const options = [...named, unknown].filter(({ count, chosen }) => count > 0 || chosen)
  return options.length === 1 && options[0] === unknown && !unknown.chosen ? [] : options
}
