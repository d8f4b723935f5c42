import { z } from 'zod'
import { BASES } from '@/lib/ocop/registry/count'
import { figures, perhapsBegun } from '@/lib/queries/registry/figures'
import { DIMENSIONS, groupFigures, groupFiguresByPlace } from '@/lib/queries/registry/group-figures'
import { answer, refused } from '../answer'
import { endpoint } from '../endpoint'
import { knownShape, placeObject, scopeOf, scopeShape } from '../moment'

const query = z.strictObject({
  ...scopeShape,
  ...knownShape,
  basis: z.enum(BASES).default('ever'),
  batch: z.string().max(20).optional(),
  by: z.enum(DIMENSIONS).optional()
})

type Query = z.output<typeof query>

/** The address of the rows that a number counts. */
function rowsOf({ basis, ...asked }: Query, more: Readonly<Record<string, string>> = {}): string {
  const params = new URLSearchParams()
  for (const name of ['place', 'division', 'asOf', 'knownAt', 'batch'] as const)
    if (asked[name] !== undefined) params.set(name, asked[name])
  for (const [name, value] of Object.entries(more)) params.set(name, value)
  if (basis !== 'lines') params.set('basis', basis)
  return `/api/v1/${basis === 'lines' ? 'recognition-lines' : 'products'}?${params}`
}

const FILTERED_BY: Readonly<Record<string, string>> = {
  star: 'star',
  sector: 'sector',
  group: 'group',
  set: 'set',
  batch: 'batch',
  place: 'place'
}

export const statistics = endpoint(
  {
    path: '/statistics',
    summary: 'How many products, by star, on a day and a basis, and the address of the rows',
    query
  },
  async ({ request, today, query }) => {
    const scope = await scopeOf(query, today)
    if (!scope.ok) return refused(422, scope.refusal)
    const { asOf, division, unitIds, place, known, knownAt } = scope.value
    const asked = { ...query, asOf }
    const question = {
      known,
      unitIds,
      basis: query.basis,
      on: asOf,
      ...(query.batch === undefined ? {} : { batchCode: query.batch })
    }
    const [found, perhaps] = await Promise.all([figures(question), perhapsBegun(question)])
    // Undated lines count from the day they had certainly begun; they may have begun before, and may or may not be in force.
    const unsure = perhaps + (query.basis === 'in-force' ? found.undetermined : 0)
    const groups =
      query.by === undefined
        ? null
        : query.by === 'place'
          ? await groupFiguresByPlace(question, place, division)
          : await groupFigures(question, query.by)
    const filter = query.by === undefined ? undefined : FILTERED_BY[query.by]
    return answer(request, {
      place: await placeObject(scope.value),
      asOf,
      knownAt,
      basis: query.basis,
      total: found.total,
      ...(unsure === 0 ? {} : { totalRange: { atLeast: found.total, atMost: found.total + unsure } }),
      byStar: Object.fromEntries(found.byStar.map(({ star, count }) => [star ?? 'unknown', count])),
      derived: found.byStar.flatMap(({ star, derived }) => (derived && star !== null ? [String(star)] : [])),
      fiveStarVerified: found.fiveStarVerified,
      potentialFiveStar: found.potentialFiveStar,
      // What is in force leaves undated lines out and says so; on the other bases they are among the total.
      undetermined: query.basis === 'in-force' ? found.undetermined : 0,
      unplaced: query.by === 'place' ? (groups?.find(({ key }) => key === null)?.total ?? 0) : 0,
      producers: {
        distinct: found.producers,
        byStar: Object.fromEntries(found.producersByStar.map(({ star, count }) => [star, count]))
      },
      flags: found.flags,
      rows: rowsOf(asked),
      ...(groups === null
        ? {}
        : {
            groups: groups.map(group => ({
              ...group,
              rows: filter === undefined || group.key === null ? null : rowsOf(asked, { [filter]: group.key })
            }))
          })
    })
  }
)
