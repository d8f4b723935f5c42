import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import { Prisma } from '@/lib/data/generated/client'
import { earliest, type PlainDate } from '@/lib/ocop/plain-date'
import { ENTRY_KINDS, type EntryKind } from '@/lib/ocop/programme/indicator'
import { territory } from '../places'
import type { Known } from '../registry/known'
import { knownOf } from '../registry/known'
import { knownDecision, MENTIONED, mention } from '../registry/mention'
import { producersById } from '../registry/producer-names'
import type { CitedSource, DecisionMention, ProducerName, UnitName } from '../registry/shapes'
import { citedFor } from '../registry/sources'
import { unitName } from '../registry/units'
import { entriesOf, presentOn } from './entries-sql'

export interface EntryView {
  readonly code: string
  readonly kind: EntryKind
  readonly unit: UnitName
  readonly placeText: string | null
  /** `null` = known only as one of a number. */
  readonly name: string | null
  readonly producer: ProducerName | null
  readonly decision: DecisionMention | null
  readonly from: PlainDate | null
  /** The latest day by which it certainly was there. */
  readonly latestOn: PlainDate
  /** First day on which it was over; `null` while it is there. */
  readonly endedOn: PlainDate | null
  readonly present: boolean
  readonly url: string | null
  readonly traits: readonly string[]
  readonly note: string | null
  readonly sources: readonly CitedSource[]
}

interface Slice {
  readonly kind: EntryKind
  readonly unitIds: ReadonlySet<string> | null
  readonly known: Known
  readonly limit: number
  readonly offset: number
  /** Only those there on the day, else also those that are over by then. */
  readonly presentOnly?: boolean
}

const include = { decision: MENTIONED, endings: true } as const
type Held = Prisma.ProgrammeEntryGetPayload<{ include: typeof include }>

/** Entries of a register that had begun by a day, by place and name, and how many of them were there on it. */
export async function listEntries(
  { kind, unitIds, known, limit, offset, presentOnly = false }: Slice,
  on: PlainDate,
  today: PlainDate
): Promise<{ readonly items: readonly EntryView[]; readonly total: number; readonly present: number }> {
  const begun = Prisma.sql`${entriesOf(kind, unitIds, known)} AND coalesce(e.from_day, e.latest_on) <= ${on}::text::date`
  const wanted = presentOnly ? Prisma.sql`${begun} AND ${presentOn(on, known)}` : begun
  const [[counted], ids] = await Promise.all([
    database().$queryRaw<{ readonly total: bigint; readonly present: bigint }[]>`
      SELECT count(*) AS total, count(*) FILTER (WHERE ${presentOn(on, known)}) AS present
      FROM programme_entry e WHERE ${wanted}`,
    database().$queryRaw<{ readonly id: string }[]>`
      SELECT e.id FROM programme_entry e WHERE ${wanted}
      ORDER BY e.unit_id, e.name COLLATE "vi-x-icu" NULLS LAST, e.code LIMIT ${limit} OFFSET ${offset}`
  ])
  const items = await viewsOf(
    ids.map(({ id }) => id),
    on,
    today,
    known
  )
  return { items, total: Number(counted?.total ?? 0), present: Number(counted?.present ?? 0) }
}

const kindOf = (kind: string): EntryKind => {
  const found = ENTRY_KINDS.find(each => each === kind)
  if (!found) throw new Error(`unknown register ${kind}`)
  return found
}

async function viewsOf(
  ids: readonly string[],
  on: PlainDate,
  today: PlainDate,
  known: Known
): Promise<readonly EntryView[]> {
  if (ids.length === 0) return []
  const [all, rows, sources] = await Promise.all([
    territory(),
    database().programmeEntry.findMany({ where: { id: { in: [...ids] } }, include }),
    citedFor('programme_entry', ids, known)
  ])
  const producers = await producersById(
    rows.map(({ producerId }) => producerId),
    known
  )
  const byId = new Map(rows.map(row => [row.id, row]))
  return ids.flatMap(id => {
    const row = byId.get(id)
    if (!row) return []
    const producer = row.producerId === null ? undefined : producers.get(row.producerId)
    const latestOn = dayFromColumn(row.latestOn)
    const from = dayFromColumn(row.fromDay)
    const endedOn = endOf(row, known)
    return [
      {
        code: row.code,
        kind: kindOf(row.kind),
        unit: unitName(all, row.unitId, on),
        placeText: row.placeText,
        name: row.name,
        producer: producer ? { code: producer.code, name: producer.name } : null,
        decision: row.decision ? mention(all, knownDecision(row.decision, known), today) : null,
        from,
        latestOn,
        endedOn,
        present: (from ?? latestOn) <= on && (endedOn === null || endedOn > on),
        url: row.url,
        traits: row.traits,
        note: row.note,
        sources: sources.get(id) ?? []
      }
    ]
  })
}

const endOf = ({ untilDay, endings }: Held, known: Known): PlainDate | null =>
  earliest(dayFromColumn(untilDay), ...knownOf(endings, known).map(({ onDay }) => dayFromColumn(onDay)))
