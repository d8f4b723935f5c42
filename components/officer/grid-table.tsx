import type { ReactNode } from 'react'
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
  readonly flagged: boolean
  readonly ticked: boolean
  /** Another person's version, to be written over or not. */
  readonly overtaken: { readonly field: string; readonly value: string; readonly sentence: string } | null
}

/** A row that a draft holds. */
export interface BoundGridRow {
  readonly id: string
  readonly number: string
  readonly cells: TypedRow
}

interface GridTableProps {
  readonly words: GridWords
  readonly bound: readonly BoundGridRow[]
  readonly rows: readonly TypedGridRow[]
  readonly errorOf: (field: string) => string | undefined
}

const LOOKS: Readonly<Record<ResultColumn, string>> = {
  product: 'min-w-40',
  producer: 'min-w-40',
  producerKind: 'min-w-22',
  place: 'min-w-32',
  set: 'min-w-26',
  points: 'min-w-18 text-end',
  star: 'min-w-12 text-end',
  kind: 'min-w-24'
}

const INPUT = 'w-full min-h-9 rounded-sm border bg-card px-2 py-1 text-body text-ink'
const CELL = 'px-1 py-1 align-top'

const said = (words: string, column: string, row: string): string =>
  words.replace('{column}', column).replace('{row}', row)

/** The annex as it stands on paper, every cell to be typed into. A cell with a problem says so beneath itself. */
export function GridTable({ words, bound, rows, errorOf }: GridTableProps) {
  const { grid, columns } = words
  return (
    <section className="overflow-x-auto" aria-label={grid.caption}>
      <table className="stacked-table w-full border-collapse">
        <caption className="sr-only">{grid.caption}</caption>
        <thead>
          <tr>
            {[columns.number, ...RESULT_COLUMNS.map(column => columns[column]), grid.remove].map(header => (
              <th
                key={header}
                scope="col"
                className="border-b-2 border-line bg-paper px-1 py-2 text-start align-bottom text-small font-semibold"
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bound.map(row => (
            <BoundRow key={row.id} row={row} words={words} />
          ))}
          {rows.map((row, index) => (
            <TypedRowLine key={row.id ?? `new-${index}`} row={row} index={index} words={words} errorOf={errorOf} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function RowHead({ number, flagged, children }: { number: string; flagged?: boolean; children?: ReactNode }) {
  return (
    <th
      scope="row"
      className={classes(CELL, 'whitespace-nowrap text-start text-small', flagged && 'border-l-4 border-clay pl-2')}
    >
      <span className="block pt-1.5">{number}</span>
      {children}
    </th>
  )
}

function BoundRow({ row, words }: { row: BoundGridRow; words: GridWords }) {
  return (
    <tr id={`row-${row.id}`} className="border-b border-rule bg-card text-ink-2">
      <RowHead number={row.number} />
      {RESULT_COLUMNS.map(column => (
        <td key={column} data-label={words.columns[column]} className={classes(CELL, 'px-3 py-2', LOOKS[column])}>
          {row.cells[column]}
        </td>
      ))}
      <td data-label={words.grid.remove} className={classes(CELL, 'text-small')}>
        {words.grid.inDraft}
      </td>
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
  const number = String(index + 1)
  return (
    <tr id={row.id === null ? undefined : `row-${row.id}`} className="border-b border-rule target:bg-grain-tint">
      <RowHead number={row.number} flagged={row.flagged || row.overtaken !== null}>
        <input type="hidden" name={GRID_FIELDS.row} value={row.sends} />
        {row.flagged && (
          <a href={`#flags-${row.id}`} className="text-clay">
            {grid.look}
          </a>
        )}
        {row.overtaken && <Overtaken row={row.overtaken} words={words} />}
      </RowHead>
      {RESULT_COLUMNS.map(column => {
        const field = `${column}.${index}`
        const error = errorOf(field)
        return (
          <td
            key={column}
            data-label={columns[column]}
            className={classes(CELL, LOOKS[column], error && 'border-l-4 border-clay')}
          >
            <input
              id={field}
              name={column}
              defaultValue={row.cells[column]}
              aria-label={said(grid.cell, columns[column], number)}
              autoComplete="off"
              spellCheck={false}
              inputMode={column === 'points' ? 'decimal' : column === 'star' ? 'numeric' : undefined}
              className={classes(INPUT, LOOKS[column], error ? 'border-clay' : 'border-line')}
              {...(error && { 'aria-invalid': true, 'aria-describedby': `${field}-error` })}
            />
            {error && <FieldError id={field}>{error}</FieldError>}
          </td>
        )
      })}
      <td data-label={grid.remove} className={CELL}>
        {row.id !== null && (
          <input
            type="checkbox"
            name={GRID_FIELDS.remove}
            value={row.id}
            defaultChecked={row.ticked}
            aria-label={grid.removeRow.replace('{row}', number)}
            className="mt-1.5 size-6 cursor-pointer accent-clay"
          />
        )}
      </td>
    </tr>
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
