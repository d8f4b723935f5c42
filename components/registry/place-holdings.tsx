import type { ReactNode } from 'react'
import { SummaryList } from '../ui/summary-list'

/** One kind of record of a place: its list, how many it holds, the first few. */
export interface Holding {
  readonly key: string
  readonly label: string
  readonly href: string
  /** The number in words, the link to the whole list. */
  readonly count: string
  readonly few: readonly { readonly key: string; readonly href: string | null; readonly label: ReactNode }[]
}

/** What is held of a place, each number a link to the list that it counts. */
export function PlaceHoldings({ holdings }: { readonly holdings: readonly Holding[] }) {
  return (
    <SummaryList
      rows={holdings.map(({ key, label, href, count, few }) => ({
        key,
        label,
        value: (
          <>
            <a href={href} className="font-semibold">
              {count}
            </a>
            {few.length > 0 && (
              <ul className="grid gap-1 pt-1">
                {few.map(item => (
                  <li key={item.key}>{item.href === null ? item.label : <a href={item.href}>{item.label}</a>}</li>
                ))}
              </ul>
            )}
          </>
        )
      }))}
    />
  )
}
