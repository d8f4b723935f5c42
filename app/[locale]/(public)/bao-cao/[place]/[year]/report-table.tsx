import { Table } from '@/components/ui/table'
import type { ReportCell, ReportSection } from '@/lib/text/papers/year-report'
import type { ReportAsked } from './question'
import { rowsHref } from './rows-href'

interface ReportTableProps {
  readonly section: ReportSection
  readonly asked: ReportAsked
}

/** A table of the report; every number that counts something opens its rows. */
export function ReportTable({ section, asked }: ReportTableProps) {
  const { key, title, columns, rows, notes } = section
  const drawn = (cell: ReportCell | undefined) => {
    if (!cell) return null
    if (cell.rows === null) return cell.text
    return (
      <a href={rowsHref(asked, cell.rows)} className="inline-block min-h-6 min-w-6">
        {cell.text}
      </a>
    )
  }
  return (
    <section aria-labelledby={key} className="grid grid-cols-1 gap-3">
      <h2 id={key}>{title}</h2>
      {rows.length > 0 && (
        <Table
          caption={title}
          captionHidden
          columns={columns.map(({ header, numeric }, index) => ({
            key: header,
            header,
            numeric,
            isRowHeader: index === 0,
            cell: (row: ReportSection['rows'][number]) => drawn(row[index])
          }))}
          rows={rows}
          rowKey={row => String(rows.indexOf(row))}
          locale={asked.question.locale}
        />
      )}
      {notes.length > 0 && (
        <ul className="grid max-w-measure list-disc gap-1 pl-5 text-small text-ink-2">
          {notes.map(note => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
