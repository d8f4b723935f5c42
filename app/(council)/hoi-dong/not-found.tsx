import { NotFoundPage } from '@/components/frame/not-found-page'

export default function CouncilNotFound() {
  return <NotFoundPage locale="vi" />
}
