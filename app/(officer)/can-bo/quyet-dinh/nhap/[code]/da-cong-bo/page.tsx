import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { orMissing } from '@/app/or-missing'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Table } from '@/components/ui/table'
import { certificatesOf } from '@/lib/queries/officer/drafts'
import { staffText } from '@/lib/text/text'
import { OfficerFrame } from '../../../../frame'
import { papersAddress } from '../../../../giay-chung-nhan/address'
import { WorkWay } from '../../../../work-way'
import { draftAddress } from '../../../address'
import { draftOfPath } from '../../../draft-of-path'
import { draftTitle } from '../../../draft-title'

interface Props {
  readonly params: Promise<{ readonly code: string }>
}

export function generateMetadata(): Metadata {
  return { title: staffText()('officerDecision.states.published') }
}

export default orMissing(async function PublishedPage({ params }: Props) {
  const { actor, draft } = await draftOfPath(params)
  if (draft.decisionCode === null) redirect(draftAddress(draft.code))
  const t = staffText()
  const certificates = await certificatesOf(draft.code)
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('officerDecision.work.title'), href: '/can-bo' }]} />
      <PageHeader
        kicker={t('officerDecision.states.published')}
        title={t('officerDecision.done.title', { decision: draftTitle(draft) })}
        lead={t('officerDecision.done.certificates', { count: certificates.length })}
        actions={
          <>
            <LinkButton href={`/quyet-dinh/${draft.decisionCode}`} kind="primary">
              {t('officerDecision.done.public')}
            </LinkButton>
            {certificates.length > 0 && (
              <LinkButton href={papersAddress(draft.decisionCode)}>
                {t('officerCertificate.papers.printCertificates')}
              </LinkButton>
            )}
            <LinkButton href="/can-bo">{t('officerDecision.done.work')}</LinkButton>
          </>
        }
      />
      {draft.batch && certificates.length > 0 && (
        <WorkWay at="hand" batchCode={draft.batch.code} draftCode={draft.code} />
      )}
      {certificates.length > 0 && (
        <Table
          caption={t('officerDecision.done.caption')}
          rows={certificates}
          rowKey={({ code }) => code}
          columns={[
            {
              key: 'position',
              header: t('officerDecision.draft.columns.position'),
              numeric: true,
              cell: ({ position }) => position
            },
            {
              key: 'product',
              header: t('officerDecision.draft.columns.product'),
              isRowHeader: true,
              cell: ({ name }) => name
            },
            {
              key: 'code',
              header: t('officerDecision.done.certificate'),
              cell: ({ code }) => <a href={`/giay-chung-nhan/${code}`}>{code}</a>
            }
          ]}
        />
      )}
    </OfficerFrame>
  )
})
