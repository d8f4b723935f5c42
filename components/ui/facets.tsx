import type { ReactNode } from 'react'
import type { Locale } from '@/lib/text/locale'
import { numberText } from '@/lib/text/numbers'
import { text } from '@/lib/text/text'
import { Button } from './button'
import { Folded } from './folded'

export interface FacetOption {
  readonly value: string
  readonly label: string
  /** How many results the choice would give; `null` = not counted. */
  readonly count: number | null
  readonly chosen: boolean
}

export interface FacetGroup {
  readonly name: string
  readonly title: string
  /** `many`: any of them together; `one`: at most one, the first option meaning all. */
  readonly choice: 'many' | 'one'
  readonly options: readonly FacetOption[]
}

interface FacetsProps {
  readonly action: string
  readonly groups: readonly FacetGroup[]
  /** What else the address holds and must stay: the search words, the order. */
  readonly kept?: readonly (readonly [name: string, value: string])[]
  readonly clearHref: string
  /** How many filters are set. */
  readonly active: number
  /** Filters that are typed, above those that are ticked. */
  readonly children?: ReactNode
  readonly locale?: Locale
}

/** Beyond this many, the rest of a group is folded. */
const SHOWN = 8

/** Filters as a plain GET form: the address says what is shown. Folded on a phone, so that what was found comes first. */
export function Facets({ action, groups, kept = [], clearHref, active, children, locale = 'vi' }: FacetsProps) {
  const t = text(locale)
  return (
    <Folded summary={active > 0 ? t('common.facets.titleActive', { count: active }) : t('common.facets.title')}>
      <form action={action} method="get" className="grid gap-6 pt-2">
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {children}
        {groups.map(group => (
          <Group key={group.name} group={group} locale={locale} />
        ))}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button kind="secondary">{t('common.facets.submit')}</Button>
          {active > 0 && (
            <a href={clearHref} className="py-2">
              {t('common.facets.clear')}
            </a>
          )}
        </div>
      </form>
    </Folded>
  )
}

function Group({ group, locale }: { group: FacetGroup; locale: Locale }) {
  const isShown = (option: FacetOption, index: number) => index < SHOWN || option.chosen
  const shown = group.options.filter(isShown)
  const folded = group.options.filter((option, index) => !isShown(option, index))
  return (
    <fieldset className="min-w-0 border-t border-rule pt-3">
      <legend className="float-left mb-1 w-full font-semibold">{group.title}</legend>
      <div className="clear-both">
        {shown.map(option => (
          <Option key={option.value} group={group} option={option} locale={locale} />
        ))}
        {folded.length > 0 && (
          <details>
            <summary className="min-h-9 cursor-pointer py-1.5 text-small text-river">
              {text(locale)('common.facets.more', { count: folded.length })}
            </summary>
            {folded.map(option => (
              <Option key={option.value} group={group} option={option} locale={locale} />
            ))}
          </details>
        )}
      </div>
    </fieldset>
  )
}

function Option({ group, option, locale }: { group: FacetGroup; option: FacetOption; locale: Locale }) {
  return (
    <label className="flex cursor-pointer items-start gap-2.5 py-1.5">
      <input
        type={group.choice === 'many' ? 'checkbox' : 'radio'}
        name={group.name}
        value={option.value}
        defaultChecked={option.chosen}
        className="mt-1 size-5 shrink-0 accent-leaf"
      />
      <span className="min-w-0 flex-1">{option.label}</span>
      {option.count !== null && (
        <span className="text-small leading-[1.8] text-ink-2 tabular-nums">{numberText(option.count, locale)}</span>
      )}
    </label>
  )
}
