import { homeOfPaper, type PaperPlace } from '@/lib/data/attached-papers'
import { database } from '@/lib/data/client'
import type { Actor } from '@/lib/ocop/access/actor'
import { can } from '@/lib/ocop/access/can'

/** A paper that is kept with something. */
export interface AttachedPaperView {
  readonly id: string
  readonly title: string
  readonly size: number
}

/** The papers of a record that the asker has been shown already, the oldest first. */
export async function attachedPapers({ kind, id }: PaperPlace): Promise<readonly AttachedPaperView[]> {
  const rows = await database().attachedPaper.findMany({
    where:
      kind === 'certificate-event' ? { lineEventId: id } : kind === 'opinion' ? { opinionId: id } : { visitId: id },
    include: { file: { select: { size: true } } },
    orderBy: { act: 'asc' }
  })
  return rows.map(({ id: paper, title, file }) => ({ id: paper, title, size: file.size }))
}

/** The kept bytes of a paper, by their hash; `null` = there is none for the actor. */
export async function paperFor(actor: Actor, id: string): Promise<{ readonly sha256: string } | null> {
  const paper = await database().attachedPaper.findUnique({ where: { id }, include: { file: true } })
  if (paper === null) return null
  const { lineEventId, opinionId, visitId, file } = paper
  const place: PaperPlace =
    lineEventId !== null
      ? { kind: 'certificate-event', id: lineEventId }
      : opinionId !== null
        ? { kind: 'opinion', id: opinionId }
        : { kind: 'visit', id: visitId ?? '' }
  const home = await homeOfPaper(database(), place)
  if (home === null) return null
  const { unitId } = home
  const seen =
    home.of === 'decision'
      ? can(actor, 'decision.view', { provinceId: unitId })
      : can(actor, 'inspection.view', { unitId })
  return seen.ok ? { sha256: file.sha256 } : null
}
