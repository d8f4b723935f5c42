import { lockHistory, recordAct } from '@/lib/data/acts'
import type { Tx } from '@/lib/data/client'
import { conventionsOn } from '@/lib/data/conventions'
import { dayFromColumn } from '@/lib/data/dates'
import { DECISION_NUMBER_CONSTRAINT, recordDecisionReading } from '@/lib/data/facts/decisions'
import { recordLineReadings, restand } from '@/lib/data/facts/lines'
import { recordCitations, recordSources } from '@/lib/data/facts/sources'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { provincesOf } from '@/lib/data/units'
import { violationOf } from '@/lib/data/violation'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { type PlainDate, yearOf } from '@/lib/ocop/plain-date'
import { points } from '@/lib/ocop/points'
import { type DecisionFacts, drawUp, LINE_FLAGS, rulebookOfDecision } from '@/lib/ocop/registry/draw-up'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { authorOf, changeRequest, type UseCaseContext } from '../context'

export interface CompleteDecisionInput {
  readonly decisionCode: string
  /** `null` = still not known. */
  readonly number: string | null
  readonly issuedOn: PlainDate | null
  readonly source: {
    readonly publisher: string
    readonly title: string | null
    readonly url: string
    readonly quote: string
  }
}

export type CompleteRefusal =
  | { readonly code: 'DECISION_NOT_FOUND' }
  /** What was found is known already, or nothing was found. */
  | { readonly code: 'NOTHING_TO_COMPLETE' }
  | { readonly code: 'DECISION_DATE_IN_FUTURE' }
  /** It was known to be issued by then: a hand-over, a report. */
  | { readonly code: 'DECISION_DATE_AFTER_BOUND'; readonly latestOn: PlainDate }
  | { readonly code: 'DECISION_NUMBER_TAKEN' }

const READINGS = {
  include: {
    authority: true,
    draft: { select: { provinceId: true } },
    decisionReadings: { orderBy: { act: 'desc' }, take: 1 },
    recognitionLines: { include: { lineReadings: { orderBy: { act: 'desc' }, take: 1 } } }
  }
} as const

const load = (tx: Tx, code: string) => tx.decision.findUnique({ where: { code }, ...READINGS })
type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>

/** The provinces whose record the decision is: its author's, else those of its lines. */
async function provincesOfDecision(tx: Tx, decision: Loaded): Promise<readonly string[]> {
  const { unitId } = decision.authority
  if (unitId !== null) return [...(await provincesOf(tx, [unitId])).values()]
  if (decision.draft) return [decision.draft.provinceId]
  return [...new Set(decision.recognitionLines.flatMap(line => line.lineReadings.map(each => each.provinceId)))]
}

const certifiable = (star: number | null) => (star === 3 || star === 4 || star === 5 ? star : null)
const DRAWN_FLAGS: ReadonlySet<string> = new Set(LINE_FLAGS)

/** Lines that had no day of their own take the decision's, and with it their term. Answers their products. */
async function datedLines(tx: Tx, act: number, decision: Loaded, facts: DecisionFacts): Promise<readonly string[]> {
  const conventions = await conventionsOn(tx, decision.authorityId, facts.latestOn)
  const undated = decision.recognitionLines.flatMap(line =>
    line.lineReadings.flatMap(reading => (reading.effectiveOn === null ? [{ line, reading }] : []))
  )
  await recordLineReadings(
    tx,
    act,
    undated.map(({ line, reading }) => {
      const { act: _, ...kept } = reading
      const drawn = drawUp(
        facts,
        {
          star: certifiable(reading.star),
          points: reading.points === null ? null : points(reading.points),
          kind: line.kind,
          effectiveOn: null,
          endsOn: null
        },
        conventions
      )
      const { effectiveOn, latestOn, endsOn } = drawn
      const others = reading.flags.filter(flag => flag === 'DERIVED_COUNT' || !DRAWN_FLAGS.has(flag))
      return { ...kept, effectiveOn, latestOn, endsOn, flags: [...new Set([...drawn.flags, ...others])] }
    })
  )
  return undated.map(({ line }) => line.productId)
}

/** A decision the actor may complete. Another province's does not exist. */
async function openDecision(
  ctx: UseCaseContext,
  tx: Tx,
  code: string
): Promise<Result<Loaded, CompleteRefusal | AccessRefusal>> {
  await lockHistory(tx)
  const decision = await load(tx, code)
  if (!decision) return refuse({ code: 'DECISION_NOT_FOUND' })
  for (const provinceId of await provincesOfDecision(tx, decision)) {
    const allowed = can(ctx.actor, 'decision.transcribe', { provinceId })
    if (!allowed.ok)
      return allowed.refusal.code === 'OUTSIDE_YOUR_PLACE' ? refuse({ code: 'DECISION_NOT_FOUND' }) : allowed
  }
  return accept(decision)
}

type Reading = Loaded['decisionReadings'][number]

interface Found {
  /** What was not known before; `null` = still not, or known already. */
  readonly number: string | null
  readonly issuedOn: PlainDate | null
}

function whatIsNew(
  today: PlainDate,
  reading: Reading,
  { number, issuedOn }: CompleteDecisionInput
): Result<Found, CompleteRefusal> {
  const found = {
    number: reading.number === null ? number : null,
    issuedOn: reading.issuedOn === null ? issuedOn : null
  }
  if (found.number === null && found.issuedOn === null) return refuse({ code: 'NOTHING_TO_COMPLETE' })
  const bound = dayFromColumn(reading.latestOn)
  if (found.issuedOn !== null && found.issuedOn > today) return refuse({ code: 'DECISION_DATE_IN_FUTURE' })
  if (found.issuedOn !== null && bound !== null && found.issuedOn > bound)
    return refuse({ code: 'DECISION_DATE_AFTER_BOUND', latestOn: bound })
  return accept(found)
}

/** The decision's dates once something was found out. */
function factsOf(today: PlainDate, { authority }: Loaded, reading: Reading, found: Found): DecisionFacts {
  const issuedOn = found.issuedOn ?? dayFromColumn(reading.issuedOn)
  return {
    level: authority.level,
    issuedOn,
    effectiveOn: dayFromColumn(reading.effectiveOn),
    latestOn: issuedOn ?? dayFromColumn(reading.latestOn) ?? today,
    rulebook: null
  }
}

function readingWith(
  decision: Loaded,
  reading: Reading,
  found: Found,
  { issuedOn, effectiveOn, ...facts }: DecisionFacts
) {
  const { number, year, subject, signer, signerTitle, fileId, flags } = reading
  const kind = decision.recognitionLines[0]?.kind ?? 'unknown'
  return {
    number: number ?? found.number,
    year: issuedOn === null ? year : yearOf(issuedOn),
    issuedOn,
    latestOn: issuedOn ?? dayFromColumn(reading.latestOn),
    effectiveOn,
    subject,
    signer,
    signerTitle,
    rulebook:
      found.issuedOn === null ? reading.rulebook : rulebookOfDecision({ issuedOn, effectiveOn, ...facts }, kind).code,
    fileId,
    flags
  }
}

/** Says from where it is known. */
async function cite(
  ctx: UseCaseContext,
  tx: Tx,
  act: number,
  decisionId: string,
  source: CompleteDecisionInput['source']
) {
  const sourceId = ctx.newId()
  const { quote, ...told } = source
  await recordSources(tx, act, [
    { id: sourceId, code: ctx.newCode('source'), ...told, author: null, publishedOn: null, note: null }
  ])
  await recordCitations(tx, act, [{ id: ctx.newId(), sourceId, subjectKind: 'decision', subjectId: decisionId, quote }])
}

/**
 * Enters the number or the day of a decision that were not known when it was recorded, with the source they were found in. What was
 * known stays in the history; the terms of its lines are counted anew from the day.
 */
export async function completeDecision(
  ctx: UseCaseContext,
  input: CompleteDecisionInput
): Promise<Result<{ readonly decisionCode: string }, CompleteRefusal | AccessRefusal | TransactionRefusal>> {
  const { decisionCode, source } = input
  try {
    return await transaction<{ readonly decisionCode: string }, CompleteRefusal | AccessRefusal>(
      changeRequest(ctx),
      async tx => {
        const opened = await openDecision(ctx, tx, decisionCode)
        if (!opened.ok) return opened
        const decision = opened.value
        const [reading] = decision.decisionReadings
        if (!reading) throw new Error(`decision ${decisionCode} has no reading`)
        const found = whatIsNew(ctx.today, reading, input)
        if (!found.ok) return found
        const act = await recordAct(tx, {
          kind: 'decision.completed',
          visibility: 'public',
          accountId: authorOf(ctx),
          subject: decisionCode,
          body: { ...found.value },
          at: ctx.at
        })
        const facts = factsOf(ctx.today, decision, reading, found.value)
        const known = readingWith(decision, reading, found.value, facts)
        await recordDecisionReading(tx, act, decision.id, { id: ctx.newId(), ...known })
        await cite(ctx, tx, act, decision.id, source)
        if (found.value.issuedOn !== null) await restand(tx, act, await datedLines(tx, act, decision, facts))
        return accept({ decisionCode })
      }
    )
  } catch (error) {
    if (violationOf(error)?.constraint !== DECISION_NUMBER_CONSTRAINT) throw error
    return refuse({ code: 'DECISION_NUMBER_TAKEN' })
  }
}
