import { dayFromColumn } from '@/lib/data/dates'
import { recordProducers } from '@/lib/data/facts/producers'
import { recordProducts } from '@/lib/data/facts/products'
import { recordCitations, recordSources } from '@/lib/data/facts/sources'
import { classOf } from '@/lib/ocop/rulebook/class-of'
import { citationsOf, type Importing, idOf, unitAt, unitOrNull } from './importing'
import type { Records } from './records-schema'

interface Coded {
  readonly ref: string
  readonly code: string | null
}

/** Puts held records' ids into the map and answers the ones still to be written. */
function unheld<T extends Coded>(
  { held }: Importing,
  map: Map<string, string>,
  items: readonly T[],
  known: readonly { readonly id: string; readonly code: string }[]
): readonly T[] {
  const idByCode = new Map(known.map(({ id, code }) => [code, id]))
  return items.filter(item => {
    const id = item.code === null ? undefined : idByCode.get(item.code)
    if (id === undefined) return true
    map.set(item.ref, id)
    held.add(item.ref)
    return false
  })
}

const codesIn = (items: readonly Coded[]): string[] => items.flatMap(({ code }) => (code === null ? [] : [code]))
const coded = { select: { id: true, code: true } } as const

/** Which of the file's records the registry already holds, by code. */
export async function findHeld(importing: Importing, records: Records) {
  const { tx } = importing
  const where = (items: readonly Coded[]) => ({ where: { code: { in: codesIn(items) } }, ...coded })
  const held = {
    sources: unheld(importing, importing.sources, records.sources, await tx.source.findMany(where(records.sources))),
    producers: unheld(
      importing,
      importing.producers,
      records.producers,
      await tx.producer.findMany(where(records.producers))
    ),
    products: unheld(
      importing,
      importing.products,
      records.products,
      await tx.product.findMany(where(records.products))
    ),
    batches: unheld(importing, importing.batches, records.batches, await tx.batch.findMany(where(records.batches))),
    decisions: unheld(
      importing,
      importing.decisions,
      records.decisions,
      await tx.decision.findMany(where(records.decisions))
    ),
    openingBalances: unheld(
      importing,
      new Map(),
      records.openingBalances,
      await tx.openingBalance.findMany(where(records.openingBalances))
    ),
    reportedFigures: unheld(
      importing,
      new Map(),
      records.reportedFigures,
      await tx.reportedFigure.findMany(where(records.reportedFigures))
    ),
    events: unheld(importing, importing.events, records.events, await tx.programmeEvent.findMany(where(records.events)))
  }
  return { ...held, referrals: await unheldReferrals(importing, records) }
}

/** Referrals carry no code: one is held when its product was referred by the same decision, in the same batch, by the same day. */
async function unheldReferrals(
  { tx, products, decisions, batches }: Importing,
  records: Records
): Promise<Records['referrals']> {
  const referred = await tx.referral.findMany({ where: { productId: { in: [...products.values()] } } })
  const keyOf = (...parts: readonly (string | null | undefined)[]) => parts.join(' ')
  const known = new Set(
    referred.map(({ productId, decisionId, batchId, latestOn }) =>
      keyOf(productId, decisionId, batchId, dayFromColumn(latestOn))
    )
  )
  const idOrNew = (map: ReadonlyMap<string, string>, ref: string | null) =>
    ref === null ? null : (map.get(ref) ?? ref)
  return records.referrals.filter(
    ({ product, decision, batch, latestOn }) =>
      !known.has(keyOf(products.get(product), idOrNew(decisions, decision), idOrNew(batches, batch), latestOn))
  )
}

export type Unheld = Awaited<ReturnType<typeof findHeld>>

/** Records who and what the file speaks of: sources, producers, products, batches. */
export async function writeNames(importing: Importing, act: number, records: Records, fresh: Unheld): Promise<void> {
  const { ctx, tx } = importing
  await recordSources(
    tx,
    act,
    fresh.sources.map(({ ref, code, ...source }) => {
      const id = ctx.newId()
      importing.sources.set(ref, id)
      return { ...source, id, code: code ?? ctx.newCode('source') }
    })
  )
  await recordProducers(
    tx,
    act,
    fresh.producers.map(({ ref, code, from, name, kind, place, placeText, changes }) => {
      const id = ctx.newId()
      importing.producers.set(ref, id)
      const unitId = unitOrNull(importing, place)
      const first = { id: ctx.newId(), fromDay: from, name, kind, unitId, placeText }
      const later = changes.map(change => ({
        id: ctx.newId(),
        fromDay: change.from,
        name: change.name,
        kind: change.kind,
        unitId: unitOrNull(importing, change.place) ?? unitId,
        placeText: change.placeText ?? placeText
      }))
      return { id, code: code ?? ctx.newCode('producer'), readings: [first, ...later] }
    })
  )
  for (const { ref, count } of records.producerGroups) {
    const id = ctx.newId()
    importing.producerGroups.set(ref, id)
    await tx.producerGroup.create({ data: { id, count, act } })
  }
  await recordProducts(
    tx,
    act,
    fresh.products.map(product => {
      const id = ctx.newId()
      importing.products.set(product.ref, id)
      const found = classOf(product.set ?? product.group ?? product.sector ?? '')
      const identifier = (kind: 'official' | 'barcode') => (value: string) => ({ id: ctx.newId(), kind, value })
      return {
        id,
        code: product.code ?? ctx.newCode('product'),
        reading: {
          id: ctx.newId(),
          name: product.name,
          producerId: idOf(importing.producers, product.producer),
          unitId: unitOrNull(importing, product.place),
          placeText: product.placeText,
          sectorCode: found?.sector ?? product.sector,
          groupCode: found?.group ?? product.group,
          setCode: found?.set ?? product.set
        },
        identifiers: [
          ...product.officialCodes.map(identifier('official')),
          ...product.barcodes.map(identifier('barcode'))
        ]
      }
    })
  )
  await tx.batch.createMany({
    data: fresh.batches.map(({ ref, code, place, level, programmeYear, round, title }) => {
      const id = ctx.newId()
      importing.batches.set(ref, id)
      return {
        id,
        code: code ?? ctx.newCode('batch'),
        unitId: unitAt(importing, place),
        level,
        programmeYear,
        round,
        title,
        act
      }
    })
  })
  await recordCitations(tx, act, [
    ...fresh.producers.flatMap(item => citationsOf(importing, 'producer', idOf(importing.producers, item.ref), item)),
    ...fresh.products.flatMap(item => citationsOf(importing, 'product', idOf(importing.products, item.ref), item)),
    ...fresh.batches.flatMap(item => citationsOf(importing, 'batch', idOf(importing.batches, item.ref), item))
  ])
}
