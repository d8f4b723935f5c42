import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { TaskList } from '@/components/ui/task-list'
import { readCode } from '@/lib/ocop/codes'
import { type DraftOffer, draftOffer } from '@/lib/queries/officer/drafts'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { newForm } from '@/lib/web/form-state'
import { missing } from '@/lib/web/missing'
import { type SearchParams, single } from '@/lib/web/search-params'
import { OfficerFrame } from '../../frame'
import { WorkWay } from '../../work-way'
import { beginDraft } from '../actions'
import { FieldsForm } from '../fields-form'

/** How the address says that the results for the centre are meant. */
const APPROVAL = 'phe-duyet'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerDecision.begin.title') }
}

function BeginForm({ offer, kind }: { readonly offer: DraftOffer; readonly kind: 'recognition' | 'approval' }) {
  const t = staffText()
  const { batch, authorities } = offer
  const year = String(batch.year)
  const subject =
    kind === 'recognition'
      ? t('officerDecision.begin.subjectRecognition', { year })
      : t('officerDecision.begin.subjectApproval', { year })
  return (
    <Card title={t(`officerDecision.begin.${kind}`, { count: offer[kind] })}>
      <p className="max-w-measure text-ink-2">{t(`officerDecision.begin.${kind}Explain`)}</p>
      <FieldsForm
        action={beginDraft}
        initial={newForm({ subject, authorityUnitId: authorities[0]?.value ?? '' })}
        sends={{ batchCode: batch.code, kind }}
        fields={[
          {
            type: 'choice',
            name: 'authorityUnitId',
            label: t('officerDecision.begin.authority'),
            choices: authorities.map(({ value, label }) => ({
              value,
              label: t('officerDecision.past.committee', { place: label })
            }))
          },
          { type: 'line', name: 'subject', label: t('officerDecision.begin.subject'), width: 'full', optional: true }
        ]}
        submit={
          kind === 'recognition'
            ? t('officerDecision.begin.submitRecognition')
            : t('officerDecision.begin.submitApproval')
        }
      />
    </Card>
  )
}

export default orMissing(async function NewDraftPage({
  searchParams
}: {
  readonly searchParams: Promise<SearchParams>
}) {
  const actor = await requireActor(['decision.draft'])
  const asked = await searchParams
  const read = readCode(single(asked, 'dot') ?? '')
  const offer = read?.kind === 'batch' ? await draftOffer(actor, read.code, actor.on) : null
  if (!offer) missing()
  const t = staffText()
  const { batch, recognition, approval, leftOut } = offer
  const kind = approval > 0 && (recognition === 0 || single(asked, 'loai') === APPROVAL) ? 'approval' : 'recognition'
  const other = kind === 'approval' ? 'recognition' : 'approval'
  const said = { place: batch.place, year: String(batch.year) }
  const name =
    batch.round === null
      ? t('officerDecision.begin.kicker', said)
      : t('officerDecision.begin.kickerRound', { ...said, round: batch.round })
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs
        crumbs={[
          { label: t('officerDecision.work.title'), href: '/can-bo' },
          { label: name, href: `/can-bo/dot-danh-gia/${batch.code}` }
        ]}
      />
      <PageHeader kicker={name} title={t('officerDecision.begin.title')} />
      <WorkWay at="draft" batchCode={batch.code} />
      {offer[kind] > 0 && <BeginForm offer={offer} kind={kind} />}
      {offer[other] > 0 && (
        <TaskList
          tasks={[
            {
              key: other,
              title: t(`officerDecision.begin.${other}`, { count: offer[other] }),
              href: `/can-bo/quyet-dinh/moi?dot=${batch.code}${other === 'approval' ? `&loai=${APPROVAL}` : ''}`,
              hint: t(`officerDecision.begin.${other}Explain`)
            }
          ]}
        />
      )}
      {recognition + approval === 0 && (
        <EmptyState title={t('officerDecision.begin.nothing')}>
          <p>{t('officerDecision.begin.nothingExplain')}</p>
          <p>
            <a href={`/can-bo/dot-danh-gia/${batch.code}`}>{t('officerDecision.begin.back')}</a>
          </p>
        </EmptyState>
      )}
      {leftOut > 0 && <p className="text-ink-2">{t('officerDecision.begin.leftOut', { count: leftOut })}</p>}
    </OfficerFrame>
  )
})
