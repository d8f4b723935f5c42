import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { territory } from '../places'
import type { Known } from './known'
import type { ProductListed } from './list-products'
import { citedFor } from './sources'
import { unitName } from './units'

/** A product as integrators get it: with the line that gives its star, its decision and its sources. */
export interface ProductRow {
  readonly code: string
  readonly name: string | null
  readonly star: number | null
  readonly status: string
  readonly sector: string | null
  readonly group: string | null
  readonly set: string | null
  readonly place: { readonly code: string; readonly name: string; readonly validFrom: PlainDate | null }
  readonly producer: { readonly code: string; readonly name: string; readonly kind: string | null } | null
  readonly certificateCode: string | null
  readonly change: string
  readonly effectiveOn: PlainDate | null
  readonly expiresOn: PlainDate
  readonly decision: {
    readonly code: string
    readonly number: string | null
    readonly issuedOn: PlainDate | null
    readonly authority: string
  } | null
  readonly flags: readonly string[]
  readonly sources: readonly { readonly code: string; readonly publisher: string | null; readonly url: string | null }[]
}

/** The whole rows of listed products, in their order, each as its line was read then. */
export async function productRows(
  listed: readonly ProductListed[],
  known: Known = null
): Promise<readonly ProductRow[]> {
  const lines = await database().recognitionLine.findMany({
    where: { id: { in: listed.map(({ key }) => key) } },
    include: {
      lineReadings: {
        ...(known === null ? {} : { where: { act: { lte: known } } }),
        orderBy: { act: 'desc' },
        take: 1
      },
      certificate: true,
      decision: { include: { authority: true, decisionReadings: { orderBy: { act: 'desc' }, take: 1 } } }
    }
  })
  const lineOf = new Map(lines.map(line => [line.id, line]))
  const producerIds = lines.flatMap(line => line.lineReadings[0]?.producerId ?? [])
  const [all, producers, decisionSources, balanceSources] = await Promise.all([
    territory(),
    database().producerCard.findMany({ where: { producerId: { in: producerIds } } }),
    citedFor(
      'decision',
      lines.flatMap(({ decisionId }) => decisionId ?? [])
    ),
    citedFor(
      'opening_balance',
      lines.flatMap(({ openingBalanceId }) => openingBalanceId ?? [])
    )
  ])
  const producerOf = new Map(producers.map(card => [card.producerId, card]))
  return listed.map(({ key, code, name, star, verdict, effectiveOn, latestOn, expiresOn }) => {
    const line = lineOf.get(key)
    const reading = line?.lineReadings[0]
    if (!line || !reading) throw new Error(`line ${key} has gone`)
    const unit = unitName(all, reading.unitId, latestOn)
    const producer = producerOf.get(reading.producerId ?? '')
    const decided = line.decision?.decisionReadings[0]
    const sources = decisionSources.get(line.decisionId ?? '') ?? balanceSources.get(line.openingBalanceId ?? '') ?? []
    return {
      code,
      name: reading.name ?? name,
      star,
      status: verdict,
      sector: reading.sectorCode,
      group: reading.groupCode,
      set: reading.setCode,
      place: { code: unit.code, name: unit.name, validFrom: unit.validFrom },
      producer: producer ? { code: producer.code, name: producer.name, kind: producer.kind } : null,
      certificateCode: line.certificate?.code ?? null,
      change: line.kind,
      effectiveOn,
      expiresOn,
      decision: line.decision && {
        code: line.decision.code,
        number: decided?.number ?? null,
        issuedOn: dayFromColumn(decided?.issuedOn ?? null),
        authority: line.decision.authority.name
      },
      flags: reading.flags,
      sources: sources.map(({ code, publisher, url }) => ({ code, publisher, url }))
    }
  })
}
