import { NotFoundPage } from '@/components/frame/not-found-page'
import { localeOfAddress } from '@/lib/web/locale'
import { requestPath } from '@/lib/web/request-path'

export default async function PublicNotFound() {
  return <NotFoundPage locale={localeOfAddress(await requestPath())} />
}
