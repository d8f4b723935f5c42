import type { ReactNode } from 'react'

export interface SummaryRow {
  readonly key: string
  readonly label: ReactNode
  readonly value: ReactNode
}

/** Facts about one thing: what it is called, what it is. Beside each other where the list itself is wide enough. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl className="@container border-t border-rule">
      {rows.map(({ key, label, value }) => (
        <div
          key={key}
          className="grid gap-x-6 border-b border-rule py-2.5 @sm:grid-cols-[8.5rem_1fr] @2xl:grid-cols-[14rem_1fr]"
        >
          <dt className="text-ink-2">{label}</dt>
          <dd className="max-w-measure">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
