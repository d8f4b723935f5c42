import { recordAct } from '@/lib/data/acts'
import { dayToColumn } from '@/lib/data/dates'
import { type NewLine, recordLines, restand } from '@/lib/data/facts/lines'
import { type NewProduct, recordProducts } from '@/lib/data/facts/products'
import { recordCitations } from '@/lib/data/facts/sources'
import { addMonths } from '@/lib/ocop/plain-date'
import type { LineFlag } from '@/lib/ocop/registry/draw-up'
import { classOf } from '@/lib/ocop/rulebook/class-of'
import { rulebookOn } from '@/lib/ocop/rulebook/rulebook-for'
import { authorOf } from '../context'
import { citationsOf, type Importing, idOf, provinceAt, timeOf, unitAt, unitOrNull } from './importing'
import type { Records } from './records-schema'

type OpeningBalanceRecord = Records['openingBalances'][number]

/**
 * Records products that are known only as a number: each becomes a row without a name, so that every figure opens as many
 * rows as it counts. Five stars among them are flagged, since no central decision is known.
 */
export async function writeOpeningBalance(
  importing: Importing,
  balance: OpeningBalanceRecord,
  at: Date
): Promise<void> {
  const { ctx, tx } = importing
  const id = ctx.newId()
  const code = balance.code ?? ctx.newCode('openingBalance')
  const total = balance.groups.reduce((sum, { count }) => sum + count, 0)
  const act = await recordAct(tx, {
    kind: 'opening-balance.recorded',
    visibility: 'public',
    accountId: authorOf(ctx),
    subject: code,
    body: { place: unitAt(importing, balance.place), asOf: balance.asOf, products: total },
    at,
    ...timeOf(importing)
  })
  await tx.openingBalance.create({
    data: {
      id,
      code,
      unitId: unitAt(importing, balance.place),
      asOf: dayToColumn(balance.asOf),
      note: balance.note,
      act
    }
  })
  const products: NewProduct[] = []
  const lines: NewLine[] = []
  for (const group of balance.groups) {
    const unitId = unitOrNull(importing, group.place) ?? unitAt(importing, balance.place)
    const found = classOf(group.set ?? group.group ?? group.sector ?? '')
    const classified = {
      sectorCode: found?.sector ?? group.sector,
      groupCode: found?.group ?? group.group,
      setCode: found?.set ?? group.set
    }
    const latestOn = group.effectiveOn ?? balance.asOf
    const flags: LineFlag[] = [
      ...(group.star === 5 ? (['FIVE_STAR_WITHOUT_CENTRAL_DECISION'] as const) : []),
      ...(group.derived ? (['DERIVED_COUNT'] as const) : [])
    ]
    for (let index = 0; index < group.count; index++) {
      const productId = ctx.newId()
      products.push({
        id: productId,
        code: group.codes[index] ?? ctx.newCode('product'),
        reading: { id: ctx.newId(), name: null, producerId: null, unitId, placeText: null, ...classified },
        identifiers: []
      })
      lines.push({
        id: ctx.newId(),
        productId,
        decisionId: null,
        openingBalanceId: id,
        position: lines.length + 1,
        kind: 'unknown',
        reading: {
          name: null,
          star: group.star,
          points: null,
          ...classified,
          unitId,
          provinceId: provinceAt(importing, unitId),
          placeText: null,
          producerId: null,
          producerGroupId: idOf(importing.producerGroups, group.producerGroup),
          effectiveOn: group.effectiveOn,
          latestOn,
          endsOn: group.endsOn ?? addMonths(latestOn, rulebookOn(latestOn).validity.months),
          flags
        },
        certificate: null
      })
    }
  }
  await recordProducts(tx, act, products)
  await recordLines(tx, act, lines)
  await recordCitations(tx, act, citationsOf(importing, 'opening_balance', id, balance))
  await restand(
    tx,
    act,
    lines.map(line => line.productId)
  )
}
