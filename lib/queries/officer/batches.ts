import { database } from '@/lib/data/client'
import { type Actor, grantsOf } from '@/lib/ocop/access/actor'
import { can, reachOf } from '@/lib/ocop/access/can'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { isValidOn, unitById } from '@/lib/ocop/territory/territory'
import { territory } from '../places'
import { unitName } from '../registry/units'

export interface BatchEntry {
  readonly code: string
  readonly place: string
  readonly year: number
  readonly round: number | null
  readonly title: string | null
  readonly results: number
}

const MOST_BATCHES = 200

/** The batches of the places where the actor may see them, the latest years first. */
export async function batchesOf(actor: Actor, today: PlainDate): Promise<readonly BatchEntry[]> {
  const reach = reachOf(actor, 'batch.view')
  const [all, batches] = await Promise.all([
    territory(),
    database().batch.findMany({
      where: reach === 'everywhere' ? {} : { unitId: { in: [...reach] } },
      include: { _count: { select: { evaluationResults: true } } },
      orderBy: [{ programmeYear: 'desc' }, { act: 'desc' }],
      take: MOST_BATCHES
    })
  ])
  return batches.map(({ code, unitId, programmeYear, round, title, _count }) => ({
    code,
    place: unitName(all, unitId, today).fullName,
    year: programmeYear,
    round,
    title,
    results: _count.evaluationResults
  }))
}

/** A place whose council may rate, by the value that a form sends. */
export interface BatchPlace {
  readonly value: string
  readonly label: string
}

/** The provinces and districts of the actor's own roles for which a batch may be opened; those of today first. */
export async function batchPlaces(actor: Actor, today: PlainDate): Promise<readonly BatchPlace[]> {
  const all = await territory()
  const held = grantsOf(actor).flatMap(({ unitId, coveredUnitIds }) =>
    unitId === null ? [] : [unitId, ...coveredUnitIds]
  )
  const units = [...new Set(held)]
    .map(id => unitById(all, id))
    .filter(unit => unit.level !== 'commune' && can(actor, 'batch.open', { unitId: unit.id }).ok)
  const living = units.filter(unit => isValidOn(unit, today))
  const gone = units.filter(unit => !isValidOn(unit, today) && unit.level === 'province')
  return [...living, ...gone].map(({ id }) => ({ value: id, label: unitName(all, id, today).fullName }))
}
