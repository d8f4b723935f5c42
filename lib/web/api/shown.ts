import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Points } from '@/lib/ocop/points'
import type { AnnexLine } from '@/lib/queries/registry/decision'
import type { ProducerMoment } from '@/lib/queries/registry/producer-history'
import type { DecisionMention, ProducerName, Status, UnitName } from '@/lib/queries/registry/shapes'

/** How records look from outside. */

export const place = ({ code, name, validFrom }: Pick<UnitName, 'code' | 'name' | 'validFrom'>) => ({
  code,
  name,
  validFrom
})

export const placeOrNull = (unit: UnitName | null) => unit && place(unit)

/** Without where its place lies today: who wants that asks `/places`. */
export const decision = (mentioned: DecisionMention | null) => {
  if (mentioned === null) return null
  const { code, kind, origin, number, issuedOn, latestOn, authority } = mentioned
  return { code, kind, origin, number, issuedOn, latestOn, authority }
}

export const producerName = (producer: ProducerName | null) => producer && { code: producer.code, name: producer.name }

/** Hundredths as people write them, with two decimals. */
export const points = (hundredths: Points | null): string | null =>
  hundredths === null ? null : (hundredths / 100).toFixed(2)

interface Spanned {
  readonly effectiveOn: PlainDate | null
  readonly latestOn: PlainDate
  readonly expiresOn: PlainDate
}

/** The term of a line. An end counted from a bound is a bound, not an end. */
export const term = ({ effectiveOn, latestOn, expiresOn }: Spanned) => ({
  effectiveOn,
  latestOn,
  expiresOn: effectiveOn === null ? null : expiresOn,
  expiresBy: expiresOn
})

/** No term at all: nothing is known of such a line. */
export const NO_TERM = { effectiveOn: null, latestOn: null, expiresOn: null, expiresBy: null }

export const standing = (status: Status) => ({
  star: status.star,
  status: status.verdict,
  ...term(status),
  endedOn: status.endedOn
})

export const annexRow = (line: AnnexLine) => ({
  position: line.position,
  product: { code: line.productCode, name: line.name },
  producer: producerName(line.producer),
  place: line.place,
  points: points(line.points),
  star: line.star,
  change: line.kind,
  status: line.verdict,
  certificateCode: line.certificateCode,
  flags: line.flags
})

export const producerEvents = (moments: readonly ProducerMoment[]) =>
  moments.map(({ kind, on, paper, producer, other, product, from, to }) => ({
    kind,
    on,
    paper,
    producer,
    other,
    product,
    nameBefore: from.name,
    nameAfter: to.name,
    kindBefore: from.kind,
    kindAfter: to.kind
  }))
