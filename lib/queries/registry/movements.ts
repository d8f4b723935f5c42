import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import { MOVEMENTS, type Movement } from '@/lib/ocop/registry/movement'
import { territory } from '../places'
import { type Known, knownRow } from './known'
import { BEGINNING, begunIn, endedIn, type Span, type StarBefore, starBefore } from './movement-sql'
import { placedIn } from './standing-sql'

interface Question extends Span {
  /** The units whose records are meant; `null` = the whole country. */
  readonly unitIds: ReadonlySet<string> | null
  readonly known: Known
}

/** How many recognitions moved in one way, by star; a star that is not known is the key `unknown`. */
export interface MovementFigure {
  readonly movement: Movement
  readonly total: number
  readonly byStar: Readonly<Record<string, number>>
  /** Among them those whose day is not known, counted on the latest that it can be. */
  readonly undated: number
}

interface Row {
  readonly movement: string
  readonly star: number | null
  readonly n: bigint
  readonly undated: bigint
}

/** What began and what ended in a place in a span of days. Every way is told, also where there was none of it. */
export async function movementFigures({ unitIds, known, ...span }: Question): Promise<readonly MovementFigure[]> {
  const own = Prisma.sql`${knownRow(known)} AND ${placedIn(await territory(), unitIds)}`
  const rows = await database().$queryRaw<Row[]>`
    SELECT ${BEGINNING} AS movement, s.star, count(*) AS n, count(*) FILTER (WHERE NOT s.determined) AS undated
    FROM standing s JOIN recognition_line l ON l.id = s.line_id WHERE ${own} AND ${begunIn(span)} GROUP BY 1, 2
    UNION ALL
    SELECT s.end_reason, s.star, count(*), 0 FROM standing s
    WHERE ${own} AND ${endedIn(span)} AND s.end_reason <> 'superseded' GROUP BY 1, 2`
  return MOVEMENTS.map(movement => {
    const byStar: Record<string, number> = {}
    let total = 0
    let undated = 0
    for (const row of rows.filter(each => each.movement === movement)) {
      byStar[row.star ?? 'unknown'] = Number(row.n)
      total += Number(row.n)
      undated += Number(row.undated)
    }
    return { movement, total, byStar, undated }
  })
}

/** How many recognitions of a span took products from one star to another. */
export interface StarFlow {
  readonly before: StarBefore
  readonly after: number | 'unknown'
  readonly count: number
}

const starOf = (written: string): number | 'unknown' => (written === 'unknown' ? 'unknown' : Number(written))

/** From which star to which the recognitions that began in a span took their products. */
export async function starFlows({ unitIds, known, ...span }: Question): Promise<readonly StarFlow[]> {
  const rows = await database().$queryRaw<{ before: string | null; after: string; n: bigint }[]>`
    SELECT ${starBefore(known)} AS before, coalesce(s.star::text, 'unknown') AS after, count(*) AS n FROM standing s
    WHERE ${knownRow(known)} AND ${begunIn(span)} AND ${placedIn(await territory(), unitIds)} GROUP BY 1, 2`
  return rows.map(({ before, after, n }) => ({
    before: before === null ? 'none' : starOf(before),
    after: starOf(after),
    count: Number(n)
  }))
}
