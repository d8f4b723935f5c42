import type { Verdict } from '@/lib/ocop/certificate/verdict'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Points } from '@/lib/ocop/points'
import type { LineKind } from '@/lib/ocop/registry/draw-up'
import { dateText } from '@/lib/text/dates'
import { type Locale, localPath } from '@/lib/text/locale'
import { pointsText } from '@/lib/text/numbers'
import { text } from '@/lib/text/text'
import { Stars } from '../ui/stars'
import { type Column, Table } from '../ui/table'
import { VerdictTag } from '../ui/verdict-tag'
import { knownFlags } from './flag-list'
import { productHref } from './product-list'

export interface AnnexRow {
  readonly key: string
  readonly position: number
  readonly productCode: string
  /** As the annex prints it. */
  readonly name: string | null
  readonly producer: { readonly code: string; readonly name: string } | null
  readonly place: string | null
  readonly points: Points | null
  readonly star: number | null
  readonly kind: LineKind
  readonly verdict: Verdict
  readonly flags: readonly string[]
}

interface AnnexTableProps {
  readonly rows: readonly AnnexRow[]
  readonly on: PlainDate
  /** Said instead of "as the decision prints it", where several annexes stand together. */
  readonly caption?: string
  readonly locale: Locale
}

/** The annex of a decision, row by row as it is printed, with how each row stands on a day. */
export function AnnexTable({ rows, on, caption, locale }: AnnexTableProps) {
  const t = text(locale)
  // A column that no row fills would only make the table wider.
  const withPoints = rows.some(row => row.points !== null)
  const withKinds = rows.some(row => row.kind !== 'unknown')
  const columns: Column<AnnexRow>[] = [
    { key: 'position', header: t('decision.columns.position'), cell: row => row.position, numeric: true },
    {
      key: 'product',
      header: t('decision.columns.product'),
      isRowHeader: true,
      cell: row => <Product row={row} locale={locale} />
    },
    {
      key: 'producer',
      header: t('decision.columns.producer'),
      cell: ({ producer }) =>
        producer ? (
          <a href={localPath(locale, `/chu-the/${producer.code}`)}>{producer.name}</a>
        ) : (
          t('search.row.producerUnknown')
        )
    },
    { key: 'place', header: t('decision.columns.place'), cell: row => row.place },
    ...(withPoints
      ? [
          {
            key: 'points',
            header: t('decision.columns.points'),
            numeric: true,
            cell: ({ points }: AnnexRow) => (points === null ? null : pointsText(points, locale))
          }
        ]
      : []),
    { key: 'star', header: t('decision.columns.star'), cell: row => <Stars stars={row.star} locale={locale} /> },
    ...(withKinds
      ? [
          {
            key: 'kind',
            header: t('decision.columns.kind'),
            cell: ({ kind }: AnnexRow) => t(`decision.lineKinds.${kind}`)
          }
        ]
      : []),
    {
      key: 'status',
      header: t('decision.columns.status', { day: dateText(on, locale) }),
      cell: row => <VerdictTag verdict={row.verdict} locale={locale} />
    }
  ]
  return (
    <Table
      caption={caption ?? t('decision.annexCaption', { count: rows.length })}
      captionHidden={caption !== undefined}
      columns={columns}
      rows={rows}
      rowKey={row => row.key}
      rowId={row => `dong-${row.position}`}
      locale={locale}
    />
  )
}

function Product({ row, locale }: { row: AnnexRow; locale: Locale }) {
  const t = text(locale)
  return (
    <>
      <a href={productHref(row.productCode, locale)}>{row.name ?? t('search.row.unnamed')}</a>
      {knownFlags(row.flags).map(flag => (
        <span key={flag} className="block text-small font-normal text-grain">
          {t(`product.flags.${flag}`)}
        </span>
      ))}
    </>
  )
}
