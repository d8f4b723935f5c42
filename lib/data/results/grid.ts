import { fold } from '@/lib/ocop/folding'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { flagRows, productKey } from '@/lib/ocop/results/flag-rows'
import { type Judgement, judgedOn } from '@/lib/ocop/results/judge-row'
import { placeOfRow } from '@/lib/ocop/results/place-of-row'
import type { ResultFlag } from '@/lib/ocop/results/result-flag'
import type { ResultRow } from '@/lib/ocop/results/result-row'
import type { AuthorityLevel } from '@/lib/ocop/rulebook/level'
import { settingOn } from '@/lib/ocop/rulebook/settings'
import { unitById } from '@/lib/ocop/territory/territory'
import type { Unit } from '@/lib/ocop/territory/unit'
import type { Tx } from '../client'
import { conventionsOn } from '../conventions'
import { coveredUnits, heldPlaces, type Places, provinceOnDay } from '../places'
import { type FoundProducer, type FoundProduct, nearProducers, nearProducts, producerNames } from './known-records'
import { keptRows } from './rows'

/** Where a batch stands: its unit, the records among which its rows are looked for, and the law they are judged by. */
export interface BatchGround {
  readonly places: Places
  readonly unit: Unit
  readonly covered: ReadonlySet<string>
  readonly judgement: Judgement
}

interface BatchOf {
  readonly unitId: string
  readonly level: AuthorityLevel
  readonly programmeYear: number
}

export async function groundOf(
  tx: Tx,
  { unitId, level, programmeYear }: BatchOf,
  today: PlainDate
): Promise<BatchGround> {
  const places = await heldPlaces()
  const { territory } = places
  const unit = unitById(territory, unitId)
  const on = judgedOn(programmeYear, { until: unit.validUntil }, today)
  const authority = await tx.authority.findFirst({ where: { unitId, level }, select: { id: true } })
  const gap = authority
    ? (await conventionsOn(tx, authority.id, on)).integerBandGap
    : settingOn({}, 'integer-band-gap', on).value
  return {
    places,
    unit,
    covered: coveredUnits(territory, provinceOnDay(territory, unitId, today), today),
    judgement: { level, on, gap }
  }
}

/** The records that the rows of a grid may mean. A row whose producer is settled asks for products under that producer's own name. */
export interface NearRecords {
  readonly producersOf: (row: ResultRow) => readonly FoundProducer[]
  readonly productsOf: (row: ResultRow) => readonly FoundProduct[]
}

/** Looks up all rows of a grid at once. To be asked inside a transaction. */
export async function nearRecords(
  tx: Tx,
  rows: readonly ResultRow[],
  covered: ReadonlySet<string>
): Promise<NearRecords> {
  const names = await producerNames(
    tx,
    rows.flatMap(({ producerId }) => producerId ?? [])
  )
  const key = (row: ResultRow) =>
    productKey({ ...row, producerName: names.get(row.producerId ?? '') ?? row.producerName })
  const open = rows.filter(({ producerId }) => producerId === null)
  const producers = await nearProducers(
    tx,
    open.map(({ producerName }) => producerName),
    covered
  )
  const products = await nearProducts(tx, rows.filter(({ productId }) => productId === null).map(key), covered)
  return {
    producersOf: row => producers.get(fold(row.producerName)) ?? [],
    productsOf: row => products.get(key(row)) ?? []
  }
}

/** What a person must still look at, by row id. To be asked inside a transaction. */
export async function flagsOf(
  tx: Tx,
  rows: readonly ResultRow[],
  ground: BatchGround
): Promise<ReadonlyMap<string, readonly ResultFlag[]>> {
  const near = await nearRecords(tx, rows, ground.covered)
  const { places, unit, covered, judgement } = ground
  return flagRows(rows, {
    ...near,
    placesOf: ({ placeText }) =>
      placeText === null
        ? []
        : placeOfRow(places.territory, places.index, { text: placeText, on: judgement.on, within: unit, covered })
            .candidates,
    judgement
  })
}

/** The ids of a batch's results that a person must still look at. To be asked inside a transaction. */
export async function openQuestions(
  tx: Tx,
  batch: BatchOf & { readonly id: string },
  today: PlainDate
): Promise<ReadonlySet<string>> {
  const flags = await flagsOf(tx, await keptRows(tx, batch.id), await groundOf(tx, batch, today))
  return new Set(flags.keys())
}
