import { database } from '@/lib/data/client'
import type { IdentitySubject } from '@/lib/data/generated/enums'
import { mergedLines, type NamedObjection, objectionTo, recordByCode } from '@/lib/data/identity/records'
import type { Actor } from '@/lib/ocop/access/actor'
import { can } from '@/lib/ocop/access/can'
import { judgeMerge } from '@/lib/ocop/identity/merge'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { timeline } from '@/lib/ocop/registry/timeline'

/** One of two records that may be one and the same, with what it certifies. */
export interface MergeSide {
  readonly code: string
  readonly name: string | null
  /** Who makes the product; of a producer, its place as printed. */
  readonly about: string | null
  readonly lines: readonly {
    readonly id: string
    readonly star: number | null
    readonly since: PlainDate | null
    readonly certificateCode: string | null
  }[]
}

export interface MergePreview {
  readonly from: MergeSide
  readonly into: MergeSide
  /** The record that the first one leads to already. */
  readonly mergedInto: boolean
  /** Why they cannot be one. */
  readonly against: NamedObjection | null
  readonly otherProducers: boolean
  /** Certificates that the other record's next one would take the place of. */
  readonly ended: readonly { readonly certificate: string; readonly by: string; readonly on: PlainDate }[]
}

/** Two records side by side, and what would follow from their being one; `null` = one of them is not there, or not the actor's. */
export async function mergePreview(
  actor: Actor,
  subject: IdentitySubject,
  fromCode: string,
  intoCode: string
): Promise<MergePreview | { readonly missing: string }> {
  return database().$transaction(async tx => {
    const side = async (code: string) => {
      const record = await recordByCode(tx, subject, code)
      if (!record || !can(actor, 'identity.decide', { unitIds: record.unitIds }).ok) return null
      const lines = subject === 'product' ? await mergedLines(tx, record.id) : []
      const rows = timeline(lines, Number.MAX_SAFE_INTEGER)
      const card = subject === 'product' ? await tx.productCard.findUnique({ where: { productId: record.id } }) : null
      const producer =
        subject === 'producer' ? await tx.producerCard.findUnique({ where: { producerId: record.id } }) : null
      return {
        record,
        lines,
        producerId: card?.producerId ?? null,
        shown: {
          code,
          name: record.name,
          about: card?.producerName ?? producer?.placeText ?? null,
          lines: rows.map(({ lineId, star, since, determined }) => ({
            id: lineId,
            star,
            since: determined ? since : null,
            certificateCode: lines.find(({ id }) => id === lineId)?.certificateCode ?? null
          }))
        }
      }
    }
    const from = await side(fromCode)
    if (!from) return { missing: fromCode }
    const into = await side(intoCode)
    if (!into) return { missing: intoCode }
    const merged = from.record.livingId !== from.record.id
    const certificate = (id: string) =>
      [...from.lines, ...into.lines].find(line => line.id === id)?.certificateCode ?? ''
    const against = merged ? null : objectionTo(from.lines, into.lines)
    const ended = merged || against ? [] : judgeMerge(from.lines, into.lines).ended
    return {
      from: from.shown,
      into: into.shown,
      mergedInto: merged,
      against,
      otherProducers: from.producerId !== into.producerId,
      ended: ended.map(({ lineId, byLineId, on }) => ({
        certificate: certificate(lineId),
        by: certificate(byLineId),
        on
      }))
    }
  })
}
