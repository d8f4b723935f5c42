import { database } from '@/lib/data/client'
import type { Verdict } from '@/lib/ocop/certificate/verdict'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { LineKind } from '@/lib/ocop/registry/draw-up'
import { territory } from '../places'
import type { Known } from './known'
import { asKnown, readingOf, termEndOf, WHOLE_LINE } from './lines'
import type { ProductListed } from './list-products'
import { mention } from './mention'
import { type KnownProducer, producersById } from './producer-names'
import type { CitedSource, DecisionMention, UnitName } from './shapes'
import { citedFor } from './sources'
import { unitName } from './units'

/** A product with all of the line that gives its star: its decision, certificate and sources. */
export interface ProductRow {
  readonly code: string
  readonly name: string | null
  readonly star: number | null
  readonly status: Verdict
  readonly sector: string | null
  readonly group: string | null
  readonly set: string | null
  readonly unit: UnitName
  readonly producer: KnownProducer | null
  readonly certificateCode: string | null
  readonly change: LineKind
  readonly effectiveOn: PlainDate | null
  /** The latest day on which the line can have begun. */
  readonly latestOn: PlainDate
  /** First day on which its term is over, an extension included. */
  readonly expiresOn: PlainDate
  readonly decision: DecisionMention | null
  readonly flags: readonly string[]
  readonly sources: readonly CitedSource[]
}

/** The whole rows of listed products, in their order, each as its line was known. */
export async function productRows(
  listed: readonly ProductListed[],
  today: PlainDate,
  known: Known = null
): Promise<readonly ProductRow[]> {
  const found = await database().recognitionLine.findMany({
    where: { id: { in: listed.map(({ key }) => key) } },
    ...WHOLE_LINE
  })
  const lines = asKnown(found, known)
  const [all, producers, ofDecisions, ofBalances] = await Promise.all([
    territory(),
    producersById(
      lines.map(line => readingOf(line).producerId),
      known
    ),
    citedFor('decision', idsOf(lines, 'decisionId'), known),
    citedFor('opening_balance', idsOf(lines, 'openingBalanceId'), known)
  ])
  const lineOf = new Map(lines.map(line => [line.id, line]))
  return listed.map(({ key, code, name, star, verdict, effectiveOn, latestOn }) => {
    const line = lineOf.get(key)
    if (!line) throw new Error(`line ${key} has gone`)
    const reading = readingOf(line)
    return {
      code,
      name: reading.name ?? name,
      star,
      status: verdict,
      sector: reading.sectorCode,
      group: reading.groupCode,
      set: reading.setCode,
      unit: unitName(all, reading.unitId, latestOn),
      producer: producers.get(reading.producerId ?? '') ?? null,
      certificateCode: line.certificate?.code ?? null,
      change: line.kind,
      effectiveOn,
      latestOn,
      expiresOn: termEndOf(line),
      decision: line.decision && mention(all, line.decision, today),
      flags: reading.flags,
      sources: ofDecisions.get(line.decisionId ?? '') ?? ofBalances.get(line.openingBalanceId ?? '') ?? []
    }
  })
}

const idsOf = <K extends 'decisionId' | 'openingBalanceId'>(
  lines: readonly { readonly [key in K]: string | null }[],
  key: K
): string[] => [...new Set(lines.flatMap(line => line[key] ?? []))]
