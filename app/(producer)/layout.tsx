import { connection } from 'next/server'
import type { ReactNode } from 'react'
import '@/app/globals.css'
import { KeptForm } from '@/app/kept-form'
import { Document } from '@/components/frame/document'
import { staffMetadata } from '@/lib/web/site-metadata'

export const generateMetadata = staffMetadata

export default async function ProducerLayout({ children }: { children: ReactNode }) {
  await connection()
  return (
    <Document locale="vi">
      <KeptForm>{children}</KeptForm>
    </Document>
  )
}
