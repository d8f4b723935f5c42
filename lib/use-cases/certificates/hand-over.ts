import { lockHistory, recordAct } from '@/lib/data/acts'
import type { Tx } from '@/lib/data/client'
import { dayFromColumn, dayToColumn } from '@/lib/data/dates'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { authorOf, changeRequest, type UseCaseContext } from '../context'

export type HandOverRefusal =
  | { readonly code: 'CERTIFICATE_NOT_FOUND'; readonly certificate: string }
  | { readonly code: 'DAY_IN_FUTURE' }
  | { readonly code: 'HANDED_OVER_BEFORE_ISSUE'; readonly issuedOn: PlainDate }
  | { readonly code: 'NOTHING_TO_HAND_OVER' }

const KIND = 'handover'

export interface HandOverInput {
  readonly decisionCode: string
  /** The certificates whose papers were given; all of the decision that are still waiting where it is empty. */
  readonly certificateCodes: readonly string[]
  readonly on: PlainDate
  /** The event at which they were given; the same day and title in the same place is the same event. */
  readonly title: string
  readonly organiser: string | null
}

interface Waiting {
  readonly lineId: string
  readonly code: string
  readonly provinceId: string
}

/** The certificates of the decision that the actor may hand over and nobody has yet. */
async function waiting(ctx: UseCaseContext, tx: Tx, decisionCode: string): Promise<readonly Waiting[]> {
  const lines = await tx.recognitionLine.findMany({
    where: { decision: { code: decisionCode }, certificate: { isNot: null }, handovers: { none: {} } },
    orderBy: { position: 'asc' },
    include: { certificate: true, lineReadings: { orderBy: { act: 'desc' }, take: 1 } }
  })
  return lines.flatMap(({ id: lineId, certificate, lineReadings: [reading] }) =>
    certificate && reading && can(ctx.actor, 'decision.draft', { provinceId: reading.provinceId }).ok
      ? [{ lineId, code: certificate.code, provinceId: reading.provinceId }]
      : []
  )
}

async function checkDay(
  ctx: UseCaseContext,
  tx: Tx,
  { decisionCode, on }: HandOverInput
): Promise<Result<null, HandOverRefusal>> {
  if (on > ctx.today) return refuse({ code: 'DAY_IN_FUTURE' })
  const reading = await tx.decisionReading.findFirst({
    where: { decision: { code: decisionCode } },
    orderBy: { act: 'desc' },
    select: { issuedOn: true }
  })
  const issuedOn = dayFromColumn(reading?.issuedOn ?? null)
  return issuedOn !== null && on < issuedOn ? refuse({ code: 'HANDED_OVER_BEFORE_ISSUE', issuedOn }) : accept(null)
}

interface HandedOver {
  readonly decisionCode: string
  readonly handedOver: number
}

/** Records that the papers of certificates were given to their holders at an event. What was handed over before stays as it was. */
export async function handOver(
  ctx: UseCaseContext,
  input: HandOverInput
): Promise<Result<HandedOver, HandOverRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<HandedOver, HandOverRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const { decisionCode, certificateCodes, on, title, organiser } = input
    await lockHistory(tx)
    const left = await waiting(ctx, tx, decisionCode)
    const stranger = certificateCodes.find(code => !left.some(each => each.code === code))
    if (stranger !== undefined) return refuse({ code: 'CERTIFICATE_NOT_FOUND', certificate: stranger })
    const given = certificateCodes.length === 0 ? left : left.filter(({ code }) => certificateCodes.includes(code))
    const [first] = given
    if (!first) return refuse({ code: 'NOTHING_TO_HAND_OVER' })
    const day = await checkDay(ctx, tx, input)
    if (!day.ok) return day
    const unitId = first.provinceId
    const onDay = dayToColumn(on)
    const known = await tx.programmeEvent.findFirst({ where: { unitId, onDay, title, kind: KIND } })
    const event = known ?? { id: ctx.newId(), code: ctx.newCode('event') }
    const act = await recordAct(tx, {
      kind: 'certificate.handed_over',
      visibility: 'public',
      accountId: authorOf(ctx),
      subject: decisionCode,
      body: { event: event.code, on, certificates: given.map(({ code }) => code) },
      at: ctx.at
    })
    if (!known)
      await tx.programmeEvent.create({
        data: { id: event.id, code: event.code, unitId, onDay, kind: KIND, title, organiser, attendees: [], act }
      })
    await tx.handover.createMany({ data: given.map(({ lineId }) => ({ eventId: event.id, lineId, act })) })
    return accept({ decisionCode, handedOver: given.length })
  })
}
