import type { ReactNode } from 'react'

interface CardProps {
  readonly title?: ReactNode
  readonly children: ReactNode
}

/** A raised sheet for what belongs together. Borders, no shadow. */
export function Card({ title, children }: CardProps) {
  return (
    <section className="grid content-start gap-3 rounded-sm border border-rule bg-card p-4 sm:p-6">
      {title && <h2 className="text-h3">{title}</h2>}
      {children}
    </section>
  )
}
