import type { Tx } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import { recordEntry, recordEntryEnding, recordEntryMember } from '@/lib/data/facts/programme'
import { recordCitations } from '@/lib/data/facts/sources'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { ENTRY_TRAITS, type EntryKind } from '@/lib/ocop/programme/indicator'
import { refuse } from '@/lib/ocop/result'
import type { UseCaseContext } from '../context'
import { correctRecord } from './correcting'
import {
  citationOf,
  isReversed,
  type ProgrammeRefusal,
  type Recorded,
  recordProgramme,
  type TypedPlace,
  type TypedSource
} from './recording'

export interface RecordEntryInput extends TypedPlace {
  readonly kind: EntryKind
  /** The address within the unit, as written. */
  readonly placeText: string | null
  readonly name: string | null
  readonly producerCode: string | null
  readonly productCode: string | null
  readonly decisionCode: string | null
  readonly from: PlainDate | null
  /** A day on which it certainly was there; needed where its first day is not known. */
  readonly latestOn: PlainDate | null
  readonly until: PlainDate | null
  readonly url: string | null
  readonly traits: readonly string[]
  readonly note: string | null
  readonly source: TypedSource
  /** The code of the entry that this one corrects: its members and its end go over. */
  readonly corrects: string | null
}

/** Records an entry of a register beside products: a point of sale, a craft village, a channel, an idea (F44, F55–F65). */
export async function recordEntryOf(ctx: UseCaseContext, input: RecordEntryInput): Promise<Recorded> {
  const { unitId, commune, kind, producerCode, productCode, decisionCode, traits, source, corrects, ...said } = input
  const latestOn = said.latestOn ?? said.from
  if (latestOn === null) return refuse({ code: 'DAY_MISSING' })
  if (latestOn > ctx.today) return refuse({ code: 'DAY_IN_FUTURE' })
  if (isReversed(said.from, latestOn) || (said.until !== null && said.until <= latestOn))
    return refuse({ code: 'SPAN_REVERSED' })
  return recordProgramme(ctx, {
    kind: corrects === null ? 'programme-entry.recorded' : 'programme-entry.corrected',
    codeKind: 'entry',
    place: { unitId, commune },
    source,
    body: { register: kind, name: said.name, corrects },
    write: async (tx, at) => {
      const named = await namedRecords(tx, { producerCode, productCode, decisionCode })
      if ('code' in named) return named
      await recordEntry(tx, at.act, {
        ...said,
        ...named,
        latestOn,
        id: at.id,
        code: at.code,
        kind,
        unitId: at.unitId ?? unitId,
        traits: traits.filter(trait => ENTRY_TRAITS[kind].includes(trait))
      })
      await recordCitations(tx, at.act, citationOf(ctx, 'programme_entry', at, source))
      if (corrects === null) return null
      const earlier = await tx.programmeEntry.findUnique({
        where: { code: corrects, kind },
        include: { members: true, endings: true }
      })
      const objection = await correctRecord(tx, ctx.actor, at, earlier)
      if (objection) return objection
      for (const { producerId, productId, fromDay, latestOn: last, untilDay } of earlier?.members ?? [])
        await recordEntryMember(tx, at.act, {
          id: ctx.newId(),
          entryId: at.id,
          producerId,
          productId,
          from: dayFromColumn(fromDay),
          latestOn: dayFromColumn(last),
          until: dayFromColumn(untilDay)
        })
      for (const { onDay, reason } of earlier?.endings ?? [])
        await recordEntryEnding(tx, at.act, { id: ctx.newId(), entryId: at.id, on: dayFromColumn(onDay), reason })
      return null
    }
  })
}

interface Codes {
  readonly producerCode: string | null
  readonly productCode: string | null
  readonly decisionCode: string | null
}

/** The records of the registry that codes name; what names nothing is refused. */
export async function namedRecords(
  tx: Tx,
  { producerCode, productCode, decisionCode }: Codes
): Promise<
  | ProgrammeRefusal
  | { readonly producerId: string | null; readonly productId: string | null; readonly decisionId: string | null }
> {
  const producer = producerCode === null ? null : await tx.producer.findUnique({ where: { code: producerCode } })
  if (producerCode !== null && !producer) return { code: 'PRODUCER_NOT_FOUND' }
  const product = productCode === null ? null : await tx.product.findUnique({ where: { code: productCode } })
  if (productCode !== null && !product) return { code: 'PRODUCT_NOT_FOUND' }
  const decision = decisionCode === null ? null : await tx.decision.findUnique({ where: { code: decisionCode } })
  if (decisionCode !== null && !decision) return { code: 'DECISION_NOT_FOUND' }
  return { producerId: producer?.id ?? null, productId: product?.id ?? null, decisionId: decision?.id ?? null }
}
