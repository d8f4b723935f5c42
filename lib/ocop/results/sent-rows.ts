import { EMPTY_ROW, isEmptyRow, markOf, RESULT_COLUMNS, type ResultColumn, type TypedRow } from './column'
import { readPastedRows } from './pasted-rows'

/** A row of the grid as its form sent it. */
export interface SentRow {
  /** The row that was shown; `null` = a new one. */
  readonly seen: { readonly id: string; readonly version: number } | null
  /** What its cells said when they were shown. */
  readonly mark: string
  readonly touched: boolean
  /** Emptied, or marked to go. */
  readonly removed: boolean
  readonly cells: TypedRow
}

/** What the grid's form sends besides its cells, which are named like their columns. */
export const GRID_FIELDS = { row: 'row', remove: 'remove', overwrite: 'overwrite', paste: 'paste' } as const

const ROW = /^([0-9a-f-]{36})\|(\d{1,9})\|([0-9a-z]{1,10})$/

const textsOf = (sent: Readonly<Record<string, unknown>>, name: string): readonly string[] => {
  const value: unknown = Object.hasOwn(sent, name) ? sent[name] : []
  const all: readonly unknown[] = Array.isArray(value) ? value : [value]
  return all.map(each => (typeof each === 'string' ? each : ''))
}

/** How a shown row is told again to the server. */
export const rowMark = (id: string, version: number, mark: string): string => `${id}|${version}|${mark}`

function cellsAt(columns: ReadonlyMap<ResultColumn, readonly string[]>, index: number): TypedRow {
  const cells: Record<ResultColumn, string> = { ...EMPTY_ROW }
  for (const column of RESULT_COLUMNS) cells[column] = columns.get(column)?.[index] ?? ''
  return cells
}

/**
 * The rows that a form means: those of the grid, blank ones left out, and behind them what was pasted. The page and the server count
 * them alike, so that a problem finds its cell. A row that is to be written over another person's takes the version it is written over;
 * version 0 is one that the other person removed.
 */
export function sentRows(sent: Readonly<Record<string, unknown>>): readonly SentRow[] {
  const columns = new Map(RESULT_COLUMNS.map(column => [column, textsOf(sent, column)] as const))
  const gone = new Set(textsOf(sent, GRID_FIELDS.remove))
  const over = new Map(
    textsOf(sent, GRID_FIELDS.overwrite).map(text => {
      const [id = '', version = ''] = text.split('|')
      return [id, /^\d{1,9}$/.test(version) ? Number(version) : null] as const
    })
  )
  const typed = textsOf(sent, GRID_FIELDS.row).map((text, index): SentRow => {
    const cells = cellsAt(columns, index)
    const [, id, version, mark = ''] = ROW.exec(text) ?? []
    if (id === undefined) return fresh(cells)
    const onto = over.get(id) ?? Number(version)
    if (onto === 0) return fresh(cells)
    const removed = gone.has(id) || isEmptyRow(cells)
    return { seen: { id, version: onto }, mark, touched: markOf(cells) !== mark, removed, cells }
  })
  const pasted = readPastedRows(textsOf(sent, GRID_FIELDS.paste)[0] ?? '').map(fresh)
  return [...typed, ...pasted].filter(({ seen, cells }) => seen !== null || !isEmptyRow(cells))
}

const fresh = (cells: TypedRow): SentRow => ({ seen: null, mark: '', touched: true, removed: false, cells })
