import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Table } from '@/components/ui/table'
import { canSomewhere } from '@/lib/ocop/access/can'
import { inspectionPlans } from '@/lib/queries/inspection/plans'
import { dateText } from '@/lib/text/dates'
import { numberText } from '@/lib/text/numbers'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { OfficerFrame } from '../frame'
import { planAddress } from './address'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerInspection.title') }
}

export default orMissing(async function InspectionsPage() {
  const actor = await requireActor(['inspection.view'])
  const t = staffText()
  const plans = await inspectionPlans(actor, actor.on)
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('officerDecision.work.title'), href: '/can-bo' }]} />
      <PageHeader
        title={t('officerInspection.title')}
        lead={t('officerInspection.lead')}
        actions={
          canSomewhere(actor, 'inspection.manage').ok && (
            <LinkButton kind="primary" href="/can-bo/kiem-tra/moi">
              {t('officerInspection.newPlan')}
            </LinkButton>
          )
        }
      />
      {plans.length === 0 ? (
        <EmptyState title={t('officerInspection.empty')}>
          <p>{t('officerInspection.emptyExplain')}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t('officerInspection.plans')}
          captionHidden
          rows={plans}
          rowKey={({ code }) => code}
          columns={[
            {
              key: 'plan',
              header: t('officerInspection.columns.plan'),
              isRowHeader: true,
              cell: ({ code, year, authority, decidedBy }) => (
                <>
                  <a href={planAddress(code)}>{t('officerInspection.planName', { year: String(year) })}</a>
                  <span className="block font-normal text-ink-2">
                    {authority} ({decidedBy ?? t('officerInspection.unknownPaper')})
                  </span>
                </>
              )
            },
            { key: 'place', header: t('officerInspection.columns.place'), cell: ({ place }) => place },
            {
              key: 'period',
              header: t('officerInspection.columns.period'),
              cell: ({ from, to }) => t('officerInspection.period', { from: dateText(from), to: dateText(to) })
            },
            {
              key: 'visits',
              header: t('officerInspection.columns.visits'),
              numeric: true,
              cell: ({ visits }) => numberText(visits)
            },
            {
              key: 'open',
              header: t('officerInspection.columns.open'),
              numeric: true,
              cell: ({ open }) => numberText(open)
            }
          ]}
        />
      )}
    </OfficerFrame>
  )
})
