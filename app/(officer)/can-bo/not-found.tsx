import { NotFoundPage } from '@/components/frame/not-found-page'

export default function OfficerNotFound() {
  return <NotFoundPage locale="vi" />
}
