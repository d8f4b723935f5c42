import type { Tx } from '@/lib/data/client'
import type { Actor } from '@/lib/ocop/access/actor'
import { can } from '@/lib/ocop/access/can'
import type { ProgrammeRefusal, Writing } from './recording'

/** A record that a form corrects, as far as correcting needs it. */
interface Corrected {
  readonly id: string
  readonly unitId: string | null
}

/**
 * Says that a new record takes the place of an earlier one. Only the place's own people may, and each record is corrected once: a
 * later correction is of the later record. `null` = done.
 */
export async function correctRecord(
  tx: Tx,
  actor: Actor,
  { act, id }: Writing,
  corrected: Corrected | null
): Promise<ProgrammeRefusal | null> {
  if (corrected === null || !can(actor, 'programme.record', { unitId: corrected.unitId }).ok)
    return { code: 'PROGRAMME_RECORD_NOT_FOUND' }
  const held = await tx.programmeReplacement.findUnique({ where: { replacedId: corrected.id } })
  if (held) return { code: 'PROGRAMME_RECORD_ALREADY_CORRECTED' }
  await tx.programmeReplacement.create({ data: { replacedId: corrected.id, replacingId: id, act } })
  return null
}
