import type { HistoryMoment } from '@/components/registry/product-history'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { LineHistory, ProductView, ReferralHistory } from '@/lib/queries/registry/product'

type Event = LineHistory['events'][number]

const OUTCOMES = {
  recognised: 'referralRecognised',
  not_reached: 'referralNotReached',
  withdrawn: 'referralWithdrawn'
} as const

function beginning(line: LineHistory, { name, current }: ProductView): HistoryMoment {
  const { status, decision } = line
  const decided = status.effectiveOn ?? decision?.issuedOn ?? null
  return {
    key: line.id,
    kind: line.openingBalanceOn !== null ? 'openingBalance' : line.kind === 'unknown' ? 'recognised' : line.kind,
    day: decided,
    latestOn: status.latestOn,
    star: status.star,
    nameAsPrinted: line.name !== name ? line.name : null,
    points: line.points,
    effectiveOn: status.effectiveOn,
    expiresOn: status.effectiveOn === null ? null : status.expiresOn,
    decision,
    certificate: line.certificate,
    transcribed: decision?.origin === 'transcribed',
    // What speaks against the current line stands above the history already.
    flags: line.id === current?.id ? [] : line.flags,
    sources: line.sources
  }
}

const happening = (line: LineHistory, { id, kind, on, ground, decision }: Event): HistoryMoment => ({
  key: id,
  kind,
  day: on ?? decision?.issuedOn ?? null,
  latestOn: decision?.latestOn ?? null,
  star: line.status.star,
  ground,
  decision
})

/** The end of a term is nobody's act, but it belongs to the story. */
function ending(line: LineHistory, on: PlainDate): readonly HistoryMoment[] {
  const { verdict, effectiveOn, expiresOn, endedOn } = line.status
  const base = { key: `${line.id} end`, star: line.status.star, latestOn: null }
  if (verdict === 'expired')
    return effectiveOn === null
      ? [{ ...base, kind: 'expired', day: null, latestOn: endedOn }]
      : [{ ...base, kind: 'expired', day: endedOn }]
  return effectiveOn !== null && expiresOn > on && ['valid', 'under-re-evaluation', 'extended'].includes(verdict)
    ? [{ ...base, kind: 'expires', day: expiresOn }]
    : []
}

function referral({ id, referredOn, latestOn, points, decision, outcome, sources }: ReferralHistory): HistoryMoment[] {
  const asked: HistoryMoment = {
    key: id,
    kind: 'referred',
    day: referredOn,
    latestOn,
    star: null,
    points,
    decision,
    sources
  }
  if (outcome === null) return [asked]
  return [
    asked,
    {
      key: `${id} outcome`,
      kind: OUTCOMES[outcome.kind],
      day: outcome.on,
      latestOn: null,
      star: null,
      decision: outcome.decision
    }
  ]
}

const dayOf = ({ day, latestOn }: HistoryMoment): string => day ?? latestOn ?? ''

/** Everything that happened to a product, newest first, with the day its certificate will end on top. */
export function historyOf(product: ProductView, on: PlainDate): readonly HistoryMoment[] {
  const ofLines = product.lines.flatMap(line => [
    beginning(line, product),
    ...line.events.map(event => happening(line, event)),
    ...line.handovers.map((handover, index) => ({
      key: `${line.id} handover ${index}`,
      kind: 'handedOver' as const,
      day: handover.on,
      latestOn: null,
      star: null,
      note: handover.title
    })),
    ...ending(line, on)
  ])
  const moments = [...ofLines, ...product.referrals.flatMap(referral)]
  return moments
    .map((moment, index) => ({ moment, index }))
    .sort((a, b) =>
      dayOf(a.moment) < dayOf(b.moment) ? 1 : dayOf(a.moment) > dayOf(b.moment) ? -1 : b.index - a.index
    )
    .map(({ moment }) => moment)
}
