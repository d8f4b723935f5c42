import { lockHistory, recordAct } from '@/lib/data/acts'
import type { Tx } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { verdictOn } from '@/lib/ocop/certificate/verdict'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { factsAt, type Line, type LineEventKind } from '@/lib/ocop/registry/timeline'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { authorOf, type UseCaseContext } from '../context'

/** Why nothing is recorded of a certificate. */
export type CertificateRefusal =
  | { readonly code: 'CERTIFICATE_NOT_FOUND'; readonly certificate: string }
  | { readonly code: 'CERTIFICATE_NOT_IN_FORCE'; readonly certificate: string }
  | { readonly code: 'DAY_IN_FUTURE' }

const load = (tx: Tx, code: string) =>
  tx.certificate.findUnique({
    where: { code },
    include: {
      line: {
        include: {
          decision: { select: { authorityId: true } },
          lineReadings: { orderBy: { act: 'asc' } },
          lineEvents: { orderBy: { act: 'asc' } }
        }
      }
    }
  })

type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>

const asLine = ({ line }: Loaded): Line => ({
  id: line.id,
  act: line.act,
  position: line.position,
  readings: line.lineReadings.map(reading => ({
    act: reading.act,
    star: reading.star,
    effectiveOn: dayFromColumn(reading.effectiveOn),
    latestOn: dayFromColumn(reading.latestOn),
    endsOn: dayFromColumn(reading.endsOn)
  })),
  events: line.lineEvents.map(event => ({ ...event, onDay: dayFromColumn(event.onDay) }))
})

export interface OpenCertificate {
  readonly code: string
  readonly lineId: string
  readonly productId: string
  readonly authorityId: string | null
  /** All that decides over it now. */
  readonly facts: NonNullable<ReturnType<typeof factsAt>>
  readonly events: Line['events']
}

/** A certificate that the actor may record something of; another province's does not exist. Takes the history's lock. */
export async function openCertificate(
  ctx: UseCaseContext,
  tx: Tx,
  code: string
): Promise<Result<OpenCertificate, CertificateRefusal | AccessRefusal>> {
  await lockHistory(tx)
  const found = await load(tx, code)
  const provinceId = found?.line.lineReadings.at(-1)?.provinceId
  if (!found || provinceId === undefined) return refuse({ code: 'CERTIFICATE_NOT_FOUND', certificate: code })
  const allowed = can(ctx.actor, 'decision.draft', { provinceId })
  if (!allowed.ok)
    return allowed.refusal.code === 'OUTSIDE_YOUR_PLACE'
      ? refuse({ code: 'CERTIFICATE_NOT_FOUND', certificate: code })
      : allowed
  const next = await tx.standing.findFirst({
    where: { lineId: found.lineId, knownTo: null },
    select: { nextFrom: true }
  })
  const line = asLine(found)
  const facts = factsAt(line, Number.MAX_SAFE_INTEGER, dayFromColumn(next?.nextFrom ?? null))
  if (facts === null) throw new Error(`certificate ${code} has no reading`)
  const { productId, decision } = found.line
  return accept({
    code,
    lineId: found.lineId,
    productId,
    authorityId: decision?.authorityId ?? null,
    facts,
    events: line.events
  })
}

/** Refuses a day that has not come, and one on which the certificate was not in force. */
export function checkInForce(
  ctx: UseCaseContext,
  { code, facts }: OpenCertificate,
  on: PlainDate
): Result<null, CertificateRefusal> {
  if (on > ctx.today) return refuse({ code: 'DAY_IN_FUTURE' })
  const verdict = verdictOn(facts, on)
  const inForce = verdict === 'valid' || verdict === 'under-re-evaluation' || verdict === 'extended'
  return inForce ? accept(null) : refuse({ code: 'CERTIFICATE_NOT_IN_FORCE', certificate: code })
}

/** Enters in the public history what happened to a certificate. */
export const recordCertificateAct = (
  ctx: UseCaseContext,
  tx: Tx,
  code: string,
  what: 'filed' | 'filing_closed' | 'surrendered' | 'paper_replaced',
  body: Readonly<Record<string, string | boolean | null>>
): Promise<number> =>
  recordAct(tx, {
    kind: `certificate.${what}`,
    visibility: 'public',
    accountId: authorOf(ctx),
    subject: code,
    body,
    at: ctx.at
  })

/** An event of a certificate that no decision stands behind. */
export const ownEvent = (
  ctx: UseCaseContext,
  lineId: string,
  kind: LineEventKind,
  onDay: PlainDate | null,
  more: { readonly ground?: string | null; readonly undoes?: string } = {}
) => ({
  id: ctx.newId(),
  lineId,
  kind,
  onDay,
  ground: more.ground ?? null,
  decisionId: null,
  undoes: more.undoes ?? null
})
