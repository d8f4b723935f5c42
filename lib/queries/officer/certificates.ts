import { database } from '@/lib/data/client'
import { conventionsOn } from '@/lib/data/conventions'
import { dayFromColumn } from '@/lib/data/dates'
import type { Actor } from '@/lib/ocop/access/actor'
import { can } from '@/lib/ocop/access/can'
import type { PaperFacts } from '@/lib/ocop/certificate/paper-facts'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { drawUp } from '@/lib/ocop/registry/draw-up'
import { territory } from '../places'
import { type CertificatePaper, certificatePapers, seatOf } from '../registry/certificate-papers'
import { MENTIONED, mention } from '../registry/mention'
import type { DecisionMention } from '../registry/shapes'
import { placeLine } from '../registry/units'
import { scopeOf } from './scope'

/** A decision that gave certificates, with how far its papers are handed over. */
export interface CertifyingDecision extends DecisionMention {
  readonly certificates: number
  readonly handedOver: number
}

const PAGE = 20

/** Decisions that gave certificates in the actor's places, newest first. */
export async function certifyingDecisions(
  actor: Actor,
  today: PlainDate,
  page: number
): Promise<{ readonly items: readonly CertifyingDecision[]; readonly total: number; readonly pageSize: number }> {
  const { everywhere, units } = scopeOf(actor, 'decision.view')
  const rows = await database().$queryRaw<{ id: string; certificates: bigint; handed: bigint; total: bigint }[]>`
    SELECT l.decision_id AS id, count(*) AS certificates, count(h.line_id) AS handed, count(*) OVER () AS total
    FROM recognition_line l
    JOIN certificate c ON c.line_id = l.id
    JOIN decision_card d ON d.decision_id = l.decision_id
    CROSS JOIN LATERAL (SELECT province_id FROM line_reading r WHERE r.line_id = l.id ORDER BY r.act DESC LIMIT 1) r
    LEFT JOIN LATERAL (SELECT line_id FROM handover h WHERE h.line_id = l.id LIMIT 1) h ON true
    WHERE ${everywhere} OR r.province_id = ANY (${units}::text[])
    GROUP BY l.decision_id, d.sort_on
    ORDER BY d.sort_on DESC, l.decision_id LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`
  const [all, decisions] = await Promise.all([
    territory(),
    database().decision.findMany({ where: { id: { in: rows.map(({ id }) => id) } }, ...MENTIONED })
  ])
  const byId = new Map(decisions.map(decision => [decision.id, decision]))
  return {
    items: rows.flatMap(({ id, certificates, handed }) => {
      const decision = byId.get(id)
      return decision
        ? [{ ...mention(all, decision, today), certificates: Number(certificates), handedOver: Number(handed) }]
        : []
    }),
    total: Number(rows[0]?.total ?? 0),
    pageSize: PAGE
  }
}

export interface DecisionPapers {
  readonly decision: DecisionMention
  readonly papers: readonly CertificatePaper[]
}

/** The certificates of a decision in the actor's places; `null` = no such decision, or none of them is the actor's to see. */
export async function papersOfDecision(actor: Actor, code: string, today: PlainDate): Promise<DecisionPapers | null> {
  const decision = await database().decision.findUnique({ where: { code }, ...MENTIONED })
  if (!decision) return null
  const papers = await certificatePapers({ decisionId: decision.id }, today)
  const seen = papers.filter(({ provinceId }) => can(actor, 'decision.view', { provinceId }).ok)
  return seen.length === 0 ? null : { decision: mention(await territory(), decision, today), papers: seen }
}

/** The certificates that were handed over at an event, as far as they are of the actor's places; `null` = none. */
export async function papersOfEvent(
  actor: Actor,
  code: string,
  today: PlainDate
): Promise<{
  readonly event: { readonly title: string; readonly on: PlainDate }
  readonly papers: readonly CertificatePaper[]
} | null> {
  const event = await database().programmeEvent.findUnique({ where: { code } })
  if (!event) return null
  const papers = await certificatePapers({ eventCode: code }, today)
  const seen = papers.filter(({ provinceId }) => can(actor, 'decision.view', { provinceId }).ok)
  return seen.length === 0 ? null : { event: { title: event.title, on: dayFromColumn(event.onDay) }, papers: seen }
}

/** One certificate with the decision behind it; `null` = none, or another province's. */
export async function paperOfCertificate(
  actor: Actor,
  code: string,
  today: PlainDate
): Promise<{ readonly paper: CertificatePaper; readonly decisionCode: string | null } | null> {
  const [paper] = await certificatePapers({ certificateCode: code }, today)
  if (!paper || !can(actor, 'decision.view', { provinceId: paper.provinceId }).ok) return null
  const line = await database().recognitionLine.findUniqueOrThrow({
    where: { id: paper.lineId },
    select: { decision: { select: { code: true } } }
  })
  return { paper, decisionCode: line.decision?.code ?? null }
}

/**
 * The certificates that a draft will give, to be printed before it is published: codes are kept for them, numbers are not yet given.
 * `null` = no such draft, another province's, or one that gives no certificates.
 */
export async function papersOfDraft(
  actor: Actor,
  code: string,
  today: PlainDate
): Promise<readonly PaperFacts[] | null> {
  const draft = await database().decisionDraft.findUnique({
    where: { code },
    include: { authority: true, lines: { orderBy: { position: 'asc' } } }
  })
  if (!draft || !can(actor, 'decision.view', { provinceId: draft.provinceId }).ok) return null
  if (draft.kind !== 'recognition' || draft.state === 'published' || draft.state === 'discarded') return null
  const all = await territory()
  const issuedOn = dayFromColumn(draft.issuedOn)
  const on = issuedOn ?? dayFromColumn(draft.latestOn) ?? today
  const conventions = await conventionsOn(database(), draft.authorityId, on)
  const facts = {
    level: draft.authority.level,
    issuedOn,
    effectiveOn: dayFromColumn(draft.effectiveOn),
    latestOn: on,
    rulebook: null
  }
  return draft.lines.flatMap(line => {
    if (line.struck || line.certificateCode === null) return []
    const claim = { star: null, points: null, kind: line.kind, effectiveOn: null, endsOn: dayFromColumn(draft.endsOn) }
    return {
      code: line.certificateCode,
      number: null,
      product: line.productName,
      producer: line.producerName,
      place: line.placeText ?? (line.unitId === null ? null : placeLine(all, line.unitId, on)),
      star: line.star,
      decision: {
        number: draft.number,
        issuedOn,
        authority: draft.authority.name,
        seat: seatOf(all, draft.authority.unitId, on),
        signer: draft.signer,
        signerTitle: draft.signerTitle
      },
      expiresOn: issuedOn === null ? null : drawUp(facts, claim, conventions).endsOn,
      reissues: 0,
      mark: draft.state === 'issued' ? null : ('draft' as const),
      transcribed: draft.origin === 'transcribed'
    }
  })
}
