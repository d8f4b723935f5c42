import type { ReactNode } from 'react'

interface PageHeaderProps {
  /** What kind of page it is, above the title: "Sản phẩm", "Quyết định". */
  readonly kicker?: ReactNode
  readonly title: ReactNode
  /** The page in one sentence. */
  readonly lead?: ReactNode
  readonly actions?: ReactNode
}

/** The one h1 of a page. */
export function PageHeader({ kicker, title, lead, actions }: PageHeaderProps) {
  return (
    <div className="grid gap-2">
      {kicker && <p className="text-small font-semibold text-leaf">{kicker}</p>}
      <h1>{title}</h1>
      {lead && <div className="max-w-measure text-h3 text-ink-2">{lead}</div>}
      {actions && <div className="flex flex-wrap gap-3 pt-2 print:hidden">{actions}</div>}
    </div>
  )
}
