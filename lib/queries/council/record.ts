import { database, type Tx } from '@/lib/data/client'
import { type HeldSession, withScores } from '@/lib/data/council/session'
import type { Actor } from '@/lib/ocop/access/actor'
import type { SessionRecord } from '@/lib/ocop/council/record'
import { resultOf } from '@/lib/ocop/council/result'
import { territory } from '../places'
import { asPart, unitName } from '../registry/units'
import { type CouncilPaper, papersSeen, sessionFor } from './seen'
import { seatViews } from './session'

/** Whose council it is; a unit without a record of its authority is named by its place. */
async function authorityOf(tx: Tx, { row, session }: HeldSession): Promise<string> {
  const { unitId, level } = row.council
  const { onDay } = row
  const authority = await tx.authority.findFirst({
    where: {
      unitId,
      level,
      AND: [
        { OR: [{ validFrom: null }, { validFrom: { lte: onDay } }] },
        { OR: [{ validUntil: null }, { validUntil: { gt: onDay } }] }
      ]
    }
  })
  return authority?.name ?? `UBND ${asPart(unitName(await territory(), unitId, session.on).fullName)}`
}

/**
 * Everything that a paper of a closed session says, scores included; with `number`, of that file only. `null` = there is no such paper for the
 * actor, or not yet.
 */
export async function sessionRecord(
  actor: Actor,
  code: string,
  paper: CouncilPaper,
  number?: number
): Promise<SessionRecord | null> {
  return database().$transaction(async tx => {
    const at =
      number === undefined
        ? null
        : await tx.sessionDossier.findFirst({ where: { session: { code }, position: number }, select: { id: true } })
    if (number !== undefined && at === null) return null
    const blind = await sessionFor(tx, actor, code, at?.id)
    if (blind === null || blind.row.closing === null || !papersSeen(actor, blind).includes(paper)) return null
    const held = await withScores(tx, blind, { dossierIds: blind.row.dossiers.map(({ id }) => id) })
    const { row, session, regulation } = held
    const closing = await tx.act.findUniqueOrThrow({
      where: { seq: blind.row.closing.act },
      select: { recordedAt: true }
    })
    return {
      code,
      authority: await authorityOf(tx, held),
      council: { name: row.council.name, establishedBy: row.council.establishedBy },
      batch: { year: row.batch.programmeYear, round: row.batch.round },
      session,
      sources: { quorum: regulation.quorum.source, spreadLimit: regulation.spreadLimit.source },
      people: seatViews(held).map(({ seatId, ...seat }) => ({ member: seatId, ...seat })),
      files: row.dossiers.flatMap(({ id, position, result }) => {
        const dossier = session.dossiers.find(each => each.dossier === id)
        return dossier === undefined
          ? []
          : [
              {
                number: position,
                product: result.productName,
                producer: result.producerName,
                place: result.placeText,
                dossier,
                result: resultOf(session, dossier)
              }
            ]
      }),
      closedAt: closing.recordedAt,
      seal: blind.row.closing.seal
    }
  })
}
