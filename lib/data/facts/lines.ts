import type { PlainDate } from '@/lib/ocop/plain-date'
import type { LineKind } from '@/lib/ocop/registry/draw-up'
import type { Tx } from '../client'
import { dayFromColumn, dayToColumn } from '../dates'
import type { LineEventKind } from '../generated/enums'
import { inChunks } from './columns'
import { livingIds } from './identity'

export interface LineReadingFacts {
  readonly name: string | null
  readonly star: number | null
  readonly points: number | null
  readonly sectorCode: string | null
  readonly groupCode: string | null
  readonly setCode: string | null
  readonly unitId: string
  readonly provinceId: string
  readonly placeText: string | null
  readonly producerId: string | null
  readonly producerGroupId: string | null
  readonly effectiveOn: PlainDate | null
  readonly latestOn: PlainDate
  readonly endsOn: PlainDate
  readonly flags: readonly string[]
}

export interface NewLine {
  readonly id: string
  readonly productId: string
  readonly decisionId: string | null
  readonly openingBalanceId: string | null
  readonly position: number
  readonly kind: LineKind
  readonly reading: LineReadingFacts
  /** Lines of a decision carry a certificate; products known only as a number do not. */
  readonly certificate: { readonly id: string; readonly code: string; readonly number: string | null } | null
}

export interface NewLineEvent {
  readonly id: string
  readonly lineId: string
  readonly kind: LineEventKind
  readonly onDay: PlainDate | null
  readonly ground: string | null
  readonly decisionId: string | null
  readonly undoes: string | null
}

/** Records lines with their first readings and certificates. The caller re-stands their products once per act. */
export async function recordLines(tx: Tx, act: number, lines: readonly NewLine[]): Promise<void> {
  await inChunks(lines, data =>
    tx.recognitionLine.createMany({
      data: data.map(({ id, productId, decisionId, openingBalanceId, position, kind }) => ({
        id,
        productId,
        decisionId,
        openingBalanceId,
        position,
        kind,
        act
      }))
    })
  )
  await recordLineReadings(
    tx,
    act,
    lines.map(({ id: lineId, reading }) => ({ lineId, ...reading }))
  )
  const certificates = lines.flatMap(({ id: lineId, certificate }) =>
    certificate ? [{ ...certificate, lineId, act }] : []
  )
  await inChunks(certificates, data => tx.certificate.createMany({ data }))
}

/** Records whole further readings of lines: what a correction or a later find makes of them. */
export async function recordLineReadings(
  tx: Tx,
  act: number,
  readings: readonly (LineReadingFacts & { readonly lineId: string })[]
): Promise<void> {
  await inChunks(readings, data =>
    tx.lineReading.createMany({
      data: data.map(({ effectiveOn, latestOn, endsOn, flags, ...rest }) => ({
        ...rest,
        act,
        effectiveOn: dayToColumn(effectiveOn),
        latestOn: dayToColumn(latestOn),
        endsOn: dayToColumn(endsOn),
        flags: [...flags]
      }))
    })
  )
}

/**
 * Gives back to lines of other decisions what they said before one act read them anew. Answers their products; `CORRECTED_SINCE` where one has
 * been read again since.
 */
export async function restoreLineReadings(
  tx: Tx,
  act: number,
  corrector: { readonly id: string; readonly act: number }
): Promise<readonly string[] | 'CORRECTED_SINCE'> {
  const corrected = await tx.lineReading.findMany({
    where: { act: corrector.act, line: { act: { lt: corrector.act } } },
    include: { line: { select: { id: true, productId: true } } }
  })
  for (const { line } of corrected) {
    const [last, before] = await tx.lineReading.findMany({
      where: { lineId: line.id },
      orderBy: { act: 'desc' },
      take: 2
    })
    if (last?.act !== corrector.act || !before) return 'CORRECTED_SINCE'
    const { act: _, effectiveOn, latestOn, endsOn, ...kept } = before
    const dates = {
      effectiveOn: dayFromColumn(effectiveOn),
      latestOn: dayFromColumn(latestOn),
      endsOn: dayFromColumn(endsOn)
    }
    await recordLineReadings(tx, act, [{ ...kept, ...dates }])
  }
  return corrected.map(({ line }) => line.productId)
}

/** Records what happened to lines: an end, an extension, a dossier filed or closed, a new paper, and the undoing of one of these. */
export async function recordLineEvents(tx: Tx, act: number, events: readonly NewLineEvent[]): Promise<void> {
  await inChunks(events, data =>
    tx.lineEvent.createMany({ data: data.map(({ onDay, ...event }) => ({ ...event, onDay: dayToColumn(onDay), act })) })
  )
}

/**
 * Brings the derived standing of products up to an act. Called once per act, with every product it touches, as the last step. A product that
 * was merged into another is stood together with the one that stands for it.
 */
export async function restand(tx: Tx, act: number, productIds: readonly string[]): Promise<void> {
  if (productIds.length === 0) return
  const living = await livingIds(tx, 'product', productIds)
  await tx.$queryRaw`SELECT ocop_restand(${[...new Set([...productIds, ...living.values()])]}::uuid[], ${act}::int)::text`
}
