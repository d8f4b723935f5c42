import { NotFoundPage } from '@/components/frame/not-found-page'

export default function ProducerNotFound() {
  return <NotFoundPage locale="vi" />
}
