import { isDeepStrictEqual } from 'node:util'
import { database } from '@/lib/data/client'
import { type PlainDate, plainDate } from '@/lib/ocop/plain-date'
import { BASES, type Basis } from '@/lib/ocop/registry/count'
import { members } from '@/lib/ocop/territory/members'
import { isValidOn } from '@/lib/ocop/territory/territory'
import { territory } from '../places'
import { type Figures, figures, perhapsBegun } from './figures'

/** A place, day and basis of which the tally says something else than counting its rows one by one. */
export interface TallyDifference {
  /** The id of a unit; `null` = the whole country. */
  readonly place: string | null
  readonly on: PlainDate
  readonly basis: Basis
  /** What is said of the figure that differs. */
  readonly what: readonly string[]
  readonly tallied: number
  readonly counted: number
}

export interface TallyFinding {
  readonly compared: number
  readonly differences: readonly TallyDifference[]
}

const FIRST_YEAR = 2018

/** The end of every year of the programme before today, and today. */
const daysUntil = (today: PlainDate): readonly PlainDate[] => [
  ...Array.from({ length: Number(today.slice(0, 4)) - FIRST_YEAR }, (_, n) => plainDate(`${FIRST_YEAR + n}-12-31`)),
  today
]

/** Compares the tally with counting row by row: the country at the end of each year, and today every province of today. */
export async function tallyDifferences(today: PlainDate): Promise<TallyFinding> {
  const all = await territory()
  const provinces = [...all.units.values()].filter(unit => unit.level === 'province' && isValidOn(unit, today))
  const last = await database().act.aggregate({ _max: { seq: true } })
  const asked = [
    ...daysUntil(today).map(on => ({ place: null, unitIds: null, on })),
    ...provinces.map(unit => ({ place: unit.id, unitIds: members(all, unit, today), on: today }))
  ].flatMap(each => BASES.map(basis => ({ ...each, basis })))
  const differences: TallyDifference[] = []
  for (const { place, unitIds, on, basis } of asked) {
    const question = { unitIds, basis, on }
    const tallied = await told(question)
    // What was known after the last act is what is known now, and is never answered by the tally.
    const counted = await told({ ...question, known: last._max.seq ?? 0 })
    const what = namesOf(tallied).filter(name => !isDeepStrictEqual(tallied[name], counted[name]))
    if (what.length > 0) differences.push({ place, on, basis, what, tallied: tallied.total, counted: counted.total })
  }
  return { compared: asked.length, differences }
}

type Told = Figures & { readonly later: number }

const told = async (question: Parameters<typeof figures>[0]): Promise<Told> => ({
  ...(await figures(question)),
  later: await perhapsBegun(question)
})

const namesOf = (all: Told): readonly (keyof Told)[] => Object.keys(all) as (keyof Told)[]
