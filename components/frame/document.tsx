import type { ReactNode } from 'react'
import type { Locale } from '@/lib/text/locale'

/** The outermost frame of every page. */
export function Document({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  return (
    <html lang={locale}>
      <body className="flex min-h-dvh flex-col">{children}</body>
    </html>
  )
}
