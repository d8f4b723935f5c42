'use client'

import { Failure } from '@/components/frame/failure'

export default function SignInFailure({ error, retry }: { error: unknown; retry: () => void }) {
  return <Failure error={error} retry={retry} locale="vi" />
}
