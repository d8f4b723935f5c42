import { database } from '@/lib/data/client'
import { placeOfPage } from '@/lib/data/misreport-places'
import type { Actor } from '@/lib/ocop/access/actor'
import { can } from '@/lib/ocop/access/can'

export interface MisreportView {
  readonly id: string
  /** What is wrong: what the page says, or how a product uses stars and mark. */
  readonly kind: 'data' | 'misuse'
  readonly page: string
  readonly message: string
  readonly contact: string | null
  readonly at: Date
  readonly closing: { readonly note: string; readonly by: string; readonly at: Date } | null
  /** The visits that it led to. */
  readonly visits: readonly { readonly code: string; readonly year: number; readonly authority: string }[]
  readonly mayClose: boolean
}

/** A visitor's report that the actor may see; `null` = there is none, or it is about another province's record. */
export async function misreportFor(actor: Actor, id: string): Promise<MisreportView | null> {
  const report = await database().misreport.findUnique({
    where: { id },
    include: {
      misreportClosings: { include: { closer: { select: { displayName: true } } } },
      inspectionVisits: { include: { plan: true }, orderBy: [{ act: 'asc' }, { code: 'asc' }] }
    }
  })
  if (!report) return null
  const place = await placeOfPage(database(), report.page)
  const unitIds = place === null ? [] : [place]
  if (!can(actor, 'misreport.view', { unitIds }).ok) return null
  const [closing] = report.misreportClosings
  const { kind, page, message, contact, at } = report
  return {
    id,
    kind,
    page,
    message,
    contact,
    at,
    closing: closing ? { note: closing.note, by: closing.closer.displayName, at: closing.at } : null,
    visits: report.inspectionVisits
      .filter(({ plan: { unitId } }) => can(actor, 'inspection.view', { unitId }).ok)
      .map(({ code, plan: { year, authority } }) => ({ code, year, authority })),
    mayClose: closing === undefined && can(actor, 'misreport.close', { unitIds }).ok
  }
}
