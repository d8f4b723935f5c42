import { recordAct } from '@/lib/data/acts'
import { flagsOf } from '@/lib/data/results/grid'
import type { KeptRow } from '@/lib/data/results/rows'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { AccessRefusal } from '@/lib/ocop/access/can'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Points } from '@/lib/ocop/points'
import type { LineKind } from '@/lib/ocop/registry/draw-up'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { writeAnswer } from '@/lib/ocop/results/answer'
import { type ProducerKind, readSet } from '@/lib/ocop/results/cells'
import type { ResultColumn } from '@/lib/ocop/results/column'
import { stillSettled } from '@/lib/ocop/results/result-flag'
import type { Star } from '@/lib/ocop/rulebook/star'
import { authorOf, changeRequest, type UseCaseContext } from '../context'
import { type AnsweredQuestion, answerQuestions } from './answer-questions'
import { identifyRows, type UnidentifiedRow } from './identify-rows'
import { type OpenGrid, openGrid } from './open-grid'
import type { ResultsRefusal } from './refusals'
import { addRows, changeRows, removeRows } from './write-rows'

/** A row of the grid as it was typed, every cell read. */
export interface EnteredRow {
  /** Its number in the form, from 0, for refusals. */
  readonly index: number
  /** The row that was shown; `null` = a new one. */
  readonly seen: { readonly id: string; readonly version: number } | null
  /** Whether anything in it was changed since it was shown. */
  readonly touched: boolean
  readonly productName: string
  readonly producerName: string
  readonly producerKind: ProducerKind | null
  readonly placeText: string | null
  readonly setText: string | null
  readonly points: Points | null
  /** `null` = a council has yet to score it. */
  readonly star: Star | null
  /** `null` = as follows from what the product had before. */
  readonly kind: LineKind | null
}

export interface SaveResultsInput {
  readonly batchCode: string
  readonly rows: readonly EnteredRow[]
  /** Rows that were emptied or taken out. */
  readonly removed: readonly { readonly index: number; readonly id: string; readonly version: number }[]
  /** What a person decided about flagged rows, together with what was typed. */
  readonly answers: readonly AnsweredQuestion[]
}

/** A row as it stands after a save that wrote it or was asked to. */
export interface SavedRow {
  readonly id: string
  /** Its number in the form; `null` = it changed because another row did. */
  readonly index: number | null
  /** The version that was written over; 0 = the row is new. */
  readonly over: number
  readonly version: number
}

export interface SavedResults {
  readonly batchCode: string
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly rows: readonly SavedRow[]
  /** The instant of the save, as text. */
  readonly savedAt: string
}

export const MOST_RESULTS = 500

/** Drafts that are past drafting: what they rest on stays as it was submitted. */
const isBound = ({ draft }: KeptRow): boolean => draft !== null && draft.state !== 'drafting'

/** Which rows somebody else has changed, or a draft holds, so that they cannot be written over. */
function inTheWay(
  { rows: kept }: OpenGrid,
  { rows, removed }: SaveResultsInput
): Result<ReadonlyMap<string, KeptRow>, ResultsRefusal> {
  const byId = new Map(kept.map(row => [row.id, row]))
  const asked = [
    ...rows.flatMap(({ seen, touched, index }) => (seen && touched ? [{ ...seen, index, goes: false }] : [])),
    ...removed.map(row => ({ ...row, goes: true }))
  ]
  const changed = asked.filter(({ id, version }) => byId.get(id)?.version !== version)
  if (changed.length > 0)
    return refuse({
      code: 'RESULTS_CHANGED',
      rows: changed.map(({ index, id }) => ({ index, id, now: byId.get(id) ?? null }))
    })
  const bound = asked.filter(({ id, goes }) => {
    const row = byId.get(id)
    return row !== undefined && (isBound(row) || (goes && row.mentioned && row.draft?.state !== 'drafting'))
  })
  const [first] = bound
  if (first)
    return refuse({
      code: 'RESULTS_IN_DRAFT',
      rows: bound.map(({ index }) => index),
      draft: byId.get(first.id)?.draft?.code ?? ''
    })
  const before = asked.filter(asking => isBeforeCouncil(byId.get(asking.id), asking, rows))
  const [council] = before
  if (council)
    return refuse({
      code: 'RESULTS_IN_SESSION',
      rows: before.map(({ index }) => index),
      session: byId.get(council.id)?.session?.code ?? ''
    })
  return accept(byId)
}

/** Whether a council has the row: it stays as its members see it, and what they decided is not typed over. */
function isBeforeCouncil(
  row: KeptRow | undefined,
  { id, goes }: { readonly id: string; readonly goes: boolean },
  typed: SaveResultsInput['rows']
): boolean {
  if (row === undefined || row.session === null) return false
  if (goes || row.session.state === 'open') return true
  const now = typed.find(({ seen }) => seen?.id === id)
  return row.session.state === 'settled' && now !== undefined && (now.points !== row.points || now.star !== row.star)
}

const CELLS: readonly (readonly [ResultColumn, keyof EnteredRow & keyof KeptRow])[] = [
  ['product', 'productName'],
  ['producer', 'producerName'],
  ['place', 'placeText'],
  ['set', 'setText'],
  ['points', 'points'],
  ['star', 'star']
]

/** The row as it will stand. What a person had decided about cells that are now others is open again. */
function entered(row: EnteredRow, before: KeptRow | null, on: PlainDate, newId: () => string): UnidentifiedRow {
  const { index: _, seen: __, touched: ___, ...cells } = row
  const changed = new Set(CELLS.filter(([, key]) => before?.[key] !== row[key]).map(([column]) => column))
  const sameProducer = !changed.has('producer')
  return {
    ...cells,
    id: before?.id ?? newId(),
    position: before?.position ?? 0,
    unitId: before && !changed.has('place') ? before.unitId : null,
    setCode: row.setText === null ? null : readSet(row.setText, on),
    producerId: before && sameProducer ? before.producerId : null,
    productId: before && sameProducer && !changed.has('product') ? before.productId : null,
    settled: before ? stillSettled(before.settled, changed) : []
  }
}

/**
 * Saves the grid of a batch: adds, changes and removes rows and enters what a person decided, in one step, or nothing at all. Rows
 * that nobody touched are never written over. Producers and products are found by name, and what is not certain stays flagged.
 */
export async function saveResults(
  ctx: UseCaseContext,
  input: SaveResultsInput
): Promise<Result<SavedResults, ResultsRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<SavedResults, ResultsRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const opened = await openGrid(ctx, tx, input.batchCode)
    if (!opened.ok) return opened
    const grid = opened.value
    const free = inTheWay(grid, input)
    if (!free.ok) return free
    const gone = new Set(input.removed.map(({ id }) => id))
    const fresh = input.rows.filter(({ seen }) => seen === null)
    if (grid.rows.length - gone.size + fresh.length > MOST_RESULTS)
      return refuse({ code: 'TOO_MANY_RESULTS', max: MOST_RESULTS })

    const { on } = grid.ground.judgement
    const touched = new Map(input.rows.flatMap(row => (row.seen && row.touched ? [[row.seen.id, row] as const] : [])))
    const kept = grid.rows.filter(row => !gone.has(row.id) && !isBound(row))
    const typed = kept.map((row): UnidentifiedRow => {
      const typedRow = touched.get(row.id)
      return typedRow ? entered(typedRow, row, on, ctx.newId) : row
    })
    const added = fresh.map(row => entered(row, null, on, ctx.newId))
    const flags = input.answers.length === 0 ? new Map() : await flagsOf(tx, grid.rows, grid.ground)
    const settled = answerQuestions(kept, flags, typed, input.answers)
    if (!settled.ok) return settled
    const identified = await identifyRows(tx, [...settled.value, ...added], grid.ground)
    const pairs = kept.flatMap((before, index) => {
      const after = identified[index]
      return after ? [{ before, after }] : []
    })
    await recordAct(tx, {
      kind: 'results.saved',
      visibility: 'internal',
      accountId: authorOf(ctx),
      subject: grid.batch.code,
      body: {
        added: added.length,
        touched: touched.size,
        removed: gone.size,
        answers: input.answers.map(({ resultId, flag, answer }) => ({ resultId, flag, answer: writeAnswer(answer) }))
      },
      at: ctx.at
    })
    await removeRows(
      ctx,
      tx,
      grid.rows.filter(({ id }) => gone.has(id))
    )
    const changed = await changeRows(ctx, tx, pairs, grid.ground.judgement)
    const last = Math.max(0, ...grid.rows.map(({ place }) => place))
    await addRows(ctx, tx, grid.batch.id, last, identified.slice(kept.length))
    const rows = [
      ...kept.flatMap(({ id, version: over }): SavedRow[] => {
        const index = touched.get(id)?.index ?? null
        return index === null && !changed.has(id)
          ? []
          : [{ id, index, over, version: over + (changed.has(id) ? 1 : 0) }]
      }),
      ...added.flatMap(({ id }, place): SavedRow[] => [{ id, index: fresh[place]?.index ?? null, over: 0, version: 1 }])
    ]
    return accept({
      batchCode: grid.batch.code,
      added: added.length,
      changed: changed.size,
      removed: gone.size,
      rows,
      savedAt: ctx.at.toISOString()
    })
  })
}
