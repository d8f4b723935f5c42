import { authorityFor } from '@/lib/data/authorities'
import { dayToColumn } from '@/lib/data/dates'
import { inChunks } from '@/lib/data/facts/columns'
import { type DecisionReadingFacts, recordDecision, recordDecisionReading } from '@/lib/data/facts/decisions'
import {
  type LineReadingFacts,
  recordLineEvents,
  recordLineReadings,
  recordLines,
  restand
} from '@/lib/data/facts/lines'
import { recordCitations } from '@/lib/data/facts/sources'
import { type ActWriter, byAct, withOwnAct } from './by-act'
import { citationsOf, type Importing, idOf, provinceAt, unitAt, unitOrNull } from './importing'
import type { Records } from './records-schema'
import { citedParts } from './replay-names'

type Decision = Records['decisions'][number]
type DecisionReading = Omit<Decision['readings'][number], 'act'>
type Line = Decision['lines'][number]
type LineReading = Omit<Line['readings'][number], 'act'>

/** A line of a decision or an opening balance, with the act that recorded it. */
interface OwnedLine {
  readonly line: Line
  readonly act: string | null
  readonly position: number
  readonly decision: string | null
  readonly balanceId: string | null
}

/** What a line said first. An export states its place and term, which a file written by hand may leave to the law. */
function firstReading({ place, latestOn, endsOn, ...line }: Line): LineReading {
  if (place === null || latestOn === null || endsOn === null) throw new Error(`line ${line.ref} is not of an export`)
  return { ...line, place, latestOn, endsOn }
}

/** What was decided, word for word: decisions, opening balances, their lines, and what befell these. */
export function replayDecided(importing: Importing, records: Records): ActWriter {
  const { ctx, tx } = importing
  const balances = new Map(records.openingBalances.map(({ ref }) => [ref, ctx.newId()]))
  const lineEventIds = new Map(records.lineEvents.map(({ ref }) => [ref, ctx.newId()]))
  const ownedLines: OwnedLine[] = [
    ...records.decisions.flatMap(decision => owned(decision, { decision: decision.ref, balanceId: null })),
    ...records.openingBalances.flatMap(balance =>
      owned(balance, { decision: null, balanceId: idOf(balances, balance.ref) })
    )
  ]
  for (const { ref } of records.decisions) importing.decisions.set(ref, ctx.newId())
  for (const { line } of ownedLines)
    importing.lines.set(line.ref, { id: ctx.newId(), productId: idOf(importing.products, line.product) })
  const lineIds = new Map([...importing.lines].map(([ref, { id }]) => [ref, id]))
  const productOfLine = (ref: string): string => importing.lines.get(ref)?.productId ?? ''

  const decisions = byAct(records.decisions)
  const decisionReadings = byAct(
    records.decisions.flatMap(decision =>
      withOwnAct(decision.readings, decision).map(reading => ({ ...reading, decision: decision.ref }))
    )
  )
  const references = byAct(
    records.decisions.flatMap(decision =>
      withOwnAct(decision.refersTo, decision).map(reference => ({ act: reference.act, from: decision.ref, reference }))
    )
  )
  const openingBalances = byAct(records.openingBalances)
  const lines = byAct(ownedLines)
  const lineReadings = byAct(
    ownedLines.flatMap(({ line, act }) =>
      withOwnAct(line.readings, { act }).map(reading => ({ ...reading, line: line.ref }))
    )
  )
  const lineEvents = byAct(records.lineEvents)
  const certificateIds = new Map(
    ownedLines.flatMap(({ line }) => (line.certificateCode === null ? [] : [[line.ref, ctx.newId()] as const]))
  )
  const counts = byAct(
    ownedLines.flatMap(({ line, act, decision }) =>
      line.certificateCount === null
        ? []
        : withOwnAct([line.certificateCount], { act }).map(count => ({ ...count, line: line.ref, decision }))
    )
  )
  const authorities = new Map<string, string>()
  const cited = byAct([
    ...records.decisions.flatMap(item => citedParts(importing.decisions, 'decision', item)),
    ...ownedLines.flatMap(({ line, act }) => citedParts(lineIds, 'line', { ...line, act })),
    ...records.openingBalances.flatMap(item => citedParts(balances, 'opening_balance', item))
  ])

  const files = new Map<string, string>()
  const fileOf = async (paper: DecisionReading['paper']): Promise<string | null> => {
    if (paper === null) return null
    const { storedAt, ...file } = paper
    const key = JSON.stringify(paper)
    const known = files.get(key)
    if (known) return known
    const id = ctx.newId()
    await tx.storedFile.create({ data: { ...file, id, at: new Date(storedAt), by: null } })
    files.set(key, id)
    return id
  }
  const decisionReading = async ({ paper, rulebook, ...reading }: DecisionReading): Promise<DecisionReadingFacts> => ({
    id: ctx.newId(),
    number: reading.number,
    year: reading.year,
    issuedOn: reading.issuedOn,
    latestOn: reading.latestOn,
    effectiveOn: reading.effectiveOn,
    subject: reading.subject,
    signer: reading.signer,
    signerTitle: reading.signerTitle,
    rulebook: rulebook ?? '',
    fileId: await fileOf(paper),
    flags: reading.flags
  })
  const lineReading = (reading: LineReading): LineReadingFacts => {
    const unitId = unitAt(importing, reading.place)
    return {
      name: reading.name,
      star: reading.star,
      points: reading.points,
      sectorCode: reading.sector,
      groupCode: reading.group,
      setCode: reading.set,
      unitId,
      provinceId: provinceAt(importing, unitId),
      placeText: reading.placeText,
      producerId: idOf(importing.producers, reading.producer),
      producerGroupId: idOf(importing.producerGroups, reading.producerGroup),
      effectiveOn: reading.effectiveOn,
      latestOn: reading.latestOn,
      endsOn: reading.endsOn,
      flags: reading.flags
    }
  }

  return async (ref, act) => {
    for (const decision of decisions(ref)) {
      const { level, place, name } = decision.authority
      const authority = await authorityFor(tx, ctx.newId, { level, unitId: unitOrNull(importing, place), name })
      authorities.set(decision.ref, authority.id)
      await recordDecision(tx, act, {
        id: idOf(importing.decisions, decision.ref),
        code: decision.code ?? ctx.newCode('decision'),
        authorityId: authority.id,
        kind: decision.kind,
        origin: decision.origin,
        batchId: idOf(importing.batches, decision.batch),
        draftId: null,
        reading: await decisionReading(decision)
      })
    }
    for (const { decision, ...reading } of decisionReadings(ref))
      await recordDecisionReading(tx, act, idOf(importing.decisions, decision), await decisionReading(reading))
    await inChunks(references(ref), data =>
      tx.decisionReference.createMany({
        data: data.map(({ from, reference }) => ({
          decisionId: idOf(importing.decisions, from),
          earlierId: idOf(importing.decisions, reference.decision),
          act
        }))
      })
    )
    await inChunks(openingBalances(ref), data =>
      tx.openingBalance.createMany({
        data: data.map(({ ref: own, code, place, asOf, note }) => ({
          id: idOf(balances, own),
          code: code ?? ctx.newCode('openingBalance'),
          unitId: unitAt(importing, place),
          asOf: dayToColumn(asOf),
          note,
          act
        }))
      })
    )
    await recordLines(
      tx,
      act,
      lines(ref).map(({ line, position, decision, balanceId }) => ({
        id: idOf(lineIds, line.ref),
        productId: productOfLine(line.ref),
        decisionId: idOf(importing.decisions, decision),
        openingBalanceId: balanceId,
        position,
        kind: line.kind,
        reading: lineReading(firstReading(line)),
        certificate:
          line.certificateCode === null
            ? null
            : { id: idOf(certificateIds, line.ref), code: line.certificateCode, number: line.certificateNumber }
      }))
    )
    await inChunks(counts(ref), data =>
      tx.certificateNumber.createMany({
        data: data.map(({ line, decision, period, sequence }) => ({
          certificateId: idOf(certificateIds, line),
          authorityId: idOf(authorities, decision ?? ''),
          period,
          sequence,
          act
        }))
      })
    )
    await recordLineReadings(
      tx,
      act,
      lineReadings(ref).map(({ line, ...reading }) => ({ ...lineReading(reading), lineId: idOf(lineIds, line) }))
    )
    await recordLineEvents(
      tx,
      act,
      lineEvents(ref).map(event => ({
        id: idOf(lineEventIds, event.ref),
        lineId: idOf(lineIds, event.line),
        kind: event.kind,
        onDay: event.on,
        ground: event.ground,
        decisionId: idOf(importing.decisions, event.decision),
        undoes: idOf(lineEventIds, event.undoes)
      }))
    )
    await recordCitations(
      tx,
      act,
      cited(ref).flatMap(({ kind, subjectId, citation }) =>
        citationsOf(importing, kind, subjectId, { citations: [citation] })
      )
    )
    await restand(tx, act, [
      ...lines(ref).map(({ line }) => productOfLine(line.ref)),
      ...lineReadings(ref).map(({ line }) => productOfLine(line)),
      ...lineEvents(ref).map(({ line }) => productOfLine(line))
    ])
  }
}

function owned(
  owner: { readonly lines: readonly Line[]; readonly act: string | null },
  of: Pick<OwnedLine, 'decision' | 'balanceId'>
): OwnedLine[] {
  return owner.lines.map((line, index) => ({
    ...of,
    line,
    act: line.act ?? owner.act,
    position: line.position ?? index + 1
  }))
}
