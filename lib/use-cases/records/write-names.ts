import { dayToColumn } from '@/lib/data/dates'
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
  return {
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
    events: unheld(importing, new Map(), records.events, await tx.programmeEvent.findMany(where(records.events)))
  }
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
    fresh.producers.map(({ ref, code, name, kind, place, placeText, changes }) => {
      const id = ctx.newId()
      importing.producers.set(ref, id)
      const unitId = unitOrNull(importing, place)
      const first = { id: ctx.newId(), fromDay: null, name, kind, unitId, placeText }
      const later = changes.map(change => ({
        ...first,
        id: ctx.newId(),
        fromDay: change.from,
        name: change.name,
        kind: change.kind
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

/** Records what sources report and what happened: referrals, figures, events with their hand-overs. */
export async function writeReports(importing: Importing, act: number, records: Records, fresh: Unheld): Promise<void> {
  const { ctx, tx } = importing
  for (const referral of records.referrals) {
    const decisionId = idOf(importing.decisions, referral.decision)
    if (referral.decision !== null && importing.held.has(referral.decision)) continue
    const id = ctx.newId()
    await tx.referral.create({
      data: {
        id,
        productId: idOf(importing.products, referral.product),
        provinceId: importing.provinces.get(unitAt(importing, referral.place)) ?? unitAt(importing, referral.place),
        decisionId,
        batchId: idOf(importing.batches, referral.batch),
        referredOn: dayToColumn(referral.referredOn),
        latestOn: dayToColumn(referral.latestOn),
        points: referral.points,
        act
      }
    })
    if (referral.outcome) {
      const { kind, on, decision } = referral.outcome
      await tx.referralOutcome.create({
        data: {
          id: ctx.newId(),
          referralId: id,
          kind,
          onDay: dayToColumn(on),
          decisionId: idOf(importing.decisions, decision),
          act
        }
      })
    }
    await recordCitations(tx, act, citationsOf(importing, 'referral', id, referral))
  }
  for (const { ref: _ref, recordedAt: _at, place, source, unit, asOf, code, ...figure } of fresh.reportedFigures) {
    await tx.reportedFigure.create({
      data: {
        ...figure,
        id: ctx.newId(),
        code: code ?? ctx.newCode('reportedFigure'),
        unitId: unitAt(importing, place),
        asOf: dayToColumn(asOf),
        measure: unit,
        sourceId: idOf(importing.sources, source),
        act
      }
    })
  }
  for (const event of fresh.events) {
    const id = ctx.newId()
    await tx.programmeEvent.create({
      data: {
        id,
        code: event.code ?? ctx.newCode('event'),
        unitId: unitAt(importing, event.place),
        onDay: dayToColumn(event.on),
        kind: event.kind,
        title: event.title,
        organiser: event.organiser,
        batchId: idOf(importing.batches, event.batch),
        attendees: event.attendees,
        note: event.note,
        act
      }
    })
    await tx.handover.createMany({
      data: event.handedOver.flatMap(ref => {
        const line = importing.lines.get(ref)
        return line ? [{ eventId: id, lineId: line.id, act }] : []
      })
    })
    await recordCitations(tx, act, citationsOf(importing, 'event', id, event))
  }
}
