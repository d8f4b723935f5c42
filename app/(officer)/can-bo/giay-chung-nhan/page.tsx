import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { Table } from '@/components/ui/table'
import { certifyingDecisions } from '@/lib/queries/officer/certificates'
import { decisionName } from '@/lib/text/decision-name'
import { numberText } from '@/lib/text/numbers'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { type SearchParams, single } from '@/lib/web/search-params'
import { OfficerFrame } from '../frame'
import { papersAddress } from './address'

interface Props {
  readonly searchParams: Promise<SearchParams>
}

export function generateMetadata(): Metadata {
  return { title: staffText()('officerCertificate.list.title') }
}

export default orMissing(async function CertifyingDecisionsPage({ searchParams }: Props) {
  const actor = await requireActor(['decision.view'])
  const t = staffText()
  const typed = Number(single(await searchParams, 'trang') ?? '1')
  const page = Number.isInteger(typed) && typed > 0 && typed < 10_000 ? typed : 1
  const { items, total, pageSize } = await certifyingDecisions(actor, actor.on, page)
  return (
    <OfficerFrame actor={actor}>
      <PageHeader title={t('officerCertificate.list.title')} lead={t('officerCertificate.list.lead')} />
      <Table
        caption={t('officerCertificate.list.caption', { total })}
        rows={items}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'decision',
            header: t('officerCertificate.list.decision'),
            isRowHeader: true,
            cell: decision => <a href={papersAddress(decision.code)}>{decisionName(decision)}</a>
          },
          { key: 'authority', header: t('officerCertificate.list.authority'), cell: ({ authority }) => authority },
          {
            key: 'certificates',
            header: t('officerCertificate.list.certificates'),
            numeric: true,
            cell: ({ certificates }) => numberText(certificates)
          },
          {
            key: 'handedOver',
            header: t('officerCertificate.list.handedOver'),
            numeric: true,
            cell: ({ handedOver }) => numberText(handedOver)
          }
        ]}
      />
      <Pagination
        page={page}
        pages={Math.ceil(total / pageSize)}
        hrefOf={each => `/can-bo/giay-chung-nhan?trang=${each}`}
      />
    </OfficerFrame>
  )
})
