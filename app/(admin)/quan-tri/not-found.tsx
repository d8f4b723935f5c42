import { NotFoundPage } from '@/components/frame/not-found-page'
import { PlainFrame } from '@/components/frame/plain-frame'

export default function AdminNotFound() {
  return (
    <PlainFrame>
      <NotFoundPage locale="vi" />
    </PlainFrame>
  )
}
