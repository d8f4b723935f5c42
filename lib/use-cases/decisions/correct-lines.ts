import type { Tx } from '@/lib/data/client'
import { conventionsOn } from '@/lib/data/conventions'
import { dayFromColumn } from '@/lib/data/dates'
import { recordDecisionReading } from '@/lib/data/facts/decisions'
import {
  type LineReadingFacts,
  type NewLineEvent,
  recordLineEvents,
  recordLineReadings,
  restand
} from '@/lib/data/facts/lines'
import { recordProductReadings } from '@/lib/data/facts/products'
import { yearOf } from '@/lib/ocop/plain-date'
import { points } from '@/lib/ocop/points'
import type { BrakeLimits } from '@/lib/ocop/registry/brake'
import { type DecisionFacts, drawUp, LINE_FLAGS } from '@/lib/ocop/registry/draw-up'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import type { UseCaseContext } from '../context'
import { brakeFor } from './brake-for'
import type { AnnexLine, PublishedAct } from './recognise-lines'
import type { LineObjection, PublishRefusal } from './refusals'

const WHOLE_DECISION = {
  include: { authority: true, decisionReadings: { orderBy: { act: 'desc' }, take: 1 } }
} as const

const LINE = {
  include: {
    decision: WHOLE_DECISION,
    lineReadings: { orderBy: { act: 'desc' }, take: 1 },
    product: { include: { productReadings: { orderBy: { act: 'desc' }, take: 1 } } }
  }
} as const

const lineById = (tx: Tx, id: string) => tx.recognitionLine.findUniqueOrThrow({ where: { id }, ...LINE })
type Line = Awaited<ReturnType<typeof lineById>>
type Decided = NonNullable<Line['decision']>

const certifiable = (star: number | null) => (star === 3 || star === 4 || star === 5 ? star : null)
const DRAWN_FLAGS: ReadonlySet<string> = new Set(LINE_FLAGS)

/** The dates of an earlier decision, set right where the correction says so. */
function factsOf({ authority, decisionReadings }: Decided, { earlierIssuedOn }: PublishedAct['draft']): DecisionFacts {
  const [reading] = decisionReadings
  const known = dayFromColumn(reading?.issuedOn ?? null)
  const issuedOn = dayFromColumn(earlierIssuedOn) ?? known
  const effective = dayFromColumn(reading?.effectiveOn ?? null)
  const latestOn = issuedOn ?? dayFromColumn(reading?.latestOn ?? null)
  if (latestOn === null) throw new Error('a decision without any day cannot be corrected')
  return {
    level: authority.level,
    issuedOn,
    effectiveOn: effective === known ? null : effective,
    latestOn,
    rulebook: null
  }
}

type Corrected = LineReadingFacts & { readonly lineId: string }

/** A whole further reading of a line as the correction has it, with its term counted anew, and what the law has against it. */
async function correctedReading(
  tx: Tx,
  line: Line,
  wanted: AnnexLine | null,
  draft: PublishedAct['draft']
): Promise<{ readonly reading: Corrected; readonly objections: readonly LineObjection[] }> {
  const [last] = line.lineReadings
  if (!last) throw new Error(`line ${line.id} has no reading`)
  const { act: _, ...kept } = last
  const changed = {
    ...kept,
    name: wanted?.productName ?? kept.name,
    star: wanted?.star ?? kept.star,
    producerId: wanted?.producerId ?? kept.producerId,
    producerGroupId: wanted?.producerId ? null : kept.producerGroupId
  }
  const effectiveOn = dayFromColumn(wanted?.effectiveOn ?? last.effectiveOn)
  const dates = {
    effectiveOn,
    latestOn: effectiveOn ?? dayFromColumn(last.latestOn),
    endsOn: dayFromColumn(last.endsOn)
  }
  if (line.decision === null) return { reading: { ...changed, ...dates }, objections: [] }
  const before = dayFromColumn(line.decision.decisionReadings[0]?.issuedOn ?? null)
  const facts = factsOf(line.decision, draft)
  const conventions = await conventionsOn(tx, line.decision.authorityId, facts.issuedOn ?? facts.latestOn)
  const drawn = drawUp(
    facts,
    {
      star: certifiable(changed.star),
      points: changed.points === null ? null : points(changed.points),
      kind: line.kind,
      effectiveOn: wanted?.effectiveOn || effectiveOn !== before ? effectiveOn : null,
      endsOn: dayFromColumn(wanted?.endsOn ?? null)
    },
    conventions
  )
  const dated = draft.earlierIssuedOn !== null || wanted?.effectiveOn || wanted?.endsOn
  const flags = [...drawn.flags, ...changed.flags.filter(flag => !DRAWN_FLAGS.has(flag) || flag === 'DERIVED_COUNT')]
  const { objections } = drawn
  return {
    reading: {
      ...changed,
      ...(dated ? { effectiveOn: drawn.effectiveOn, latestOn: drawn.latestOn, endsOn: drawn.endsOn } : dates),
      flags: [...new Set(flags)]
    },
    objections
  }
}

/** The product goes by its corrected name and producer, if it went by the wrong ones. */
async function correctProduct(ctx: UseCaseContext, tx: Tx, act: number, line: Line, now: Corrected): Promise<void> {
  const [last] = line.lineReadings
  const [reading] = line.product.productReadings
  if (!last || !reading) return
  const name = reading.name === last.name ? now.name : reading.name
  const producerId = reading.producerId === last.producerId ? now.producerId : reading.producerId
  if (name === reading.name && producerId === reading.producerId) return
  const { act: _, ...kept } = reading
  await recordProductReadings(tx, act, [{ ...kept, id: ctx.newId(), name, producerId }])
}

/** The lines of a decision whose day is set right. */
async function datedLines(tx: Tx, { earlierId, earlierIssuedOn }: PublishedAct['draft']): Promise<readonly string[]> {
  if (earlierId === null || earlierIssuedOn === null) return []
  const lines = await tx.recognitionLine.findMany({ where: { decisionId: earlierId }, select: { id: true } })
  return lines.map(({ id }) => id)
}

/** The number or the day that the decision really has. */
async function correctDecision(ctx: UseCaseContext, tx: Tx, { act, draft }: PublishedAct): Promise<void> {
  const { earlierId, earlierNumber, earlierIssuedOn } = draft
  if (earlierId === null || (earlierNumber === null && earlierIssuedOn === null)) return
  const decision = await tx.decision.findUniqueOrThrow({ where: { id: earlierId }, ...WHOLE_DECISION })
  const [reading] = decision.decisionReadings
  if (!reading) throw new Error(`decision ${decision.code} has no reading`)
  const { act: _, decisionId: __, ...kept } = reading
  const issuedOn = dayFromColumn(earlierIssuedOn ?? reading.issuedOn)
  await recordDecisionReading(tx, act, earlierId, {
    ...kept,
    id: ctx.newId(),
    number: earlierNumber ?? reading.number,
    year: issuedOn === null ? reading.year : yearOf(issuedOn),
    issuedOn,
    latestOn: issuedOn ?? dayFromColumn(reading.latestOn),
    effectiveOn: dayFromColumn(reading.effectiveOn)
  })
}

/** What a correction takes back, and what it lets happen to the right line instead. */
async function correctedEvents(
  ctx: UseCaseContext,
  tx: Tx,
  { decisionId, facts, lines, draft }: PublishedAct
): Promise<Result<readonly NewLineEvent[], PublishRefusal>> {
  const events: NewLineEvent[] = []
  for (const { targetLineId, undoes, ground, onDay, position } of lines) {
    if (targetLineId === null || (undoes === null && ground === null)) continue
    const made = { id: ctx.newId(), lineId: targetLineId, decisionId }
    if (undoes === null) {
      const day = dayFromColumn(onDay) ?? facts.effectiveOn ?? facts.issuedOn ?? facts.latestOn
      events.push({ ...made, kind: 'revoked', onDay: day, ground, undoes: null })
      continue
    }
    const taken = await tx.lineEvent.count({ where: { undoes } })
    if (taken > 0) return refuse({ code: 'ALREADY_UNDONE', position })
    events.push({ ...made, kind: 'undone', onDay: null, ground: draft.subject, undoes })
  }
  return accept(events)
}

/**
 * Sets right what was recorded wrongly: the number or day of a decision, the name, star, producer or dates of its lines, or which certificate
 * was revoked. What was said before stays in the history and is answered to whoever asks what was known then. An enacted correction must
 * be lawful; unusually many corrections ask for a second person.
 */
export async function correctLines(
  ctx: UseCaseContext,
  tx: Tx,
  published: PublishedAct & { readonly limits: BrakeLimits }
): Promise<Result<{ certificates: number }, PublishRefusal>> {
  const { act, draft, lines, limits, facts } = published
  const wantedOf = new Map(
    lines.flatMap(line =>
      line.targetLineId && line.ground === null && line.undoes === null ? [[line.targetLineId, line] as const] : []
    )
  )
  // Read before anything is written: a line took its day from what the decision said until now.
  const targets: Line[] = []
  for (const lineId of new Set([...wantedOf.keys(), ...(await datedLines(tx, draft))]))
    targets.push(await lineById(tx, lineId))
  await correctDecision(ctx, tx, published)
  const readings: Corrected[] = []
  const products: string[] = []
  for (const line of targets) {
    const lineId = line.id
    const wanted = wantedOf.get(lineId) ?? null
    const { reading, objections } = await correctedReading(tx, line, wanted, draft)
    const [objection] = objections
    if (objection && wanted && draft.origin === 'enacted')
      return refuse({ code: 'LINE_OBJECTED', position: wanted.position, objection })
    readings.push(reading)
    products.push(line.productId)
    await correctProduct(ctx, tx, act, line, reading)
  }
  const events = await correctedEvents(ctx, tx, published)
  if (!events.ok) return events
  const onDay = facts.effectiveOn ?? facts.issuedOn ?? facts.latestOn
  const braked = await brakeFor(tx, { draft, limits, onDay, affected: readings.length + events.value.length })
  if (!braked.ok) return braked
  await recordLineReadings(tx, act, readings)
  await recordLineEvents(tx, act, events.value)
  const touched = await tx.recognitionLine.findMany({
    where: { id: { in: events.value.map(({ lineId }) => lineId) } },
    select: { productId: true }
  })
  await restand(tx, act, [...products, ...touched.map(({ productId }) => productId)])
  return accept({ certificates: 0 })
}
