'use client'

import { Content } from '@/components/frame/content'
import { Failure } from '@/components/frame/failure'

export default function OfficerFailure({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <Content>
      <Failure error={error} retry={retry} locale="vi" />
    </Content>
  )
}
