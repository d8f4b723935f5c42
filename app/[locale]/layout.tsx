import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '@/app/globals.css'
import { Document } from '@/components/frame/document'
import { PublicFrame } from '@/components/frame/public-frame'
import { localeOfAddress } from '@/lib/web/locale'
import { requestPath } from '@/lib/web/request-path'
import { publicMetadata } from '@/lib/web/site-metadata'
import { sendLight } from '@/lib/web/under-way'

export async function generateMetadata(): Promise<Metadata> {
  const path = await requestPath()
  return publicMetadata(localeOfAddress(path), path)
}

// The language is read from the address that the visitor sees: an address that is no page still has one.
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const path = await requestPath()
  const locale = localeOfAddress(path)
  sendLight()
  return (
    <Document locale={locale}>
      <PublicFrame locale={locale} path={path}>
        {children}
      </PublicFrame>
    </Document>
  )
}
