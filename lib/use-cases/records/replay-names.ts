import { dayToColumn } from '@/lib/data/dates'
import { inChunks } from '@/lib/data/facts/columns'
import { recordProducers } from '@/lib/data/facts/producers'
import { recordProductReadings, recordProducts } from '@/lib/data/facts/products'
import { recordCitations, recordSources } from '@/lib/data/facts/sources'
import { type ActWriter, byAct, withOwnAct } from './by-act'
import { citationsOf, type Importing, idOf, unitAt, unitOrNull } from './importing'
import type { Records } from './records-schema'

type ProductReading = Omit<Records['products'][number]['changes'][number], 'act'>

/** Who and what an export speaks of: sources, producers, products, batches, with all that became known of them later. */
export function replayNames(importing: Importing, records: Records): ActWriter {
  const { ctx, tx } = importing
  const register = (map: Map<string, string>, items: readonly { readonly ref: string }[]) => {
    for (const { ref } of items) map.set(ref, ctx.newId())
  }
  register(importing.sources, records.sources)
  register(importing.producers, records.producers)
  register(importing.producerGroups, records.producerGroups)
  register(importing.products, records.products)
  register(importing.batches, records.batches)

  const sources = byAct(records.sources)
  const producers = byAct(records.producers)
  const renamed = byAct(
    records.producers.flatMap(producer =>
      withOwnAct(producer.changes, producer).map(change => ({ ...change, producer }))
    )
  )
  const groups = byAct(records.producerGroups)
  const products = byAct(records.products)
  const changed = byAct(
    records.products.flatMap(product => withOwnAct(product.changes, product).map(change => ({ ...change, product })))
  )
  const numbered = byAct(
    records.products.flatMap(product =>
      withOwnAct(product.laterNumbers, product).map(number => ({ ...number, product }))
    )
  )
  const batches = byAct(records.batches)
  const cited = byAct([
    ...records.producers.flatMap(item => citedParts(importing.producers, 'producer', item)),
    ...records.products.flatMap(item => citedParts(importing.products, 'product', item)),
    ...records.batches.flatMap(item => citedParts(importing.batches, 'batch', item))
  ])

  const productReading = ({ name, producer, place, placeText, sector, group, set }: ProductReading) => ({
    id: ctx.newId(),
    name,
    producerId: idOf(importing.producers, producer),
    unitId: unitOrNull(importing, place),
    placeText,
    sectorCode: sector,
    groupCode: group,
    setCode: set
  })

  return async (ref, act) => {
    await recordSources(
      tx,
      act,
      sources(ref).map(({ ref: own, act: _, code, ...source }) => ({
        ...source,
        id: idOf(importing.sources, own),
        code: code ?? ctx.newCode('source')
      }))
    )
    await recordProducers(
      tx,
      act,
      producers(ref).map(({ ref: own, code, from, name, kind, place, placeText }) => ({
        id: idOf(importing.producers, own),
        code: code ?? ctx.newCode('producer'),
        readings: [{ id: ctx.newId(), fromDay: from, name, kind, unitId: unitOrNull(importing, place), placeText }]
      }))
    )
    await inChunks(renamed(ref), data =>
      tx.producerReading.createMany({
        data: data.map(({ producer, from, name, kind, place, placeText }) => ({
          id: ctx.newId(),
          producerId: idOf(importing.producers, producer.ref),
          act,
          fromDay: dayToColumn(from),
          name,
          kind,
          unitId: unitOrNull(importing, place),
          placeText
        }))
      })
    )
    await inChunks(groups(ref), data =>
      tx.producerGroup.createMany({
        data: data.map(({ ref: own, count }) => ({ id: idOf(importing.producerGroups, own), count, act }))
      })
    )
    await recordProducts(
      tx,
      act,
      products(ref).map(product => ({
        id: idOf(importing.products, product.ref),
        code: product.code ?? ctx.newCode('product'),
        reading: productReading(product),
        identifiers: [
          ...product.officialCodes.map(value => ({ id: ctx.newId(), kind: 'official' as const, value })),
          ...product.barcodes.map(value => ({ id: ctx.newId(), kind: 'barcode' as const, value }))
        ]
      }))
    )
    await recordProductReadings(
      tx,
      act,
      changed(ref).map(({ product, ...change }) => ({
        ...productReading(change),
        productId: idOf(importing.products, product.ref)
      }))
    )
    await inChunks(numbered(ref), data =>
      tx.productIdentifier.createMany({
        data: data.map(({ product, kind, value }) => ({
          id: ctx.newId(),
          productId: idOf(importing.products, product.ref),
          kind,
          value,
          act
        }))
      })
    )
    await inChunks(batches(ref), data =>
      tx.batch.createMany({
        data: data.map(({ ref: own, code, place, level, programmeYear, round, title }) => ({
          id: idOf(importing.batches, own),
          code: code ?? ctx.newCode('batch'),
          unitId: unitAt(importing, place),
          level,
          programmeYear,
          round,
          title,
          act
        }))
      })
    )
    await recordCitations(
      tx,
      act,
      cited(ref).flatMap(({ kind, subjectId, citation }) =>
        citationsOf(importing, kind, subjectId, { citations: [citation] })
      )
    )
  }
}

type Cited = {
  readonly ref: string
  readonly act: string | null
  readonly citations: Records['products'][number]['citations']
}

/** The citations of a record, each with its act and what it is about. */
export const citedParts = <K extends Parameters<typeof citationsOf>[1]>(
  ids: ReadonlyMap<string, string>,
  kind: K,
  record: Cited
) =>
  withOwnAct(record.citations, record).map(citation => ({
    act: citation.act,
    kind,
    subjectId: idOf(ids, record.ref),
    citation
  }))
