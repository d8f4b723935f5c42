import { database } from '@/lib/data/client'
import { flagsOf, groundOf } from '@/lib/data/results/grid'
import { type KeptRow, keptRows } from '@/lib/data/results/rows'
import type { Actor } from '@/lib/ocop/access/actor'
import { can } from '@/lib/ocop/access/can'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { type JudgedRow, judgeRow } from '@/lib/ocop/results/judge-row'
import type { ResultFlag } from '@/lib/ocop/results/result-flag'
import { placeLine, unitName } from '../registry/units'

export interface GridRow extends KeptRow {
  readonly flags: readonly ResultFlag[]
  readonly judged: JudgedRow
  /** The place as the registry understood it; `null` = not known. */
  readonly understoodPlace: string | null
  /** The code of the product it renews or raises; `null` = a new one. */
  readonly productCode: string | null
}

export interface GridView {
  readonly code: string
  readonly place: string
  readonly year: number
  readonly round: number | null
  readonly title: string | null
  /** The day by whose law the results are judged. */
  readonly on: PlainDate
  /** Changes with every save. */
  readonly edition: number
  readonly savedAt: Date | null
  readonly mayEnter: boolean
  readonly rows: readonly GridRow[]
}

const LIMITS = { maxWait: 10_000, timeout: 30_000 }

/** A batch's results with what is to be looked at and what the law makes of them; `null` = no such batch, or another province's. */
export async function gridOf(actor: Actor, code: string, today: PlainDate): Promise<GridView | null> {
  const batch = await database().batch.findUnique({ where: { code } })
  if (!batch || !can(actor, 'batch.view', { unitId: batch.unitId }).ok) return null
  const { unitId } = batch
  const { ground, rows, flags, codes, last } = await database().$transaction(async tx => {
    const ground = await groundOf(tx, batch, today)
    const rows = await keptRows(tx, batch.id)
    const productIds = rows.flatMap(({ productId }) => productId ?? [])
    const cards = await tx.productCard.findMany({ where: { productId: { in: productIds } } })
    const last = await tx.act.findFirst({ where: { subject: code }, orderBy: { seq: 'desc' } })
    const codes = new Map(cards.map(card => [card.productId, card.code]))
    return { ground, rows, flags: await flagsOf(tx, rows, ground), codes, last }
  }, LIMITS)
  const { territory } = ground.places
  return {
    code,
    place: unitName(territory, unitId, today).fullName,
    year: batch.programmeYear,
    round: batch.round,
    title: batch.title,
    on: ground.judgement.on,
    edition: last?.seq ?? 0,
    savedAt: rows.length === 0 ? null : (last?.recordedAt ?? null),
    mayEnter: can(actor, 'result.enter', { unitId }).ok,
    rows: rows.map(row => ({
      ...row,
      flags: flags.get(row.id) ?? [],
      judged: judgeRow(row, ground.judgement),
      understoodPlace: row.unitId === null ? null : placeLine(territory, row.unitId, ground.judgement.on),
      productCode: codes.get(row.productId ?? '') ?? null
    }))
  }
}
