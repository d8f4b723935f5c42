import { Fragment, type ReactNode } from 'react'
import { FieldError } from '@/components/ui/field'
import { RESULT_COLUMNS, type ResultColumn, type TypedRow } from '@/lib/ocop/results/column'
import { GRID_FIELDS } from '@/lib/ocop/results/sent-rows'
import type { StaffMessages } from '@/lib/text/messages/vietnamese'
import { classes } from '../ui/classes'

export type GridWords = StaffMessages['officerBatch']

/** A row that is typed into. */
export interface TypedGridRow {
  /** Its id as an anchor, where it is kept already. */
  readonly id: string | null
  /** How the form tells the server which row was shown. */
  readonly sends: string
  readonly number: string
  readonly cells: TypedRow
  /** What a person must look at, by the cell it is about. */
  readonly flags: Readonly<Partial<Record<ResultColumn, string>>>
  readonly ticked: boolean
  /** Another person's version, to be written over or not. */
  readonly overtaken: { readonly field: string; readonly value: string; readonly sentence: string } | null
}

/** A row that a draft holds. */
export interface BoundGridRow {
  readonly id: string
  readonly number: string
  readonly cells: TypedRow
  /** The draft or decision that holds it, if it is that which closes it to typing. */
  readonly held: { readonly href: string; readonly label: string } | null
}

interface GridTableProps {
  readonly words: GridWords
  readonly bound: readonly BoundGridRow[]
  readonly rows: readonly TypedGridRow[]
  /** Whether a row shows what may be typed. */
  readonly example?: boolean
  readonly errorOf: (field: string) => string | undefined
}

const LOOKS: Readonly<Record<ResultColumn, string>> = {
  product: 'md:w-52',
  producer: 'md:w-52',
  producerKind: 'md:w-34',
  place: 'md:w-36',
  set: 'md:w-26',
  points: 'md:w-19 text-end',
  star: 'md:w-12 text-end',
  kind: 'md:w-24'
}

/** Names are read whole: their cells grow with them. */
const TALL: ReadonlySet<ResultColumn> = new Set(['product', 'producer', 'place', 'set'])

/** Stays clear of the head above and the buttons below when the keyboard leads to it. */
const CLEAR = 'scroll-mt-14 scroll-mb-24'
const INPUT = 'block w-full min-h-9 rounded-sm border bg-card px-2 py-1 text-small text-ink'
const CELL = 'px-1 py-1 align-top'

const said = (words: string, column: string, row: string): string =>
  words.replace('{column}', column).replace('{row}', row)

/** The annex as it stands on paper, every cell to be typed into. A cell with a problem says so beneath itself. */
export function GridTable({ words, bound, rows, example = false, errorOf }: GridTableProps) {
  const { grid, columns } = words
  return (
    <section className="overflow-x-auto xl:overflow-x-visible" aria-label={grid.caption}>
      <table className="stacked-table w-full border-collapse md:min-w-[62rem] md:table-fixed">
        <caption className="sr-only">{grid.caption}</caption>
        <thead>
          <tr>
            <HeadCell look="md:w-12">{columns.number}</HeadCell>
            {RESULT_COLUMNS.map(column => (
              <HeadCell key={column} look={LOOKS[column]}>
                {columns[column]}
              </HeadCell>
            ))}
            <HeadCell look="md:w-10">{grid.remove}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {example && <ExampleRow words={words} />}
          {bound.map(row => (
            <BoundRow key={row.id} row={row} words={words} />
          ))}
          {rows.map((row, index) => (
            <Fragment key={row.id ?? `new-${index}`}>
              <TypedRowLine row={row} index={index} words={words} errorOf={errorOf} />
              <Notes row={row} index={index} words={words} errorOf={errorOf} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function HeadCell({ look, children }: { look: string; children: ReactNode }) {
  return (
    <th
      scope="col"
      className={classes(
        'sticky top-0 z-10 border-b-2 border-line bg-paper px-1 py-2 text-start align-bottom text-small font-semibold',
        look
      )}
    >
      {children}
    </th>
  )
}

function RowHead({ number, flagged, children }: { number: string; flagged?: boolean; children?: ReactNode }) {
  return (
    <th
      scope="row"
      className={classes(CELL, 'text-start text-small', flagged && 'border-l-4 border-clay pl-2 max-md:pl-2!')}
    >
      <span className="block pt-1.5">{number}</span>
      {children}
    </th>
  )
}

/** What a row looks like once it is typed. It sends nothing. */
function ExampleRow({ words }: { words: GridWords }) {
  return (
    <tr className="border-b border-rule text-small text-ink-2">
      <RowHead number={words.grid.example} />
      {RESULT_COLUMNS.map(column => (
        <td
          key={column}
          data-label={words.columns[column]}
          className={classes('px-3 py-2.5 align-top', LOOKS[column].includes('text-end') && 'text-end')}
        >
          <i>{words.example[column]}</i>
        </td>
      ))}
      <td />
    </tr>
  )
}

function BoundRow({ row, words }: { row: BoundGridRow; words: GridWords }) {
  return (
    <tr id={`row-${row.id}`} className="border-b border-rule text-small">
      <RowHead number={row.number} />
      {RESULT_COLUMNS.map(column => (
        <td
          key={column}
          data-label={words.columns[column]}
          className={classes('px-3 py-2.5 align-top', LOOKS[column].includes('text-end') && 'text-end')}
        >
          <span>
            {row.cells[column]}
            {column === 'product' && row.held && (
              <a href={row.held.href} className="block text-ink-2">
                {row.held.label}
              </a>
            )}
          </span>
        </td>
      ))}
      <td />
    </tr>
  )
}

interface TypedRowLineProps {
  readonly row: TypedGridRow
  readonly index: number
  readonly words: GridWords
  readonly errorOf: (field: string) => string | undefined
}

function TypedRowLine({ row, index, words, errorOf }: TypedRowLineProps) {
  const { grid, columns } = words
  const isFlagged = Object.keys(row.flags).length > 0
  const hasNotes = isFlagged || RESULT_COLUMNS.some(column => errorOf(`${column}.${index}`))
  return (
    <tr
      id={row.id === null ? undefined : `row-${row.id}`}
      className={classes('target:bg-grain-tint', !hasNotes && 'border-b border-rule')}
    >
      <RowHead number={row.number} flagged={isFlagged || row.overtaken !== null}>
        <input type="hidden" name={GRID_FIELDS.row} value={row.sends} />
        {row.overtaken && <Overtaken row={row.overtaken} words={words} />}
      </RowHead>
      {RESULT_COLUMNS.map(column => (
        <TypedCell
          key={column}
          column={column}
          index={index}
          value={row.cells[column]}
          label={said(grid.cell, columns[column], row.number)}
          header={columns[column]}
          error={errorOf(`${column}.${index}`)}
          flag={row.flags[column]}
        />
      ))}
      <td data-label={grid.remove} className={CELL}>
        {row.id !== null && (
          <input
            type="checkbox"
            name={GRID_FIELDS.remove}
            value={row.id}
            defaultChecked={row.ticked}
            aria-label={grid.removeRow.replace('{row}', row.number)}
            className="mt-1.5 size-6 cursor-pointer accent-clay"
          />
        )}
      </td>
    </tr>
  )
}

interface NotesProps {
  readonly row: TypedGridRow
  readonly index: number
  readonly words: GridWords
  readonly errorOf: (field: string) => string | undefined
}

/** The sentences to a row's cells, each with the name of its column. */
function Notes({ row, index, words, errorOf }: NotesProps) {
  const marked = RESULT_COLUMNS.filter(column => errorOf(`${column}.${index}`) || row.flags[column])
  if (marked.length === 0) return null
  return (
    <tr className="border-b border-rule">
      <td className={CELL} />
      <td colSpan={RESULT_COLUMNS.length + 1} className={classes(CELL, 'pb-3')}>
        <ul className="grid gap-1 text-small">
          {Object.keys(row.flags).length > 0 && (
            <li>
              <a href={`#flags-${row.id}`} className="font-semibold text-clay">
                {words.grid.look}
              </a>
            </li>
          )}
          {marked.map(column => {
            const field = `${column}.${index}`
            const error = errorOf(field)
            return (
              <li key={column} className="flex flex-wrap gap-x-2 text-clay">
                <a href={`#${field}`} className="text-clay">
                  {words.columns[column]}
                </a>
                {error ? <FieldError id={field}>{error}</FieldError> : <p id={`${field}-flag`}>{row.flags[column]}</p>}
              </li>
            )
          })}
        </ul>
      </td>
    </tr>
  )
}

interface TypedCellProps {
  readonly column: ResultColumn
  readonly index: number
  readonly value: string
  readonly label: string
  readonly header: string
  readonly error: string | undefined
  readonly flag: string | undefined
}

/** One cell. What is wrong with it, or asked about it, is said beneath its row, where there is room for a sentence. */
function TypedCell({ column, index, value, label, header, error, flag }: TypedCellProps) {
  const field = `${column}.${index}`
  const marked = error !== undefined || flag !== undefined
  const note = error ? `${field}-error` : flag ? `${field}-flag` : null
  const control = {
    id: field,
    name: column,
    defaultValue: value,
    'aria-label': label,
    autoComplete: 'off',
    spellCheck: false,
    ...(error && { 'aria-invalid': true as const }),
    ...(note !== null && { 'aria-describedby': note })
  }
  const look = classes(
    INPUT,
    CLEAR,
    LOOKS[column].includes('text-end') && 'text-end',
    marked ? 'border-clay' : 'border-line'
  )
  return (
    <td data-label={header} className={classes(CELL, marked && 'border-l-4 border-clay max-md:pl-2!')}>
      {TALL.has(column) ? (
        <textarea rows={1} className={classes(look, 'resize-none field-sizing-content')} {...control} />
      ) : (
        <input
          type="text"
          inputMode={column === 'points' ? 'decimal' : column === 'star' ? 'numeric' : undefined}
          className={look}
          {...control}
        />
      )}
    </td>
  )
}

function Overtaken({ row, words }: { row: NonNullable<TypedGridRow['overtaken']>; words: GridWords }) {
  return (
    <span className="block max-w-64 whitespace-normal font-normal">
      <span id={`${row.field}-sentence`} className="block text-clay">
        {row.sentence}
      </span>
      <label className="flex items-start gap-2">
        <input
          type="checkbox"
          id={row.field}
          name={GRID_FIELDS.overwrite}
          value={row.value}
          aria-describedby={`${row.field}-sentence`}
          className="size-6 shrink-0 accent-leaf"
        />
        {words.grid.overwrite}
      </label>
    </span>
  )
}
