import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Banner } from '@/components/ui/banner'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { SummaryList } from '@/components/ui/summary-list'
import { Table } from '@/components/ui/table'
import { inspectionPlan } from '@/lib/queries/inspection/plans'
import { dateText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { codeInPath } from '@/lib/web/code-in-path'
import { missing } from '@/lib/web/missing'
import { type SearchParams, single } from '@/lib/web/search-params'
import { OfficerFrame } from '../../frame'
import { ActForm } from '../../quyet-dinh/viec-khac/act-page'
import { add } from '../actions'
import { INSPECTIONS, visitAddress } from '../address'
import { shortClock } from '../clock-words'
import { targetName } from '../target-name'
import { checkVisits } from '../xem-lai/actions'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerInspection.title') }
}

interface Props {
  readonly params: Promise<{ readonly code: string }>
  readonly searchParams: Promise<SearchParams>
}

export default orMissing(async function PlanPage({ params, searchParams }: Props) {
  const actor = await requireActor(['inspection.view'])
  const code = codeInPath((await params).code, 'inspectionPlan')
  const plan = code === null ? null : await inspectionPlan(actor, code, actor.on)
  if (plan === null) missing()
  const t = staffText()
  const { visits, year, from, to } = plan
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('officerInspection.title'), href: INSPECTIONS }]} />
      {single(await searchParams, 'da') === 'them' && <Banner kind="success" title={t('officerInspection.added')} />}
      <PageHeader kicker={plan.place} title={t('officerInspection.planName', { year: String(year) })} />
      <SummaryList
        rows={[
          { key: 'authority', label: t('officerInspection.fields.authority'), value: plan.authority },
          {
            key: 'paper',
            label: t('officerInspection.fields.decidedBy'),
            value: plan.decidedBy ?? t('officerInspection.unknownPaper')
          },
          {
            key: 'period',
            label: t('officerInspection.columns.period'),
            value: t('officerInspection.period', { from: dateText(from), to: dateText(to) })
          },
          ...(plan.source === null
            ? []
            : [{ key: 'source', label: t('officerInspection.fields.source'), value: plan.source }])
        ]}
      />
      <section className="grid gap-3">
        <h2>{t('officerInspection.visits')}</h2>
        {visits.length === 0 ? (
          <p className="text-ink-2">{t('officerInspection.noVisits')}</p>
        ) : (
          <Table
            caption={t('officerInspection.visits')}
            captionHidden
            rows={visits}
            rowKey={visit => visit.code}
            columns={[
              {
                key: 'target',
                header: t('officerInspection.visitColumns.target'),
                isRowHeader: true,
                cell: visit => <a href={visitAddress(visit.code)}>{targetName(visit)}</a>
              },
              {
                key: 'planned',
                header: t('officerInspection.visitColumns.planned'),
                cell: ({ plannedOn }) => (plannedOn === null ? t('officerInspection.someDay') : dateText(plannedOn))
              },
              {
                key: 'stage',
                header: t('officerInspection.visitColumns.stage'),
                cell: ({ stage }) => t(`officerInspection.stages.${stage}`)
              },
              {
                key: 'clock',
                header: t('officerInspection.visitColumns.clock'),
                cell: ({ clock, remedyBy }) =>
                  clock !== null ? shortClock(clock) : remedyBy !== null ? dateText(remedyBy) : ''
              }
            ]}
          />
        )}
      </section>
      {plan.mayManage && (
        <section className="grid gap-4">
          <h2>{t('officerInspection.addTitle')}</h2>
          <ActForm
            check={checkVisits}
            action={add}
            sends={{ planCode: plan.code }}
            fields={[
              {
                type: 'lines',
                name: 'targets',
                label: t('officerInspection.fields.targets'),
                hint: t('officerInspection.fields.targetsHint')
              },
              { type: 'day', name: 'plannedOn', label: t('officerInspection.fields.plannedOn'), optional: true },
              {
                type: 'line',
                name: 'reason',
                label: t('officerInspection.fields.reason'),
                width: 'full',
                optional: true
              }
            ]}
            submit={t('officerInspection.submitVisits')}
          />
        </section>
      )}
    </OfficerFrame>
  )
})
