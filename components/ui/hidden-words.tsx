import type { ReactNode } from 'react'

/** Words for those who listen: read aloud, not drawn. */
export function HiddenWords({ children }: { readonly children: ReactNode }) {
  return <span className="sr-only">{children}</span>
}
