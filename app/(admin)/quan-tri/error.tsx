'use client'

import { Failure } from '@/components/frame/failure'

export default function AdminFailure({ error, retry }: { error: unknown; retry: () => void }) {
  return <Failure error={error} retry={retry} locale="vi" />
}
