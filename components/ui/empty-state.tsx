import type { ReactNode } from 'react'

/** Nothing to show: why, and what can be done instead. */
export function EmptyState({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="grid gap-2 rounded-sm border border-dashed border-line px-4 py-6">
      <p className="font-semibold">{title}</p>
      {children && <div className="grid gap-2 text-ink-2">{children}</div>}
    </div>
  )
}
