import type { ReactNode } from 'react'
import type { Locale } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { classes } from './classes'
import { HiddenWords } from './hidden-words'

export interface SortLink {
  /** The same page, sorted the way the link says. */
  readonly href: string
  /** How the column is sorted now; `null` = not by this column. */
  readonly now: 'ascending' | 'descending' | null
}

export interface Column<Row> {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** Numbers stand at the end, under one another. */
  readonly numeric?: boolean
  /** The cell that names the row. One column of a table has it. */
  readonly isRowHeader?: boolean
  readonly sort?: SortLink
}

interface TableProps<Row> {
  readonly caption: ReactNode
  readonly captionHidden?: boolean
  /** The name of a scrolling table whose caption is more than words. */
  readonly label?: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** The id of a row, for links to it. */
  readonly rowId?: (row: Row) => string
  /** `stacked` (default): on a phone each row becomes a small list. `scrolling`: the table is dragged sideways. */
  readonly narrow?: 'stacked' | 'scrolling'
  /** A closing row: a cell for each column, by key. */
  readonly totals?: Readonly<Record<string, ReactNode>>
  readonly locale?: Locale
}

/** Rows that can be compared. The head stays in sight where the table is not dragged sideways. */
export function Table<Row>({ narrow = 'stacked', locale = 'vi', ...table }: TableProps<Row>) {
  const scrolling = narrow === 'scrolling'
  const drawn = (
    <table className={classes('w-full border-collapse', scrolling ? 'min-w-3xl print:min-w-0' : 'stacked-table')}>
      <caption className={table.captionHidden ? 'sr-only' : 'pb-2 text-start font-semibold'}>
        {table.caption}
        {scrolling && (
          <span className="block text-small font-normal text-ink-2 sm:hidden">
            {text(locale)('common.table.scrollHint')}
          </span>
        )}
      </caption>
      <thead>
        <tr>
          {table.columns.map(column => (
            <HeadCell key={column.key} column={column} sticky={!scrolling} locale={locale} />
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(row => (
          <tr key={table.rowKey(row)} id={table.rowId?.(row)} className="border-b border-rule target:bg-grain-tint">
            {table.columns.map(column => (
              <BodyCell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
      {table.totals && <Totals columns={table.columns} totals={table.totals} />}
    </table>
  )
  if (!scrolling) return drawn
  // What scrolls must be reachable by keyboard, and what is reached must have a name.
  const region = { tabIndex: 0, 'aria-label': typeof table.caption === 'string' ? table.caption : table.label }
  return (
    <section className="overflow-x-auto print:overflow-visible" {...region}>
      {drawn}
    </section>
  )
}

interface HeadCellProps<Row> {
  readonly column: Column<Row>
  readonly sticky: boolean
  readonly locale: Locale
}

function HeadCell<Row>({ column, sticky, locale }: HeadCellProps<Row>) {
  const { header, numeric, sort } = column
  return (
    <th
      scope="col"
      aria-sort={sort?.now ?? undefined}
      className={classes(
        'border-b-2 border-line bg-paper px-2 lg:px-3 py-2 align-bottom text-small font-semibold first:pl-0 last:pr-0',
        numeric ? 'text-end' : 'text-start',
        sticky && 'sticky top-0 z-10'
      )}
    >
      {sort ? <SortHeader header={header} sort={sort} locale={locale} /> : header}
    </th>
  )
}

function SortHeader({ header, sort, locale }: { header: string; sort: SortLink; locale: Locale }) {
  const t = text(locale)
  const next = sort.now === 'ascending' ? t('common.table.sortDescending') : t('common.table.sortAscending')
  const sign = sort.now === null ? '↕' : sort.now === 'ascending' ? '↑' : '↓'
  return (
    <a href={sort.href} className="inline-flex min-h-6 items-center gap-1 text-ink">
      {header}
      <HiddenWords>, {next}</HiddenWords>
      <span aria-hidden="true">{sign}</span>
    </a>
  )
}

function BodyCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = column.cell(row)
  const look = classes(
    'px-2 lg:px-3 py-2.5 align-top first:pl-0 last:pr-0',
    column.numeric ? 'text-end whitespace-nowrap' : 'text-start'
  )
  if (column.isRowHeader) {
    return (
      <th scope="row" className={classes(look, 'font-semibold')}>
        {content}
      </th>
    )
  }
  return (
    <td data-label={column.header} className={look}>
      {content}
    </td>
  )
}

interface TotalsProps<Row> {
  readonly columns: readonly Column<Row>[]
  readonly totals: Readonly<Record<string, ReactNode>>
}

function Totals<Row>({ columns, totals }: TotalsProps<Row>) {
  return (
    <tfoot>
      <tr className="double-rule border-t-2 border-t-line font-semibold">
        {columns.map(column => (
          <BodyCell key={column.key} column={{ ...column, cell: () => totals[column.key] }} row={null} />
        ))}
      </tr>
    </tfoot>
  )
}
