import type { ReactNode } from 'react'

interface FoldedProps {
  readonly summary: string
  readonly children: ReactNode
}

/** What stands open beside or above results on a wide screen, and folded on a phone, so that what was found comes first. */
export function Folded({ summary, children }: FoldedProps) {
  return (
    <details className="open-when-wide print:hidden">
      <summary className="min-h-11 cursor-pointer py-2 font-semibold text-river">{summary}</summary>
      {children}
    </details>
  )
}
