import { points } from '@/lib/ocop/points'
import type { ResultRow } from '@/lib/ocop/results/result-row'
import { STARS } from '@/lib/ocop/rulebook/star'
import type { Tx } from '../client'
import type { Prisma } from '../generated/client'

/** A result with what binds it: its version, and the drafts that rest on it. */
export interface KeptRow extends ResultRow {
  readonly version: number
  readonly updatedAt: Date
  /** Its place in the batch; gaps stay where rows were removed. */
  readonly place: number
  /** The living draft whose annex has it as a line, if any. */
  readonly draft: { readonly id: string; readonly code: string; readonly state: string; readonly kind: string } | null
  /** Whether the line of any draft, even a struck one of a published decision, points here. */
  readonly mentioned: boolean
  /** The session of a council that has it as a file, if any; `settled`: its points and star are the council's. */
  readonly session: { readonly code: string; readonly state: 'open' | 'settled' | 'returned' } | null
}

const KEPT = {
  include: {
    draftLines: { include: { draft: { select: { id: true, code: true, state: true, kind: true } } } },
    sessionDossiers: {
      orderBy: { act: 'desc' },
      select: {
        returned: { select: { act: true } },
        session: { select: { code: true, closing: { select: { act: true } } } }
      }
    }
  },
  orderBy: { position: 'asc' }
} as const satisfies Prisma.EvaluationResultFindManyArgs

/** The results of a batch in the order of the grid, numbered from 1. */
export async function keptRows(tx: Tx, batchId: string): Promise<readonly KeptRow[]> {
  const rows = await tx.evaluationResult.findMany({ where: { batchId }, ...KEPT })
  return rows.map(({ draftLines, sessionDossiers, batchId: _, updatedBy: __, ...row }, index) => {
    const living = draftLines.find(line => !line.struck && line.draft.state !== 'discarded')
    return {
      ...row,
      position: index + 1,
      place: row.position,
      points: row.points === null ? null : points(row.points),
      star: STARS.find(star => star === row.star) ?? null,
      draft: living?.draft ?? null,
      mentioned: draftLines.some(line => line.draft.state !== 'discarded'),
      session: sessionOf(sessionDossiers)
    }
  })
}

type Before = Prisma.EvaluationResultGetPayload<typeof KEPT>['sessionDossiers']

/** The session that a row is before now, else the latest that sent it back. */
function sessionOf(dossiers: Before): KeptRow['session'] {
  const at = dossiers.find(({ returned }) => returned === null) ?? dossiers[0]
  if (at === undefined) return null
  const { returned, session } = at
  const state = returned !== null ? 'returned' : session.closing === null ? 'open' : 'settled'
  return { code: session.code, state }
}
