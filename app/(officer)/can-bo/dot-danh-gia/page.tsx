import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Table } from '@/components/ui/table'
import { canSomewhere } from '@/lib/ocop/access/can'
import { batchesOf } from '@/lib/queries/officer/batches'
import { batchName } from '@/lib/text/batch-name'
import { numberText } from '@/lib/text/numbers'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { OfficerFrame } from '../frame'
import { batchAddress } from './address'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerBatch.list.title') }
}

export default orMissing(async function BatchesPage() {
  const actor = await requireActor(['batch.view'])
  const t = staffText()
  const batches = await batchesOf(actor, actor.on)
  return (
    <OfficerFrame actor={actor}>
      <PageHeader
        title={t('officerBatch.list.title')}
        lead={t('officerBatch.list.lead')}
        actions={
          canSomewhere(actor, 'batch.open').ok && (
            <LinkButton href="/can-bo/dot-danh-gia/moi" kind="primary">
              {t('officerBatch.list.open')}
            </LinkButton>
          )
        }
      />
      {batches.length === 0 ? (
        <EmptyState title={t('officerBatch.list.empty')}>
          <p>{t('officerBatch.list.emptyExplain')}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t('officerBatch.list.title')}
          captionHidden
          rows={batches}
          rowKey={({ code }) => code}
          columns={[
            {
              key: 'batch',
              header: t('officerBatch.list.batch'),
              isRowHeader: true,
              cell: batch => (
                <>
                  <a href={batchAddress(batch.code)}>{batchName(batch)}</a>
                  {batch.title && <span className="block font-normal text-ink-2">{batch.title}</span>}
                </>
              )
            },
            {
              key: 'results',
              header: t('officerBatch.list.results'),
              numeric: true,
              cell: ({ results }) => numberText(results)
            }
          ]}
        />
      )}
    </OfficerFrame>
  )
})
