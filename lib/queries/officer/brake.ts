import { database } from '@/lib/data/client'
import { brakeLimitsOn } from '@/lib/data/conventions'
import { dayFromColumn, dayToColumn } from '@/lib/data/dates'
import { coveredUnits } from '@/lib/data/places'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { type BrakeFinding, brakeOn } from '@/lib/ocop/registry/brake'
import { unitById } from '@/lib/ocop/territory/territory'
import { territory } from '../places'

interface Ending {
  readonly provinceId: string
  readonly authorityId: string
  /** The day from which the lines are ended. */
  readonly onDay: PlainDate
  /** The day whose settings hold. */
  readonly issuedOn: PlainDate
  readonly ended: number
}

/** Whether a decision that ends so many lines of a province needs a second person, and the numbers that say why. */
export async function brakeFor({ provinceId, authorityId, onDay, issuedOn, ended }: Ending): Promise<BrakeFinding> {
  const day = dayToColumn(onDay)
  const inForce = await database().standing.count({
    where: { knownTo: null, provinceId, since: { lte: day }, until: { gt: day } }
  })
  return brakeOn(ended, inForce, await brakeLimitsOn(database(), authorityId, issuedOn))
}

interface DatedDraft {
  readonly issuedOn: Date | null
  readonly latestOn: Date | null
  readonly effectiveOn: Date | null
}

/** When a draft's decision counts as issued, and from when it ends what it ends. */
export function daysOfDraft(draft: DatedDraft, today: PlainDate) {
  const issuedOn = dayFromColumn(draft.issuedOn) ?? dayFromColumn(draft.latestOn) ?? today
  return { issuedOn, onDay: dayFromColumn(draft.effectiveOn) ?? issuedOn }
}

/** The names of those who may be the second person for a province's decision: they publish there and did not prepare it. */
export async function secondPersons(
  provinceId: string,
  preparedBy: string,
  today: PlainDate
): Promise<readonly string[]> {
  const day = dayToColumn(today)
  const [all, grants] = await Promise.all([
    territory(),
    database().roleGrant.findMany({
      where: {
        role: 'publisher',
        unitId: { not: null },
        accountId: { not: preparedBy },
        account: { disabledAt: null },
        fromDay: { lte: day },
        OR: [{ untilDay: null }, { untilDay: { gt: day } }]
      },
      select: { unitId: true, account: { select: { displayName: true } } }
    })
  ])
  const reaching = grants.filter(
    ({ unitId }) =>
      unitId !== null && (unitId === provinceId || coveredUnits(all, unitById(all, unitId), today).has(provinceId))
  )
  return [...new Set(reaching.map(({ account }) => account.displayName))].sort((a, b) => a.localeCompare(b, 'vi'))
}
