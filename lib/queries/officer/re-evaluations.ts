import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import type { Actor } from '@/lib/ocop/access/actor'
import { reachOf } from '@/lib/ocop/access/can'
import { resultDueOn } from '@/lib/ocop/certificate/re-evaluation'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { day, termEndOfRow } from '../registry/standing-sql'

export interface WaitingReEvaluation {
  readonly certificate: string
  readonly product: string | null
  readonly filedOn: PlainDate
  readonly inTime: boolean
  /** The day by which the law wants the result; `null` = it sets none. */
  readonly dueOn: PlainDate | null
  /** First day on which the term is over, an extension included. */
  readonly endsOn: PlainDate
}

/** Dossiers for re-evaluation of the actor's places that wait for their result, the one due first on top. */
export async function waitingReEvaluations(actor: Actor, today: PlainDate): Promise<readonly WaitingReEvaluation[]> {
  const reach = reachOf(actor, 'decision.draft')
  const within = reach === 'everywhere' ? Prisma.sql`true` : Prisma.sql`s.province_id = ANY (${[...reach]}::text[])`
  const rows = await database().$queryRaw<
    { certificate: string; product: string | null; filed_on: PlainDate; in_time: boolean; ends_on: PlainDate }[]
  >`
    SELECT c.code AS certificate, p.name AS product, f.on_day::text AS filed_on, f.kind = 'filed' AS in_time,
           (${termEndOfRow(null)})::text AS ends_on
    FROM line_event f JOIN standing s ON s.line_id = f.line_id AND s.known_to IS NULL
    JOIN certificate c ON c.line_id = s.line_id JOIN product_card p ON p.product_id = s.product_id
    WHERE f.kind IN ('filed', 'filed_late') AND ${within} AND (s.next_from IS NULL OR s.next_from > ${day(today)})
      AND s.end_reason NOT IN ('revoked', 'surrendered')
      AND NOT EXISTS (SELECT FROM line_event x WHERE x.undoes = f.id)
      AND NOT EXISTS (SELECT FROM line_event e WHERE e.line_id = f.line_id AND e.kind IN ('filing_closed', 'filed', 'filed_late')
        AND e.id <> f.id AND e.on_day >= f.on_day AND NOT EXISTS (SELECT FROM line_event x WHERE x.undoes = e.id))
    ORDER BY f.on_day, c.code`
  return rows.map(({ certificate, product, filed_on, in_time, ends_on }) => ({
    certificate,
    product,
    filedOn: filed_on,
    inTime: in_time,
    dueOn: resultDueOn(filed_on),
    endsOn: ends_on
  }))
}
