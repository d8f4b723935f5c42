import type { Tx } from '../client'
import type { IdentitySubject } from '../generated/enums'
import { refreshProducerCards } from './producers'
import { refreshProductCards } from './products'

export interface NewIdentityLink {
  readonly id: string
  readonly subject: IdentitySubject
  readonly fromId: string
  readonly intoId: string
  readonly reason: string
}

/** Records that one record is the same as another, which stands for it from this act on. The caller re-stands their products. */
export async function recordIdentityLink(tx: Tx, act: number, link: NewIdentityLink): Promise<void> {
  await tx.identityLink.create({ data: { ...link, act } })
  await refreshCards(tx, link)
}

/** Records that two records were not the same after all. The caller re-stands their products. */
export async function recordIdentityUndoing(
  tx: Tx,
  act: number,
  { id, reason }: { readonly id: string; readonly reason: string }
): Promise<void> {
  const { link } = await tx.identityLinkUndoing.create({ data: { linkId: id, reason, act }, include: { link: true } })
  await refreshCards(tx, link)
}

function refreshCards(tx: Tx, { subject, fromId, intoId }: Pick<NewIdentityLink, 'subject' | 'fromId' | 'intoId'>) {
  const ids = [fromId, intoId]
  return subject === 'product' ? refreshProductCards(tx, ids) : refreshProducerCards(tx, ids)
}

/** The records that stand for some records now: each for itself, or the one it was merged into. */
export async function livingIds(
  tx: Tx,
  subject: IdentitySubject,
  ids: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.$queryRaw<{ member_id: string; living_id: string }[]>`
    SELECT m.member_id::text, m.living_id::text FROM ocop_merged(${subject}::identity_subject, NULL) m
    WHERE m.member_id = ANY (${[...ids]}::uuid[])`
  const living = new Map(rows.map(row => [row.member_id, row.living_id]))
  return new Map(ids.map(id => [id, living.get(id) ?? id]))
}

/** A record with every record that was merged into it, itself first. */
export async function familyOf(tx: Tx, subject: IdentitySubject, livingId: string): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ member_id: string }[]>`
    SELECT m.member_id::text FROM ocop_merged(${subject}::identity_subject, NULL) m
    WHERE m.living_id = ${livingId}::uuid ORDER BY m.member_id`
  return [livingId, ...rows.map(({ member_id }) => member_id)]
}

/** The products whose lines name any of some producers now: what is re-stood when one producer begins to stand for another. */
export async function productsNaming(tx: Tx, producerIds: readonly string[]): Promise<readonly string[]> {
  const rows = await tx.standing.findMany({
    where: { producerId: { in: [...producerIds] }, knownTo: null },
    select: { productId: true },
    distinct: ['productId']
  })
  return rows.map(({ productId }) => productId)
}
