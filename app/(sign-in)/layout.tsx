import { connection } from 'next/server'
import type { ReactNode } from 'react'
import '@/app/globals.css'
import { KeptForm } from '@/app/kept-form'
import { Document } from '@/components/frame/document'
import { PlainFrame } from '@/components/frame/plain-frame'
import { staffMetadata } from '@/lib/web/site-metadata'

export const generateMetadata = staffMetadata

export default async function SignInLayout({ children }: { children: ReactNode }) {
  await connection()
  return (
    <Document locale="vi">
      <KeptForm>
        <PlainFrame>{children}</PlainFrame>
      </KeptForm>
    </Document>
  )
}
