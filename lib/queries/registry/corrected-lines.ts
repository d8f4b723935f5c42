import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import type { LineReading } from '@/lib/data/generated/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { type Points, points } from '@/lib/ocop/points'
import { territory } from '../places'
import { classNames } from './classes'
import { MENTIONED, mention } from './mention'
import { producersById } from './producer-names'
import type { DecisionMention } from './shapes'
import { placeLine } from './units'

/** What a line says, as far as a correction may change it. */
interface Said {
  readonly name: string | null
  readonly star: number | null
  readonly points: Points | null
  readonly producer: string | null
  readonly place: string | null
  readonly class: string | null
  readonly effectiveOn: PlainDate | null
  /** First day on which its term is over. */
  readonly endsOn: PlainDate | null
}

type Field = keyof Said

/** One thing that was put right, as it was said before and is said since. */
export type Correction = {
  [F in Field]: { readonly field: F; readonly before: Said[F]; readonly after: Said[F] }
}[Field]

/** A line of an earlier decision that a decision put right. */
export interface CorrectedLine {
  readonly key: string
  readonly productCode: string
  readonly name: string | null
  /** The decision whose line it is; `null` = it stands in an opening balance. */
  readonly decision: DecisionMention | null
  readonly corrections: readonly Correction[]
}

const FIELDS: readonly Field[] = ['name', 'star', 'points', 'producer', 'place', 'class', 'effectiveOn', 'endsOn']

/**
 * Lines that a decision put right, with what each said before and after it. A correction is a whole new reading of a line that names the
 * act of the decision.
 */
export async function linesCorrectedBy(code: string, today: PlainDate): Promise<readonly CorrectedLine[]> {
  const decision = await database().decision.findUnique({ where: { code }, select: { act: true } })
  if (!decision) return []
  const { act } = decision
  const found = await database().lineReading.findMany({
    where: { act, line: { act: { lt: act } } },
    include: {
      line: {
        include: {
          product: true,
          decision: MENTIONED,
          lineReadings: { where: { act: { lt: act } }, orderBy: { act: 'desc' }, take: 1 }
        }
      }
    },
    orderBy: [{ line: { position: 'asc' } }, { lineId: 'asc' }]
  })
  const pairs = found.flatMap(after => after.line.lineReadings.map(before => ({ line: after.line, before, after })))
  const [all, producers] = await Promise.all([
    territory(),
    producersById(pairs.flatMap(({ before, after }) => [before.producerId, after.producerId]))
  ])
  const said = (reading: LineReading): Said => ({
    name: reading.name,
    star: reading.star,
    points: reading.points === null ? null : points(reading.points),
    producer: producers.get(reading.producerId ?? '')?.name ?? null,
    place: reading.placeText ?? placeLine(all, reading.unitId, dayFromColumn(reading.latestOn)),
    class: classText(reading),
    effectiveOn: dayFromColumn(reading.effectiveOn),
    endsOn: dayFromColumn(reading.endsOn)
  })
  return pairs.map(({ line, before, after }) => ({
    key: line.id,
    productCode: line.product.code,
    name: after.name ?? before.name,
    decision: line.decision && mention(all, line.decision, today),
    corrections: differences(said(before), said(after))
  }))
}

const classText = (reading: LineReading): string | null => {
  const { sector, group, set } = classNames(reading)
  return [sector, group, set].filter(name => name !== null).join(' › ') || null
}

const differences = (before: Said, after: Said): readonly Correction[] =>
  FIELDS.filter(field => before[field] !== after[field]).map(
    field => ({ field, before: before[field], after: after[field] }) as Correction
  )
