import type { ReactNode } from 'react'
import type { Points } from '@/lib/ocop/points'
import { pointsText } from '@/lib/text/numbers'
import { producerKindText } from '@/lib/text/producer-kind'
import { staffText } from '@/lib/text/text'
import { Stars } from '../ui/stars'
import { type Column, Table } from '../ui/table'

export interface DecisionLine {
  readonly position: number
  readonly productName: string
  readonly producerName: string
  readonly producerKind: string | null
  readonly place: string | null
  readonly points: Points | null
  readonly star: number | null
  /** The certificate that the line ends. */
  readonly certificate: string | null
  readonly struckReason: string | null
}

interface DecisionLinesProps {
  readonly lines: readonly DecisionLine[]
  /** The button that takes a struck line back in; `null` where nothing can be changed. */
  readonly restore?: ((position: number) => ReactNode) | null
  /** For paper: struck lines are left out and the rest is counted anew. */
  readonly onPaper?: boolean
}

/** The annex of a decision on its way, row by row as it will be printed. */
export function DecisionLines({ lines, restore = null, onPaper = false }: DecisionLinesProps) {
  const t = staffText()
  const kept = lines.filter(({ struckReason }) => struckReason === null)
  const struck = lines.length - kept.length
  const rows = onPaper ? kept.map((line, index) => ({ ...line, position: index + 1 })) : lines
  const ends = lines.some(({ certificate }) => certificate !== null)
  const columns: Column<DecisionLine>[] = [
    {
      key: 'position',
      header: t('officerDecision.draft.columns.position'),
      cell: ({ position }) => position,
      numeric: true
    },
    {
      key: 'product',
      header: t('officerDecision.draft.columns.product'),
      isRowHeader: true,
      cell: ({ productName, position, struckReason }) =>
        struckReason === null ? (
          productName
        ) : (
          <div className="grid gap-1">
            <s className="font-normal text-ink-2">{productName}</s>
            <span className="text-small font-normal text-clay">
              {t('officerDecision.draft.struck', { reason: struckReason })}
            </span>
            {restore?.(position)}
          </div>
        )
    },
    {
      key: 'producer',
      header: t('officerDecision.draft.columns.producer'),
      cell: ({ producerName, producerKind }) => (
        <div>
          {producerName}
          {producerKind && !onPaper && (
            <span className="block text-small text-ink-2">{producerKindText(producerKind)}</span>
          )}
        </div>
      )
    },
    { key: 'place', header: t('officerDecision.draft.columns.place'), cell: ({ place }) => place },
    ends
      ? {
          key: 'certificate',
          header: t('officerDecision.draft.columns.certificate'),
          cell: ({ certificate }) =>
            certificate && (onPaper ? certificate : <a href={`/giay-chung-nhan/${certificate}`}>{certificate}</a>)
        }
      : {
          key: 'points',
          header: t('officerDecision.draft.columns.points'),
          numeric: true,
          cell: ({ points }) => (points === null ? null : pointsText(points))
        },
    {
      key: 'star',
      header: t('officerDecision.draft.columns.star'),
      cell: ({ star }) => (star === null ? null : <Stars stars={star} />)
    }
  ]
  return (
    <Table
      caption={
        struck > 0 && !onPaper
          ? t('officerDecision.draft.captionStruck', { count: kept.length, struck })
          : t('officerDecision.draft.caption', { count: kept.length })
      }
      captionHidden={onPaper}
      columns={columns}
      rows={rows}
      rowKey={({ position }) => String(position)}
      rowId={({ position }) => `dong-${position}`}
      narrow={onPaper ? 'scrolling' : 'stacked'}
    />
  )
}
