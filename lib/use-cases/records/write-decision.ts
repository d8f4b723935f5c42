import { recordAct } from '@/lib/data/acts'
import { authorityFor } from '@/lib/data/authorities'
import { conventionsOn } from '@/lib/data/conventions'
import { dayFromColumn } from '@/lib/data/dates'
import { recordDecision } from '@/lib/data/facts/decisions'
import { type NewLine, recordLineEvents, recordLineReadings, recordLines, restand } from '@/lib/data/facts/lines'
import { recordCitations } from '@/lib/data/facts/sources'
import { yearOf } from '@/lib/ocop/plain-date'
import { points } from '@/lib/ocop/points'
import { type DecisionFacts, drawUp, rulebookOfDecision } from '@/lib/ocop/registry/draw-up'
import { classOf } from '@/lib/ocop/rulebook/class-of'
import { isRulebookCode } from '@/lib/ocop/rulebook/rulebook-for'
import { authorOf } from '../context'
import { citationsOf, type Importing, idOf, lineEventOf, lineOfRef, provinceAt, timeOf, unitOrNull } from './importing'
import type { Records } from './records-schema'

type DecisionRecord = Records['decisions'][number]
type LineRecord = DecisionRecord['lines'][number]

const certifiable = (star: number | null) => (star === 3 || star === 4 || star === 5 ? star : null)

/** Records one decision of the file with all its effects, as an act of its own at its own recorded time. */
export async function writeDecision(
  importing: Importing,
  records: Records,
  decision: DecisionRecord,
  at: Date
): Promise<void> {
  const { ctx, tx } = importing
  const authority = await authorityFor(tx, ctx.newId, {
    level: decision.authority.level,
    unitId: unitOrNull(importing, decision.authority.place),
    name: decision.authority.name
  })
  const code = decision.code ?? ctx.newCode('decision')
  const decisionId = ctx.newId()
  importing.decisions.set(decision.ref, decisionId)
  const act = await recordAct(tx, {
    kind: 'decision.transcribed',
    visibility: 'public',
    accountId: authorOf(ctx),
    subject: code,
    body: {
      authority: authority.code,
      kind: decision.kind,
      number: decision.number,
      issuedOn: decision.issuedOn,
      origin: decision.origin,
      lines: decision.lines.length
    },
    at,
    ...timeOf(importing)
  })
  const facts: DecisionFacts = {
    level: decision.authority.level,
    issuedOn: decision.issuedOn,
    effectiveOn: decision.effectiveOn,
    latestOn: decision.issuedOn ?? decision.latestOn ?? ctx.today,
    rulebook: decision.rulebook !== null && isRulebookCode(decision.rulebook) ? decision.rulebook : null
  }
  await recordDecision(tx, act, {
    id: decisionId,
    code,
    authorityId: authority.id,
    kind: decision.kind,
    origin: decision.origin,
    batchId: idOf(importing.batches, decision.batch),
    draftId: null,
    reading: {
      id: ctx.newId(),
      number: decision.number,
      year: decision.year ?? (decision.issuedOn === null ? null : yearOf(decision.issuedOn)),
      issuedOn: decision.issuedOn,
      latestOn: decision.issuedOn ?? decision.latestOn,
      effectiveOn: decision.effectiveOn,
      subject: decision.subject,
      signer: decision.signer,
      signerTitle: decision.signerTitle,
      rulebook: rulebookOfDecision(facts, decision.lines[0]?.kind ?? 'unknown').code,
      fileId: null,
      flags: []
    }
  })
  const conventions = await conventionsOn(tx, authority.id, facts.issuedOn ?? facts.latestOn)
  const lines: NewLine[] = []
  for (const [index, line] of decision.lines.entries()) {
    const written = await lineOf(importing, decision, line, index + 1, decisionId, facts, conventions)
    importing.lines.set(line.ref, { id: written.id, productId: written.productId })
    lines.push(written)
  }
  await recordLines(tx, act, lines)
  await recordCitations(tx, act, [
    ...citationsOf(importing, 'decision', decisionId, decision),
    ...decision.lines.flatMap(line => citationsOf(importing, 'line', importing.lines.get(line.ref)?.id ?? '', line))
  ])
  const changed = await writeChanges(importing, decision, decisionId, act, facts)
  const events = records.lineEvents.filter(event => event.decision === decision.ref)
  await recordLineEvents(
    tx,
    act,
    events.map(event => lineEventOf(importing, event))
  )
  await tx.decisionReference.createMany({
    data: decision.refersTo.map(reference => ({
      decisionId,
      earlierId: idOf(importing.decisions, reference.decision),
      act
    }))
  })
  await restand(tx, act, [
    ...lines.map(line => line.productId),
    ...changed,
    ...events.map(event => lineOfRef(importing, event.line).productId)
  ])
}

async function lineOf(
  importing: Importing,
  decision: DecisionRecord,
  line: LineRecord,
  position: number,
  decisionId: string,
  facts: DecisionFacts,
  conventions: Parameters<typeof drawUp>[2]
): Promise<NewLine> {
  const { ctx, tx } = importing
  const productId = idOf(importing.products, line.product)
  const product = await tx.productReading.findFirstOrThrow({
    where: { productId },
    orderBy: [{ act: 'desc' }, { id: 'desc' }]
  })
  const unitId = unitOrNull(importing, line.place) ?? product.unitId ?? unitOrNull(importing, decision.authority.place)
  if (unitId === null) throw new Error(`line ${line.ref} has no place`)
  const drawn = drawUp(
    facts,
    {
      star: certifiable(line.star),
      points: line.points === null ? null : points(line.points),
      kind: line.kind,
      effectiveOn: line.effectiveOn,
      endsOn: line.endsOn
    },
    conventions
  )
  const found = classOf(line.set ?? line.group ?? line.sector ?? '')
  return {
    id: ctx.newId(),
    productId,
    decisionId,
    openingBalanceId: null,
    position,
    kind: line.kind,
    reading: {
      name: line.name ?? product.name,
      star: line.star,
      points: line.points,
      sectorCode: found?.sector ?? line.sector ?? product.sectorCode,
      groupCode: found?.group ?? line.group ?? product.groupCode,
      setCode: found?.set ?? line.set ?? product.setCode,
      unitId,
      provinceId: importing.provinces.get(unitId) ?? provinceAt(importing, unitId),
      placeText: line.placeText ?? product.placeText,
      producerId: line.producerGroup === null ? (idOf(importing.producers, line.producer) ?? product.producerId) : null,
      producerGroupId: idOf(importing.producerGroups, line.producerGroup),
      effectiveOn: drawn.effectiveOn,
      latestOn: drawn.latestOn,
      endsOn: drawn.endsOn,
      flags: drawn.flags
    },
    certificate: {
      id: ctx.newId(),
      code: line.certificateCode ?? ctx.newCode('certificate'),
      number: line.certificateNumber
    }
  }
}

/** Revocations, annulments and corrections of lines that earlier decisions of the file made. Answers the products touched. */
async function writeChanges(
  importing: Importing,
  decision: DecisionRecord,
  decisionId: string,
  act: number,
  facts: DecisionFacts
): Promise<readonly string[]> {
  const { ctx, tx } = importing
  const event = (kind: 'revoked' | 'annulled') => (change: DecisionRecord['revocations'][number]) => ({
    id: ctx.newId(),
    lineId: lineOfRef(importing, change.line).id,
    kind,
    onDay: change.on ?? facts.effectiveOn ?? facts.issuedOn ?? facts.latestOn,
    ground: change.ground ?? (kind === 'revoked' ? 'unstated' : null),
    decisionId,
    undoes: null
  })
  await recordLineEvents(tx, act, [
    ...decision.revocations.map(event('revoked')),
    ...decision.annulments.map(event('annulled'))
  ])
  for (const correction of decision.corrections) {
    const lineId = lineOfRef(importing, correction.line).id
    const {
      act: _act,
      effectiveOn,
      latestOn,
      endsOn,
      ...reading
    } = await tx.lineReading.findFirstOrThrow({
      where: { lineId },
      orderBy: { act: 'desc' }
    })
    const corrected = correction.effectiveOn ?? dayFromColumn(effectiveOn)
    await recordLineReadings(tx, act, [
      {
        ...reading,
        name: correction.name ?? reading.name,
        star: correction.star ?? reading.star,
        effectiveOn: corrected,
        latestOn: corrected ?? dayFromColumn(latestOn),
        endsOn: correction.endsOn ?? dayFromColumn(endsOn)
      }
    ])
  }
  return [...decision.revocations, ...decision.annulments, ...decision.corrections].map(
    ({ line }) => lineOfRef(importing, line).productId
  )
}
