import type { Metadata } from 'next'
import { Press } from '@/app/press'
import { DecisionFacts } from '@/components/officer/decision-facts'
import { DecisionPreview } from '@/components/officer/decision-preview'
import { Banner } from '@/components/ui/banner'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { SummaryList } from '@/components/ui/summary-list'
import type { Actor } from '@/lib/ocop/access/actor'
import { can } from '@/lib/ocop/access/can'
import type { DraftView } from '@/lib/queries/officer/drafts'
import { type Preview, publicationPreview } from '@/lib/queries/officer/publication-preview'
import { numberText } from '@/lib/text/numbers'
import { staffText } from '@/lib/text/text'
import { newForm } from '@/lib/web/form-state'
import { OfficerFrame } from '../../../../frame'
import { publish, second } from '../../../actions'
import { draftAddress } from '../../../address'
import { draftOfPath } from '../../../draft-of-path'
import { draftTitle } from '../../../draft-title'

interface Props {
  readonly params: Promise<{ readonly code: string }>
}

export function generateMetadata(): Metadata {
  return { title: staffText()('officerDecision.preview.title') }
}

function Totals({ preview }: { readonly preview: Preview }) {
  const t = staffText()
  const keys = ['certificates', 'newProducts', 'replaced', 'ended', 'referred'] as const
  const rows = keys
    .filter(key => preview[key] > 0)
    .map(key => ({
      key,
      label: t(`officerDecision.preview.${key}`),
      value: <strong>{numberText(preview[key])}</strong>
    }))
  return (
    <section className="grid gap-2">
      <h2>{t('officerDecision.preview.totals')}</h2>
      <SummaryList rows={rows} />
    </section>
  )
}

function Brake({
  brake,
  approver
}: {
  readonly brake: NonNullable<Preview['brake']>
  readonly approver: string | null
}) {
  const t = staffText()
  const { affected, inForce, percent, lines } = brake
  if (!brake.tripped) return <p>{t('officerDecision.preview.brakeFree', { affected, inForce })}</p>
  if (approver !== null)
    return <Banner kind="success" title={t('officerDecision.preview.seconded', { name: approver })} />
  return (
    <Banner kind="warning" title={t('officerDecision.preview.brakeTitle')}>
      <p>{t('officerDecision.preview.brake', { affected, inForce, percent, lines })}</p>
    </Banner>
  )
}

function Act({
  actor,
  draft,
  preview
}: {
  readonly actor: Actor
  readonly draft: DraftView
  readonly preview: Preview
}) {
  const t = staffText()
  const { provinceId, number, code, version, preparedBy } = draft
  const sends = { draftCode: code, version: String(version) }
  const waits = preview.brake?.tripped === true && draft.approver === null
  if (waits && can(actor, 'decision.approve', { provinceId, preparedBy: preparedBy.id }).ok)
    return (
      <Press
        action={second}
        initial={newForm()}
        sends={sends}
        kind="primary"
        label={t('officerDecision.preview.second')}
      />
    )
  if (waits) return null
  if (!can(actor, 'decision.publish', { provinceId }).ok)
    return <Banner title={t('officerDecision.preview.notPublisher')} />
  const decision =
    number === null
      ? t('officerDecision.preview.decisionUnnumbered')
      : t('officerDecision.preview.decision', { number })
  return (
    <Press
      action={publish}
      initial={newForm()}
      sends={sends}
      kind="primary"
      label={t('officerDecision.preview.publish', { decision, count: preview.lines.length })}
    />
  )
}

export default async function PreviewPage({ params }: Props) {
  const { actor, draft } = await draftOfPath(params)
  const t = staffText()
  const ready = draft.state === 'issued'
  const preview = ready ? await publicationPreview(draft.code, actor.on) : null
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs
        crumbs={[
          { label: t('officerDecision.work.title'), href: '/can-bo' },
          { label: draftTitle(draft), href: draftAddress(draft.code) }
        ]}
      />
      <PageHeader
        title={t('officerDecision.preview.title')}
        lead={ready ? t('officerDecision.preview.lead') : undefined}
      />
      {/* No redirect: it would send the form of whoever presses second to a page that has none. */}
      {draft.state === 'published' ? (
        <Banner title={t('staffRefusals.DECISION_ALREADY_PUBLISHED')}>
          <p>
            <a href={draftAddress(draft.code, 'da-cong-bo')}>{t('officerDecision.preview.toPublished')}</a>
          </p>
        </Banner>
      ) : preview === null ? (
        <EmptyState title={t('officerDecision.preview.notReady')}>
          <p>{t('officerDecision.preview.notReadyExplain')}</p>
          <p>
            <a href={draftAddress(draft.code)}>{t('officerDecision.preview.back')}</a>
          </p>
        </EmptyState>
      ) : (
        <>
          <Totals preview={preview} />
          {preview.brake && <Brake brake={preview.brake} approver={draft.approver} />}
          <DecisionFacts draft={draft} fileHref={draftAddress(draft.code, 'tep')} />
          <DecisionPreview rows={preview.lines} today={actor.on} enacted={draft.origin === 'enacted'} />
          <Act actor={actor} draft={draft} preview={preview} />
        </>
      )}
    </OfficerFrame>
  )
}
