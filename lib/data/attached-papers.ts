import type { Tx } from './client'

/** What a paper is kept with. */
export interface PaperPlace {
  readonly kind: 'certificate-event' | 'opinion' | 'visit'
  readonly id: string
}

/** Whose rights hold for a paper: those over decisions of a province, or over its inspections. */
export interface PaperHome {
  readonly of: 'decision' | 'inspection'
  readonly unitId: string
}

async function homeOfEvent(tx: Tx, id: string): Promise<PaperHome | null> {
  const event = await tx.lineEvent.findUnique({
    where: { id },
    select: { line: { select: { lineReadings: { orderBy: { act: 'desc' }, take: 1, select: { provinceId: true } } } } }
  })
  const unitId = event?.line.lineReadings[0]?.provinceId
  return unitId === undefined ? null : { of: 'decision', unitId }
}

/** Where a paper belongs; `null` = there is nothing to keep it with. */
export async function homeOfPaper(tx: Tx, { kind, id }: PaperPlace): Promise<PaperHome | null> {
  if (kind === 'certificate-event') return homeOfEvent(tx, id)
  if (kind === 'opinion') {
    const opinion = await tx.writtenOpinion.findUnique({ where: { id }, select: { filingId: true } })
    return opinion && homeOfEvent(tx, opinion.filingId)
  }
  const visit = await tx.inspectionVisit.findUnique({ where: { id }, select: { plan: { select: { unitId: true } } } })
  return visit && { of: 'inspection', unitId: visit.plan.unitId }
}
