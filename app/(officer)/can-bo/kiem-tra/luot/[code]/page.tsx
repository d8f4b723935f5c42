import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Banner } from '@/components/ui/banner'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { SummaryList } from '@/components/ui/summary-list'
import { inspectionVisit, type VisitView } from '@/lib/queries/inspection/visit'
import { dateText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { codeInPath } from '@/lib/web/code-in-path'
import { missing } from '@/lib/web/missing'
import { type SearchParams, single } from '@/lib/web/search-params'
import { OfficerFrame } from '../../../frame'
import { AttachedPapers } from '../../../giay-to-kem/papers'
import { draftAddress } from '../../../quyet-dinh/address'
import { INSPECTIONS, planAddress, visitAddress } from '../../address'
import { clockSentences, clockState } from '../../clock-words'
import { targetName } from '../../target-name'
import { Conclusion, Findings, VisitFacts } from './facts'
import { ConclusionForm, FindingForm, FollowUp, RecordForm } from './forms'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerInspection.visit.title') }
}

/** The 15 days, while a revocation is recommended. */
function Clock({ visit }: { readonly visit: VisitView }) {
  const t = staffText()
  const { clock, conclusion } = visit
  if (conclusion?.recommendation !== 'revoke' || visit.settlement !== null) return null
  if (clock === null) return <p className="text-ink-2">{t('officerInspection.clock.none')}</p>
  const late = clock.state === 'overdue' || clock.state === 'late' || clock.state === 'perhaps-overdue'
  return (
    <Banner kind={late ? 'important' : 'warning'} title={`${t('officerInspection.clock.title')}: ${clockState(clock)}`}>
      {clockSentences(clock, conclusion.on).map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Banner>
  )
}

/** What came of the recommendation so far. */
function Followed({ visit }: { readonly visit: VisitView }) {
  const t = staffText()
  const { drafts, settlement } = visit
  return (
    <SummaryList
      rows={[
        ...(drafts.length === 0
          ? []
          : [
              {
                key: 'drafts',
                label: t('officerInspection.follow.drafts'),
                value: (
                  <ul className="grid gap-1">
                    {drafts.map(({ code, discarded }) => (
                      <li key={code}>
                        <a href={draftAddress(code)}>{code}</a>
                        {discarded && ` (${t('officerDecision.states.discarded')})`}
                      </li>
                    ))}
                  </ul>
                )
              }
            ]),
        ...(settlement === null
          ? []
          : [
              {
                key: 'settled',
                label: t('officerInspection.follow.settled'),
                value: `${dateText(settlement.on)}: ${settlement.note}`
              }
            ])
      ]}
    />
  )
}

interface Props {
  readonly params: Promise<{ readonly code: string }>
  readonly searchParams: Promise<SearchParams>
}

export default orMissing(async function VisitPage({ params, searchParams }: Props) {
  const actor = await requireActor(['inspection.view'])
  const code = codeInPath((await params).code, 'visit')
  const visit = code === null ? null : await inspectionVisit(actor, code, actor.on)
  if (visit === null) missing()
  const t = staffText()
  const { stage, mayManage, record, conclusion, drafts, settlement, plan } = visit
  const open = stage === 'to-revoke' || stage === 'to-remedy'
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs
        crumbs={[
          { label: t('officerInspection.title'), href: INSPECTIONS },
          { label: t('officerInspection.planName', { year: String(plan.year) }), href: planAddress(plan.code) }
        ]}
      />
      {single(await searchParams, 'da') === 'di' && stage === 'visited' && (
        <Banner kind="success" title={t('officerInspection.visit.recorded')} />
      )}
      <PageHeader
        kicker={t(`officerInspection.stages.${stage}`)}
        title={targetName(visit)}
        lead={t('officerInspection.visit.internal')}
      />
      <Clock visit={visit} />
      <VisitFacts visit={visit} />
      {stage === 'planned' && mayManage && (
        <section className="grid gap-4">
          <h2>{t('officerInspection.visit.record')}</h2>
          <RecordForm visit={visit} today={actor.on} />
        </section>
      )}
      {record !== null && (
        <section id="dieu-da-thay" className="grid scroll-mt-4 gap-3">
          <h2>{t('officerInspection.finding.title')}</h2>
          <Findings visit={visit} />
          <AttachedPapers
            kind="visit"
            placeId={visit.id}
            papers={visit.papers}
            back={visitAddress(visit.code)}
            mayAttach={mayManage}
          />
        </section>
      )}
      {stage === 'visited' && mayManage && (
        <>
          <section className="grid gap-4">
            <h2>{t('officerInspection.finding.add')}</h2>
            <FindingForm visit={visit} />
          </section>
          {visit.findings.length > 0 && (
            <section className="grid gap-4">
              <h2>{t('officerInspection.conclusion.add')}</h2>
              <ConclusionForm visit={visit} today={actor.on} />
            </section>
          )}
        </>
      )}
      {conclusion !== null && (
        <section className="grid gap-3">
          <h2>{t('officerInspection.conclusion.title')}</h2>
          <Conclusion visit={visit} />
        </section>
      )}
      {(drafts.length > 0 || settlement !== null || (open && mayManage)) && (
        <section className="grid gap-4">
          <h2>{t('officerInspection.follow.title')}</h2>
          {(drafts.length > 0 || settlement !== null) && <Followed visit={visit} />}
          {open && mayManage && <FollowUp visit={visit} today={actor.on} />}
        </section>
      )}
    </OfficerFrame>
  )
})
