import type { ReactNode } from 'react'

interface DetailsProps {
  readonly summary: ReactNode
  readonly open?: boolean
  readonly children: ReactNode
}

/** More for those who want it. Never the place for what everybody needs. */
export function Details({ summary, open = false, children }: DetailsProps) {
  return (
    <details open={open}>
      <summary className="w-fit cursor-pointer py-1.5 text-river underline underline-offset-4">{summary}</summary>
      <div className="mt-2 grid gap-3 border-l-4 border-rule py-1 pl-4">{children}</div>
    </details>
  )
}
