import type { Metadata } from 'next'
import { PageHeader } from '@/components/ui/page-header'
import { text } from '@/lib/text/text'
import { newForm } from '@/lib/web/form-state'
import { pageLocale } from '@/lib/web/page-locale'
import { type SearchParams, single } from '@/lib/web/search-params'
import { sendMisreport } from './actions'
import { MisreportForm } from './form'
import { MISREPORT_KINDS } from './schema'

interface Props {
  readonly params: Promise<{ readonly locale: string }>
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: text(await pageLocale(params))('public.misreport.title'), robots: { index: false } }
}

export default async function MisreportPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = text(locale)
  const query = await searchParams
  const page = single(query, 'trang') ?? ''
  const kind = single(query, 'loai') === 'lam-dung' ? 'misuse' : 'data'
  return (
    <>
      <PageHeader title={t('public.misreport.title')} lead={t('public.misreport.lead')} />
      <MisreportForm
        action={sendMisreport}
        initial={newForm({ page, kind })}
        locale={locale}
        kinds={MISREPORT_KINDS.map(value => ({ value, label: t(`public.misreport.kinds.${value}`) }))}
        words={{
          kind: t('public.misreport.kind'),
          page: t('public.misreport.page'),
          message: t('public.misreport.message'),
          messageHint: t('public.misreport.messageHint'),
          contact: t('public.misreport.contact'),
          contactHint: t('public.misreport.contactHint'),
          submit: t('public.misreport.submit'),
          thanksTitle: t('public.misreport.thanksTitle'),
          thanks: t('public.misreport.thanks', { reference: '…' }),
          back: t('public.misreport.back')
        }}
      />
    </>
  )
}
