import { type Locale, localPath } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { PageHeader } from '../ui/page-header'

interface NotFoundPageProps {
  readonly locale: Locale
  /** The first page of the part of the house that the address is in. */
  readonly home?: string
}

/** An address that leads nowhere: what that means, and where to go on. */
export function NotFoundPage({ locale, home }: NotFoundPageProps) {
  const t = text(locale)
  return (
    <div className="grid gap-4">
      <PageHeader title={t('common.notFound.title')} />
      <p>{t('common.notFound.explain')}</p>
      <p>{t('common.notFound.whatToDo')}</p>
      <ul className="grid list-disc gap-1 pl-6">
        {home && (
          <li>
            <a href={home}>{t('common.notFound.area')}</a>
          </li>
        )}
        <li>
          <a href={localPath(locale, '/san-pham')}>{t('common.notFound.search')}</a>
        </li>
        <li>
          <a href={localPath(locale, '/tra-cuu')}>{t('common.notFound.check')}</a>
        </li>
        <li>
          <a href={localPath(locale, '/')}>{t('common.notFound.home')}</a>
        </li>
      </ul>
    </div>
  )
}
