import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Banner } from '@/components/ui/banner'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { SummaryList } from '@/components/ui/summary-list'
import { Table } from '@/components/ui/table'
import type { GridRow } from '@/lib/queries/officer/grid'
import { batchName } from '@/lib/text/batch-name'
import { dateText } from '@/lib/text/dates'
import { pointsText } from '@/lib/text/numbers'
import { resultFlagText } from '@/lib/text/result-flag'
import { staffText } from '@/lib/text/text'
import { OfficerFrame } from '../../../frame'
import { WorkWay } from '../../../work-way'
import { batchAddress } from '../../address'
import { gridOfPath } from '../../grid-of-path'

interface CheckPageProps {
  readonly params: Promise<{ readonly code: string }>
}

export function generateMetadata(): Metadata {
  return { title: staffText()('officerBatch.check.title') }
}

/** What the law has against the star as it was typed, unless a person has let it stand. */
const objectionOf = (row: GridRow) =>
  row.flags.find(({ code }) => code === 'STAR_AGAINST_POINTS' || code === 'NOT_COMPETENT')

function outcomeText(row: GridRow): string {
  const t = staffText()
  if (objectionOf(row)) return t('officerBatch.check.objected')
  const { judged, points, star } = row
  const { outcome } = judged
  switch (outcome.kind) {
    case 'recognise':
      return outcome.potentialFiveStar
        ? t('officerBatch.check.recogniseFive', { star: outcome.star })
        : t('officerBatch.check.recognise', { star: outcome.star })
    case 'approve':
      return t('officerBatch.check.approve')
    case 'pass-on':
      return t(`officerBatch.check.passOn.${outcome.to}`)
    case 'none':
      return points === null && star === null ? t('officerBatch.check.unclear') : t('officerBatch.check.refuse')
  }
}

function totalsOf(rows: readonly GridRow[]) {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(outcomeText(row), (counts.get(outcomeText(row)) ?? 0) + 1)
  return [...counts]
}

export default orMissing(async function CheckPage({ params }: CheckPageProps) {
  const { actor, grid } = await gridOfPath(params)
  const t = staffText()
  const flagged = grid.rows.reduce((sum, { flags }) => sum + flags.length, 0)
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs
        crumbs={[
          { label: t('officerBatch.list.title'), href: '/can-bo/dot-danh-gia' },
          { label: batchName(grid), href: batchAddress(grid.code) }
        ]}
      />
      <PageHeader
        kicker={batchName(grid)}
        title={t('officerBatch.check.title')}
        lead={t('officerBatch.check.lead', { day: dateText(grid.on) })}
        actions={
          <>
            {grid.rows.length > 0 && flagged === 0 && (
              <LinkButton href={`/can-bo/quyet-dinh/moi?dot=${grid.code}`} kind="primary">
                {t('officerBatch.grid.draft')}
              </LinkButton>
            )}
            <LinkButton href={batchAddress(grid.code)} kind={flagged > 0 ? 'primary' : 'secondary'}>
              {t('officerBatch.check.back')}
            </LinkButton>
          </>
        }
      />
      <WorkWay at="look" batchCode={grid.code} />
      {flagged > 0 && (
        <Banner kind="warning" title={t('officerBatch.check.flagged', { count: flagged })}>
          <p>
            <a href={batchAddress(grid.code)}>{t('officerBatch.check.toGrid')}</a>
          </p>
        </Banner>
      )}
      {grid.rows.length === 0 ? (
        <EmptyState title={t('officerBatch.check.empty')} />
      ) : (
        <>
          <section className="grid gap-2">
            <h2>{t('officerBatch.check.totals')}</h2>
            <SummaryList
              rows={totalsOf(grid.rows).map(([term, count]) => ({
                key: term,
                label: term,
                value: t('officerBatch.check.products', { count })
              }))}
            />
          </section>
          <Table
            caption={t('officerBatch.check.caption')}
            rows={grid.rows}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'number',
                header: t('officerBatch.columns.number'),
                numeric: true,
                cell: ({ position }) => position
              },
              {
                key: 'product',
                header: t('officerBatch.columns.product'),
                isRowHeader: true,
                cell: ({ productName, productCode }) =>
                  productCode === null ? productName : <a href={`/san-pham/${productCode}`}>{productName}</a>
              },
              {
                key: 'producer',
                header: t('officerBatch.columns.producer'),
                cell: ({ producerName }) => producerName
              },
              {
                key: 'place',
                header: t('officerBatch.columns.place'),
                cell: ({ understoodPlace, placeText }) => understoodPlace ?? placeText
              },
              {
                key: 'points',
                header: t('officerBatch.columns.points'),
                numeric: true,
                cell: ({ points }) => points !== null && pointsText(points)
              },
              { key: 'star', header: t('officerBatch.columns.star'), numeric: true, cell: ({ star }) => star },
              {
                key: 'outcome',
                header: t('officerBatch.check.outcome'),
                cell: row => {
                  const objection = objectionOf(row)
                  return objection ? (
                    <span className="text-clay">{resultFlagText(objection, row)}</span>
                  ) : (
                    outcomeText(row)
                  )
                }
              },
              {
                key: 'article',
                header: t('officerBatch.check.article'),
                cell: ({ judged }) => judged.source ?? t('officerBatch.check.noArticle')
              }
            ]}
          />
        </>
      )}
    </OfficerFrame>
  )
})
