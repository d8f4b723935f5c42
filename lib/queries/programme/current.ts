import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import { type Known, knownFact } from '../registry/known'

/** Whether a record of the programme, by the column of its id, was not yet corrected by a later one. */
export const isCurrent = (id: Prisma.Sql, known: Known): Prisma.Sql => Prisma.sql`
  NOT EXISTS (SELECT FROM programme_replacement p WHERE p.replaced_id = ${id} AND ${knownFact(Prisma.sql`p.act`, known)})`

/** The records of the programme that were corrected by later ones: few, in the whole registry. */
export async function replacedIds(known: Known = null): Promise<string[]> {
  const rows = await database().programmeReplacement.findMany({
    where: known === null ? {} : { act: { lte: known } },
    select: { replacedId: true }
  })
  return rows.map(({ replacedId }) => replacedId)
}
