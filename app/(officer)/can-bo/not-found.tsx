import { NotFoundPage } from '@/components/frame/not-found-page'
import { PlainFrame } from '@/components/frame/plain-frame'

export default function OfficerNotFound() {
  return (
    <PlainFrame>
      <NotFoundPage locale="vi" />
    </PlainFrame>
  )
}
