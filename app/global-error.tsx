'use client'

import '@/app/globals.css'
import { Document } from '@/components/frame/document'
import { Failure } from '@/components/frame/failure'

export default function GlobalFailure({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <Document locale="vi">
      <main className="mx-auto grid w-full max-w-page gap-12 px-4 py-8">
        <Failure error={error} retry={retry} locale="vi" />
        <div lang="en">
          <Failure error={error} retry={retry} locale="en" />
        </div>
      </main>
    </Document>
  )
}
