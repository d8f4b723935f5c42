import { Prisma } from '@/lib/data/generated/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { EntryKind } from '@/lib/ocop/programme/indicator'
import { type Known, knownFact } from '../registry/known'
import { day } from '../registry/standing-sql'
import { isCurrent } from './current'

/** Entries of a register, aliased `e`, that lie in one of these units (`null` = anywhere) and were known. */
export const entriesOf = (kind: EntryKind, unitIds: ReadonlySet<string> | null, known: Known): Prisma.Sql => Prisma.sql`
  e.kind = ${kind} AND ${knownFact(Prisma.sql`e.act`, known)} AND ${isCurrent(Prisma.sql`e.id`, known)}
  AND ${unitIds === null ? Prisma.sql`true` : Prisma.sql`e.unit_id = ANY (${[...unitIds]}::text[])`}`

/** Whether an entry, aliased `e`, was there on a day: begun at the latest by then, and not over. */
export const presentOn = (on: PlainDate, known: Known): Prisma.Sql => Prisma.sql`
  coalesce(e.from_day, e.latest_on) <= ${day(on)} AND (e.until_day IS NULL OR e.until_day > ${day(on)})
  AND NOT EXISTS (SELECT FROM programme_entry_ending x WHERE x.entry_id = e.id AND x.on_day <= ${day(on)}
    AND ${knownFact(Prisma.sql`x.act`, known)})`

/** Whether a member, aliased `m`, belonged to its entry on a day. */
export const memberOn = (on: PlainDate, known: Known): Prisma.Sql => Prisma.sql`
  ${knownFact(Prisma.sql`m.act`, known)} AND coalesce(m.from_day, m.latest_on) <= ${day(on)}
  AND (m.until_day IS NULL OR m.until_day > ${day(on)})`
