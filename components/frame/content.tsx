import type { ReactNode } from 'react'
import { CONTENT_ID } from './skip-link'

/** The main part of a page: one column, its pieces well apart. */
export function Content({ children }: { readonly children: ReactNode }) {
  return (
    <main
      id={CONTENT_ID}
      tabIndex={-1}
      className="mx-auto grid w-full grid-cols-1 max-w-page flex-1 content-start gap-8 px-4 py-6 sm:px-6 sm:py-8"
    >
      {children}
    </main>
  )
}
