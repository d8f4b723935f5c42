import { NotFoundPage } from '@/components/frame/not-found-page'

export default function AdminNotFound() {
  return <NotFoundPage locale="vi" />
}
