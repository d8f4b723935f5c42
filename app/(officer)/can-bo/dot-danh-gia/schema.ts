import { z } from 'zod'
import { readCode } from '@/lib/ocop/codes'
import { type Points, parsePoints } from '@/lib/ocop/points'
import { readAnswer } from '@/lib/ocop/results/answer'
import { readLineKind, readProducerKind, readStar } from '@/lib/ocop/results/cells'
import type { ResultColumn } from '@/lib/ocop/results/column'
import { isResultFlagCode } from '@/lib/ocop/results/result-flag'
import { type SentRow, sentRows } from '@/lib/ocop/results/sent-rows'
import { id, line, optionalLine } from '@/lib/web/fields'
import { THEN, THEN_CHECK } from './then'

const batchCode = line(40).refine(code => readCode(code)?.kind === 'batch', 'FIELD_MALFORMED')

export const openSchema = z.object({
  unitId: line(60),
  programmeYear: line(20)
    .refine(typed => /^\d{4}$/.test(typed), 'BATCH_YEAR_MALFORMED')
    .transform(Number),
  round: optionalLine(20)
    .refine(typed => typed === null || /^[1-9]\d?$/.test(typed), 'BATCH_ROUND_MALFORMED')
    .transform(typed => (typed === null ? null : Number(typed))),
  title: optionalLine(300)
})

const LONGEST_CELL = 500
const LONGEST_PASTE = 400_000
const cell = optionalLine(LONGEST_CELL)

/** Where problems are put. */
type Context = Pick<z.core.$RefinementCtx, 'issues'>

const problem = (context: Context, field: string, message: string) =>
  context.issues.push({ code: 'custom', message, path: [field], input: undefined })

/** The tidied cells of a row; what cannot be one is a problem of its cell. */
function tidyCells({ cells }: SentRow, index: number, context: Context): Record<ResultColumn, string | null> {
  const read = (column: ResultColumn): string | null => {
    // A cell that grows with its words takes line ends, which mean nothing here.
    const tidied = cell.safeParse(cells[column].replace(/[\t\r\n]+/g, ' '))
    if (tidied.success) return tidied.data
    const path = [`${column}.${index}`]
    const [issue] = tidied.error.issues
    if (issue?.code === 'too_big')
      context.issues.push({
        code: 'too_big',
        origin: 'string',
        maximum: issue.maximum,
        message: issue.message,
        path,
        input: cells[column]
      })
    else problem(context, `${column}.${index}`, issue?.message ?? 'FIELD_MALFORMED')
    return null
  }
  return {
    product: read('product'),
    producer: read('producer'),
    producerKind: read('producerKind'),
    place: read('place'),
    set: read('set'),
    points: read('points'),
    star: read('star'),
    kind: read('kind')
  }
}

function toPoints(typed: string | null, field: string, context: Context): Points | null {
  if (typed === null) return null
  const read = parsePoints(typed)
  if (read.ok) return read.value
  const tooPrecise = read.refusal.code === 'POINTS_TOO_PRECISE'
  problem(context, field, tooPrecise ? 'CELL_POINTS_TOO_PRECISE' : 'CELL_POINTS_MALFORMED')
  return null
}

function toRow(sent: SentRow, index: number, context: Context) {
  const before = context.issues.length
  const cells = tidyCells(sent, index, context)
  const whole = context.issues.length === before
  const missing = (column: ResultColumn, code: string) => {
    if (whole && cells[column] === null) problem(context, `${column}.${index}`, code)
  }
  missing('product', 'CELL_PRODUCT_MISSING')
  missing('producer', 'CELL_PRODUCER_MISSING')
  // Without points and star it is a file that a council has yet to score.
  if (cells.points !== null) missing('star', 'CELL_STAR_MISSING')
  const points = toPoints(cells.points, `points.${index}`, context)
  const star = cells.star === null ? null : readStar(cells.star)
  if (star?.ok === false) problem(context, `star.${index}`, star.refusal.code)
  const producerKind = readProducerKind(cells.producerKind ?? '')
  if (!producerKind.ok) problem(context, `producerKind.${index}`, producerKind.refusal.code)
  const kind = readLineKind(cells.kind ?? '')
  if (!kind.ok) problem(context, `kind.${index}`, kind.refusal.code)
  const { product, producer } = cells
  if (product === null || producer === null || star?.ok === false || !producerKind.ok || !kind.ok) return null
  return {
    index,
    seen: sent.seen,
    touched: sent.touched,
    productName: product,
    producerName: producer,
    producerKind: producerKind.value,
    placeText: cells.place,
    setText: cells.set,
    points,
    star: star?.value ?? null,
    kind: kind.value
  }
}

function wholeRow(sent: SentRow, index: number) {
  const scratch: Context = { issues: [] }
  const row = toRow(sent, index, scratch)
  return scratch.issues.length === 0 ? row : null
}

const isPresent = <T>(value: T | null): value is T => value !== null

const QUESTION = /^answer\.([0-9a-f-]{36})\.([A-Z_]+)$/

/** The answers to what was flagged, by fields `answer.RESULT.FLAG`; a question without an answer stays open. */
function answersIn(raw: Readonly<Record<string, unknown>>) {
  return Object.entries(raw).flatMap(([field, value]) => {
    const [, resultId = '', flag = ''] = QUESTION.exec(field) ?? []
    const answer = typeof value === 'string' ? readAnswer(value.slice(0, LONGEST_CELL + 20)) : null
    const known = id().safeParse(resultId)
    return known.success && answer && isResultFlagCode(flag) ? [{ resultId: known.data, flag, answer }] : []
  })
}

/** The whole grid, the answers, and whether the reader goes on. Problems are named by cell: `points.3` is the points of the fourth row sent. */
export const saveSchema = z.record(z.string(), z.unknown()).transform((raw, context) => {
  const code = batchCode.safeParse(raw.batchCode)
  if (!code.success) problem(context, 'batchCode', 'FIELD_MALFORMED')
  if (typeof raw.paste === 'string' && raw.paste.length > LONGEST_PASTE) {
    problem(context, 'paste', 'PASTE_TOO_LONG')
    return z.NEVER
  }
  const all = sentRows(raw)
  const rows = all.map((row, index) => (row.removed || !row.touched ? null : toRow(row, index, context)))
  const removed = all.flatMap(({ seen, removed: gone }, index) => (gone && seen ? [{ ...seen, index }] : []))
  return {
    batchCode: code.data ?? '',
    rows: rows.filter(isPresent),
    removed,
    answers: answersIn(raw),
    goesOn: raw[THEN] === THEN_CHECK
  }
})

/**
 * Rows that are kept while somebody types on: those that are whole. A row that is not yet right stays with whoever types it; nothing
 * is removed and nothing answered.
 */
export const keepSchema = z.record(z.string(), z.unknown()).transform((raw, context) => {
  const code = batchCode.safeParse(raw.batchCode)
  if (!code.success) problem(context, 'batchCode', 'FIELD_MALFORMED')
  const rows = sentRows(raw).map((row, index) => (row.removed || !row.touched ? null : wholeRow(row, index)))
  return { batchCode: code.data ?? '', rows: rows.filter(isPresent), removed: [], answers: [] }
})
