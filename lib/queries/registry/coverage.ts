import { database } from '@/lib/data/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { members } from '@/lib/ocop/territory/members'
import type { Unit } from '@/lib/ocop/territory/unit'
import { territory } from '../places'
import { readingOf, type WholeLine } from './lines'
import { provinceToday } from './units'

/** The decisions that the registry holds, of any kind, in the whole country. */
export const decisionsHeld = (): Promise<number> => database().decisionCard.count()

/**
 * The decisions that the registry holds of a place: those of its authorities, of units within it or that went into it, and those of
 * whatever authority that recognised something there.
 */
export async function decisionsHeldOf(unit: Unit, division: PlainDate): Promise<number> {
  const ids = [...members(await territory(), unit, division)]
  const [row] = await database().$queryRaw<{ held: bigint }[]>`
    SELECT count(*) AS held FROM (
      SELECT c.decision_id FROM decision_card c JOIN authority a ON a.id = c.authority_id WHERE a.unit_id = ANY (${ids}::text[])
      UNION
      SELECT l.decision_id FROM standing s JOIN recognition_line l ON l.id = s.line_id
      WHERE s.known_to IS NULL AND s.unit_id = ANY (${ids}::text[]) AND l.decision_id IS NOT NULL) held`
  return Number(row?.held ?? 0)
}

/**
 * Whether a recognition of the same province, or of the one it has gone into, is held that is later than the act behind a
 * line: only then does a lapsed line's silence mean anything.
 */
export async function laterDecisionsHeld(line: WholeLine, today: PlainDate): Promise<boolean> {
  const all = await territory()
  const { unitId, latestOn } = readingOf(line)
  const ids = [...members(all, provinceToday(all, unitId, today), today)]
  const after = line.decision?.decisionReadings[0]
  const since = after?.issuedOn ?? after?.latestOn ?? latestOn
  const later = await database().decisionCard.findFirst({
    where: {
      kind: 'recognition',
      sortOn: { gt: since },
      authorityId: { in: await authoritiesIn(ids) }
    },
    select: { decisionId: true }
  })
  return later !== null
}

async function authoritiesIn(unitIds: readonly string[]): Promise<string[]> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT id::text AS id FROM authority WHERE unit_id = ANY (${unitIds}::text[])`
  return rows.map(({ id }) => id)
}
