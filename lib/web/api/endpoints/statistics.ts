import { z } from 'zod'
import { BASES } from '@/lib/ocop/registry/count'
import { figures, perhapsBegun } from '@/lib/queries/registry/figures'
import {
  DIMENSIONS,
  type Dimension,
  type FigureGroup,
  groupFigures,
  groupFiguresByPlace
} from '@/lib/queries/registry/group-figures'
import { unplacedRows } from '@/lib/queries/registry/unplaced'
import { starText } from '@/lib/text/certificate-status'
import { producerKindText } from '@/lib/text/producer-kind'
import { answer, refused } from '../answer'
import { endpoint } from '../endpoint'
import { placeObject, type Scope, scopeOf, scopeShape } from '../moment'
import { statisticsSchema } from '../shapes'
import { UNKNOWN } from './filters'

const query = z.strictObject({
  ...scopeShape,
  knownAt: scopeShape.knownAt.meta({
    description:
      'What the registry knew then. A past time is counted row by row, not read from the tally, and may take longer'
  }),
  basis: z.enum(BASES).default('ever'),
  batch: z.string().max(20).optional(),
  by: z.enum(DIMENSIONS).optional()
})

type Query = z.output<typeof query>

/** The address of the rows that a number counts. */
function rowsOf(
  { place, division, batch, basis }: Query,
  { asOf, knownAt }: Scope,
  more: Readonly<Record<string, string>> = {}
): string {
  const named = {
    place,
    division,
    asOf,
    knownAt,
    batch,
    ...more,
    basis: basis === 'lines' ? undefined : basis
  }
  const params = new URLSearchParams(
    Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  )
  return `/api/v1/${basis === 'lines' ? 'recognition-lines' : 'products'}?${params}`
}

const FILTERED_BY: Readonly<Record<Dimension, string>> = {
  star: 'star',
  sector: 'sector',
  group: 'group',
  set: 'set',
  batch: 'batch',
  place: 'place',
  year: 'year',
  change: 'change',
  'producer-kind': 'producerKind'
}
/** What is not known can be asked for, but for a batch and a place. */
const WITHOUT_UNKNOWN: readonly Dimension[] = ['batch', 'place']

function labelOf(by: Dimension, { key, label }: FigureGroup): string | null {
  if (by === 'star') return starText(key === null ? null : Number(key))
  if (by === 'producer-kind') return producerKindText(key)
  return label ?? key
}

function groupsOf(groups: readonly FigureGroup[], by: Dimension, asked: Query, scope: Scope) {
  return groups.map(group => {
    const value = group.key ?? (WITHOUT_UNKNOWN.includes(by) ? null : UNKNOWN)
    return {
      ...group,
      label: labelOf(by, group),
      rows: value === null ? null : rowsOf(asked, scope, { [FILTERED_BY[by]]: value })
    }
  })
}

export const statistics = endpoint(
  { name: 'statistics', path: '/statistics', query, gives: statisticsSchema },
  async ({ request, today, query: asked }) => {
    const found = await scopeOf(asked, today)
    if (!found.ok) return refused(422, found.refusal)
    const scope = found.value
    const { asOf, division, unitIds, place, known, knownAt } = scope
    const { basis, by } = asked
    const question = { known, unitIds, basis, on: asOf, batchCode: asked.batch }
    const [counted, later, groups] = await Promise.all([
      figures(question),
      perhapsBegun(question),
      by === undefined
        ? null
        : by === 'place'
          ? groupFiguresByPlace(question, place, division)
          : groupFigures(question, by)
    ])
    const { total, undetermined } = counted
    const atMost = total + later + (basis === 'in-force' ? undetermined : 0)
    return answer(request, {
      place: await placeObject(scope),
      asOf,
      knownAt,
      basis,
      total,
      totalRange: atMost > total ? { atLeast: total, atMost } : null,
      byStar: Object.fromEntries(counted.byStar.map(({ star, count }) => [star ?? UNKNOWN, count])),
      derived: counted.byStar.flatMap(({ star, derived }) => (derived && star !== null ? [String(star)] : [])),
      fiveStarVerified: counted.fiveStarVerified,
      potentialFiveStar: counted.potentialFiveStar,
      undetermined: basis === 'in-force' ? undetermined : 0,
      unplaced:
        by === 'place'
          ? (groups?.find(({ key }) => key === null)?.total ?? 0)
          : await unplacedRows(question, place, division),
      producers: {
        distinct: counted.producers,
        byStar: Object.fromEntries(counted.producersByStar.map(({ star, count }) => [star, count]))
      },
      flags: counted.flags,
      rows: rowsOf(asked, scope),
      ...(groups !== null && by !== undefined && { groups: groupsOf(groups, by, asked, scope) })
    })
  }
)
