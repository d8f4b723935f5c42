import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import { Prisma } from '@/lib/data/generated/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { members } from '@/lib/ocop/territory/members'
import type { Unit } from '@/lib/ocop/territory/unit'
import { territory } from '../places'
import { type Known, knownFact, knownRow } from './known'
import { readingOf, type WholeLine } from './lines'
import { placedIn } from './standing-sql'
import { provinceToday } from './units'

/** The decisions that the registry holds, of any kind, in the whole country. */
export const decisionsHeld = (known: Known = null): Promise<number> =>
  database().decision.count({ where: known === null ? {} : { act: { lte: known } } })

/**
 * The decisions that the registry holds of a place: those of its authorities, of units within it or that went into it, and those of
 * whatever authority that recognised something there.
 */
export async function decisionsHeldOf(unit: Unit, division: PlainDate, known: Known = null): Promise<number> {
  const all = await territory()
  const ids = members(all, unit, division)
  // LIMIT keeps the planner from reading every line of the country to find those of one province.
  const [row] = await database().$queryRaw<{ held: bigint }[]>`
    SELECT count(*) AS held FROM (
      SELECT d.id FROM decision d JOIN authority a ON a.id = d.authority_id
      WHERE a.unit_id = ANY (${[...ids]}::text[]) AND ${knownFact(Prisma.sql`d.act`, known)}
      UNION
      SELECT l.decision_id FROM standing s
      CROSS JOIN LATERAL (SELECT l.decision_id FROM recognition_line l WHERE l.id = s.line_id LIMIT 1) l
      WHERE ${knownRow(known)} AND ${placedIn(all, ids)} AND l.decision_id IS NOT NULL) held`
  return Number(row?.held ?? 0)
}

/**
 * Whether a recognition of the same province, or of the one it has gone into, is held that is later than the act behind a
 * line: only then does a lapsed line's silence mean anything.
 */
export async function laterDecisionsHeld(line: WholeLine, today: PlainDate, known: Known = null): Promise<boolean> {
  const all = await territory()
  const { unitId, latestOn } = readingOf(line)
  const ids = [...members(all, provinceToday(all, unitId, today), today)]
  const after = line.decision?.decisionReadings[0]
  const since = after?.issuedOn ?? after?.latestOn ?? latestOn
  const [row] = await database().$queryRaw<{ held: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM decision_card c JOIN decision d ON d.id = c.decision_id JOIN authority a ON a.id = c.authority_id
      WHERE c.kind = 'recognition' AND c.sort_on > ${dayFromColumn(since)}::text::date AND a.unit_id = ANY (${ids}::text[])
        AND ${knownFact(Prisma.sql`d.act`, known)}) AS held`
  return row?.held === true
}
