import { dayToColumn } from '@/lib/data/dates'
import { inChunks } from '@/lib/data/facts/columns'
import { recordCitations } from '@/lib/data/facts/sources'
import { type ActWriter, byAct, withOwnAct } from './by-act'
import { citationsOf, type Importing, idOf, unitAt, unitOrNull } from './importing'
import type { Records } from './records-schema'
import { citedParts } from './replay-names'

/** What was reported and what happened, word for word: referrals with their outcomes, figures, events with their hand-overs. */
export function replayReports(importing: Importing, records: Records): ActWriter {
  const { ctx, tx } = importing
  const idsOf = (items: readonly { readonly ref: string }[]) => new Map(items.map(({ ref }) => [ref, ctx.newId()]))
  const referralIds = idsOf(records.referrals)
  const figureIds = idsOf(records.reportedFigures)
  const eventIds = idsOf(records.events)
  for (const [ref, id] of eventIds) importing.events.set(ref, id)

  const referrals = byAct(records.referrals)
  const outcomes = byAct(
    records.referrals.flatMap(referral =>
      withOwnAct(referral.outcome === null ? [] : [referral.outcome, ...referral.laterOutcomes], referral).map(
        outcome => ({ ...outcome, referral: referral.ref })
      )
    )
  )
  const figures = byAct(records.reportedFigures)
  const events = byAct(records.events)
  const handovers = byAct(
    records.events.flatMap(event => [
      ...event.handedOver.map(line => ({ line, act: event.act, event: event.ref })),
      ...withOwnAct(event.laterHandovers, event).map(handover => ({ ...handover, event: event.ref }))
    ])
  )
  const cited = byAct([
    ...records.referrals.flatMap(item => citedParts(referralIds, 'referral', item)),
    ...records.reportedFigures.flatMap(item => citedParts(figureIds, 'reported_figure', item)),
    ...records.events.flatMap(item => citedParts(eventIds, 'event', item))
  ])

  return async (ref, act) => {
    await inChunks(referrals(ref), data =>
      tx.referral.createMany({
        data: data.map(referral => ({
          id: idOf(referralIds, referral.ref),
          productId: idOf(importing.products, referral.product),
          provinceId: unitAt(importing, referral.place),
          decisionId: idOf(importing.decisions, referral.decision),
          batchId: idOf(importing.batches, referral.batch),
          referredOn: dayToColumn(referral.referredOn),
          latestOn: dayToColumn(referral.latestOn),
          points: referral.points,
          act
        }))
      })
    )
    await inChunks(outcomes(ref), data =>
      tx.referralOutcome.createMany({
        data: data.map(({ referral, kind, on, decision, points }) => ({
          id: ctx.newId(),
          referralId: idOf(referralIds, referral),
          kind,
          onDay: dayToColumn(on),
          decisionId: idOf(importing.decisions, decision),
          points,
          act
        }))
      })
    )
    await inChunks(figures(ref), data =>
      tx.reportedFigure.createMany({
        data: data.map(figure => ({
          id: idOf(figureIds, figure.ref),
          code: figure.code ?? ctx.newCode('reportedFigure'),
          unitId: unitOrNull(importing, figure.place),
          asOf: dayToColumn(figure.asOf),
          indicator: figure.indicator,
          basis: figure.basis,
          star: figure.star,
          operator: figure.operator,
          value: figure.value,
          valueTo: figure.valueTo,
          measure: figure.unit,
          quote: figure.quote,
          note: figure.note,
          sourceId: idOf(importing.sources, figure.source),
          act
        }))
      })
    )
    await inChunks(events(ref), data =>
      tx.programmeEvent.createMany({
        data: data.map(event => ({
          id: idOf(eventIds, event.ref),
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
        }))
      })
    )
    await inChunks(handovers(ref), data =>
      tx.handover.createMany({
        data: data.map(({ event, line }) => ({
          eventId: idOf(eventIds, event),
          lineId: importing.lines.get(line)?.id ?? '',
          act
        }))
      })
    )
    await recordCitations(
      tx,
      act,
      cited(ref).flatMap(({ kind, subjectId, citation }) =>
        citationsOf(importing, kind, subjectId, { citations: [citation] })
      )
    )
  }
}
