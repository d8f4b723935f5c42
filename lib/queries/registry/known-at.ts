import { database } from '@/lib/data/client'

/** The instant of the last public act: what the registry shows does not change until the next one. */
export async function lastPublicAct(): Promise<Date | null> {
  const act = await database().act.findFirst({
    where: { visibility: 'public' },
    orderBy: { seq: 'desc' },
    select: { recordedAt: true }
  })
  return act?.recordedAt ?? null
}
