import { Stars } from '@/components/ui/stars'
import { type Column, Table } from '@/components/ui/table'
import { VerdictTag } from '@/components/ui/verdict-tag'
import type { Verdict } from '@/lib/ocop/certificate/verdict'
import { points } from '@/lib/ocop/points'
import { numberText, pointsText } from '@/lib/text/numbers'
import { staffText } from '@/lib/text/text'

const t = staffText()

interface SampleRow {
  readonly number: number
  readonly name: string
  readonly stars: number | null
  readonly hundredths: number | null
  readonly verdict: Verdict
}

const ROWS: readonly SampleRow[] = [
  { number: 1, name: t('design.fields.nameValue'), stars: 4, hundredths: 7850, verdict: 'valid' },
  { number: 2, name: t('design.facts.name'), stars: 3, hundredths: 6225, verdict: 'expired' },
  { number: 3, name: t('design.type.h1'), stars: null, hundredths: null, verdict: 'undetermined' }
]

const COLUMNS: readonly Column<SampleRow>[] = [
  { key: 'number', header: t('design.tables.number'), cell: row => numberText(row.number), numeric: true },
  {
    key: 'product',
    header: t('design.tables.product'),
    cell: row => <a href="#tables">{row.name}</a>,
    isRowHeader: true,
    sort: { href: '#tables', now: 'ascending' }
  },
  { key: 'producer', header: t('design.tables.producer'), cell: () => t('design.facts.producerName') },
  {
    key: 'points',
    header: t('design.tables.points'),
    cell: row => (row.hundredths === null ? t('common.unknown') : pointsText(points(row.hundredths))),
    numeric: true,
    sort: { href: '#tables', now: null }
  },
  { key: 'stars', header: t('design.tables.stars'), cell: row => <Stars stars={row.stars} /> },
  { key: 'status', header: t('design.tables.status'), cell: row => <VerdictTag verdict={row.verdict} /> }
]

export function Tables() {
  return (
    <>
      <Table
        caption={t('design.tables.caption')}
        columns={COLUMNS}
        rows={ROWS}
        rowKey={row => String(row.number)}
        totals={{ product: t('design.tables.total'), points: '140,75' }}
      />
      <Table
        narrow="scrolling"
        caption={t('design.tables.wideCaption')}
        columns={[
          ...COLUMNS.slice(0, 3),
          { key: 'commune', header: t('design.tables.commune'), cell: () => t('design.facts.placeName') }
        ]}
        rows={ROWS}
        rowKey={row => String(row.number)}
      />
    </>
  )
}
