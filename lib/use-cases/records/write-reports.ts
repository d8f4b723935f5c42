import { dayToColumn } from '@/lib/data/dates'
import { recordLineEvents, restand } from '@/lib/data/facts/lines'
import { recordCitations } from '@/lib/data/facts/sources'
import { citationsOf, type Importing, idOf, lineEventOf, lineOfRef, unitAt, unitOrNull } from './importing'
import type { Records } from './records-schema'

/** What is recorded together: referrals, figures, events, and what befell lines without a decision of the file. */
export type Reports = Pick<Records, 'referrals' | 'reportedFigures' | 'events' | 'lineEvents'>

/** Records what sources report and what happened: referrals, figures, events with their hand-overs. */
export async function writeReports(importing: Importing, act: number, reports: Reports): Promise<void> {
  for (const referral of reports.referrals) await writeReferral(importing, act, referral)
  for (const figure of reports.reportedFigures) await writeFigure(importing, act, figure)
  for (const event of reports.events) await writeEvent(importing, act, event)
  const { tx } = importing
  await recordLineEvents(
    tx,
    act,
    reports.lineEvents.map(event => lineEventOf(importing, event))
  )
  await restand(
    tx,
    act,
    reports.lineEvents.map(({ line }) => lineOfRef(importing, line).productId)
  )
}

async function writeReferral(importing: Importing, act: number, referral: Reports['referrals'][number]): Promise<void> {
  const { ctx, tx } = importing
  const id = ctx.newId()
  await tx.referral.create({
    data: {
      id,
      productId: idOf(importing.products, referral.product),
      provinceId: importing.provinces.get(unitAt(importing, referral.place)) ?? unitAt(importing, referral.place),
      decisionId: idOf(importing.decisions, referral.decision),
      batchId: idOf(importing.batches, referral.batch),
      referredOn: dayToColumn(referral.referredOn),
      latestOn: dayToColumn(referral.latestOn),
      points: referral.points,
      act
    }
  })
  if (referral.outcome) {
    const { kind, on, decision, points } = referral.outcome
    await tx.referralOutcome.create({
      data: {
        id: ctx.newId(),
        referralId: id,
        kind,
        onDay: dayToColumn(on),
        decisionId: idOf(importing.decisions, decision),
        points,
        act
      }
    })
  }
  await recordCitations(tx, act, citationsOf(importing, 'referral', id, referral))
}

async function writeFigure(
  importing: Importing,
  act: number,
  figure: Reports['reportedFigures'][number]
): Promise<void> {
  const { ctx, tx } = importing
  const { code, place, asOf, indicator, basis, star, operator, value, valueTo, unit, quote, note, source } = figure
  const id = ctx.newId()
  await tx.reportedFigure.create({
    data: {
      id,
      code: code ?? ctx.newCode('reportedFigure'),
      unitId: unitOrNull(importing, place),
      asOf: dayToColumn(asOf),
      indicator,
      basis,
      star,
      operator,
      value,
      valueTo,
      measure: unit,
      quote,
      note,
      sourceId: idOf(importing.sources, source),
      act
    }
  })
  await recordCitations(tx, act, citationsOf(importing, 'reported_figure', id, figure))
}

async function writeEvent(importing: Importing, act: number, event: Reports['events'][number]): Promise<void> {
  const { ctx, tx } = importing
  const id = ctx.newId()
  importing.events.set(event.ref, id)
  await tx.programmeEvent.create({
    data: {
      id,
      code: event.code ?? ctx.newCode('event'),
      unitId: unitAt(importing, event.place),
      onDay: dayToColumn(event.on),
      kind: event.kind,
      title: event.title,
      organiser: event.organiser,
      batchId: idOf(importing.batches, event.batch),
      attendees: event.attendees,
      note: event.note,
      act
    }
  })
  await tx.handover.createMany({
    data: event.handedOver.flatMap(ref => {
      const line = importing.lines.get(ref)
      return line ? [{ eventId: id, lineId: line.id, act }] : []
    })
  })
  await recordCitations(tx, act, citationsOf(importing, 'event', id, event))
}
