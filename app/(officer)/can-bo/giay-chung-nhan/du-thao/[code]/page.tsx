import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Banner } from '@/components/ui/banner'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Stars } from '@/components/ui/stars'
import { Table } from '@/components/ui/table'
import { papersOfDraft } from '@/lib/queries/officer/certificates'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { codeInPath } from '@/lib/web/code-in-path'
import { missing } from '@/lib/web/missing'
import { OfficerFrame } from '../../../frame'
import { draftAddress } from '../../../quyet-dinh/address'
import { draftPapersAddress } from '../../address'
import { PrintForm } from '../../print-form'

interface Props {
  readonly params: Promise<{ readonly code: string }>
}

export function generateMetadata(): Metadata {
  return { title: staffText()('officerCertificate.draft.title') }
}

export default orMissing(async function DraftPapersPage({ params }: Props) {
  const actor = await requireActor(['decision.view'])
  const code = codeInPath((await params).code, 'draft') ?? missing()
  const papers = (await papersOfDraft(actor, code, actor.on)) ?? missing()
  const t = staffText()
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('officerCertificate.draft.back'), href: draftAddress(code) }]} />
      <PageHeader title={t('officerCertificate.draft.title')} lead={t('officerCertificate.draft.lead')} />
      {papers.some(({ mark }) => mark === 'draft') && (
        <Banner kind="warning" title={t('officerCertificate.draft.marked')} />
      )}
      {papers.length === 0 ? (
        <EmptyState title={t('officerCertificate.draft.none')} />
      ) : (
        <>
          <PrintForm action={draftPapersAddress(code, 'giay.pdf')} count={papers.length} />
          <Table
            caption={t('officerCertificate.draft.caption', { count: papers.length })}
            rows={papers}
            rowKey={paper => paper.code}
            columns={[
              {
                key: 'product',
                header: t('officerDecision.draft.columns.product'),
                isRowHeader: true,
                cell: ({ product }) => product
              },
              {
                key: 'producer',
                header: t('officerDecision.draft.columns.producer'),
                cell: ({ producer }) => producer
              },
              {
                key: 'star',
                header: t('officerDecision.draft.columns.star'),
                cell: ({ star }) => <Stars stars={star} />
              },
              { key: 'code', header: t('officerCertificate.draft.code'), cell: paper => paper.code }
            ]}
          />
        </>
      )}
    </OfficerFrame>
  )
})
