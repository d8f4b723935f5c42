import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Press } from '@/app/press'
import { DecisionFacts } from '@/components/officer/decision-facts'
import { DecisionPreview } from '@/components/officer/decision-preview'
import { Banner } from '@/components/ui/banner'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { SummaryList } from '@/components/ui/summary-list'
import type { Actor } from '@/lib/ocop/access/actor'
import { can } from '@/lib/ocop/access/can'
import { secondPersons } from '@/lib/queries/officer/brake'
import type { DraftView } from '@/lib/queries/officer/drafts'
import { type Preview, publicationPreview } from '@/lib/queries/officer/publication-preview'
import { numberText, percentText } from '@/lib/text/numbers'
import { staffText } from '@/lib/text/text'
import { newForm } from '@/lib/web/form-state'
import { OfficerFrame } from '../../../../frame'
import { WorkWay } from '../../../../work-way'
import { publish, second, sendBack } from '../../../actions'
import { draftAddress } from '../../../address'
import { draftOfPath } from '../../../draft-of-path'
import { draftTitle } from '../../../draft-title'
import { FieldsForm } from '../../../fields-form'
import { SentBack } from '../sent-back'

interface Props {
  readonly params: Promise<{ readonly code: string }>
}

export function generateMetadata(): Metadata {
  return { title: staffText()('officerDecision.preview.title') }
}

function Totals({ preview }: { readonly preview: Preview }) {
  const t = staffText()
  const keys = ['certificates', 'newProducts', 'replaced', 'ended', 'restored', 'corrected', 'referred'] as const
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

interface Consent {
  readonly brake: NonNullable<Preview['brake']>
  readonly approver: string | null
  /** Whether the reader is the one who is waited for. */
  readonly mine: boolean
  /** Whether the reader prepared the decision. */
  readonly own: boolean
  /** Who else may give their consent. */
  readonly others: readonly string[]
}

/** Whether a second person is needed, by which numbers, and who it may be. */
function Brake({ brake, approver, mine, own, others }: Consent) {
  const t = staffText()
  const { affected, inForce, percent, lines } = brake
  if (!brake.tripped) return <p>{t('officerDecision.preview.brakeFree', { affected, inForce })}</p>
  if (approver !== null)
    return <Banner kind="success" title={t('officerDecision.preview.seconded', { name: approver })} />
  const share = percentText(affected / inForce)
  return (
    <Banner
      kind="warning"
      title={mine ? t('officerDecision.preview.brakeMine') : t('officerDecision.preview.brakeTitle')}
    >
      <p>{t('officerDecision.preview.brake', { affected, inForce, share, percent, lines })}</p>
      {mine ? (
        <p>{t('officerDecision.preview.brakeLook')}</p>
      ) : (
        <>
          {own && <p>{t('officerDecision.preview.brakeNotYou')}</p>}
          <p>
            {others.length === 0
              ? t('officerDecision.preview.brakeNobody')
              : t('officerDecision.preview.brakeWho', { names: others.join(', ') })}
          </p>
        </>
      )}
    </Banner>
  )
}

/** What the second person can do: agree, or send it back with a reason. */
function SecondForm({ sends }: { readonly sends: Readonly<Record<string, string>> }) {
  const t = staffText()
  return (
    <div className="grid gap-6">
      <Press
        action={second}
        initial={newForm()}
        sends={sends}
        kind="primary"
        label={t('officerDecision.preview.second')}
      />
      <Card title={t('officerDecision.preview.sendBackTitle')}>
        <FieldsForm
          action={sendBack}
          initial={newForm()}
          sends={sends}
          kind="secondary"
          fields={[
            {
              type: 'lines',
              name: 'note',
              label: t('officerDecision.preview.sendBackNote'),
              hint: t('officerDecision.preview.sendBackHint'),
              rows: 3
            }
          ]}
          submit={t('officerDecision.preview.sendBack')}
        />
      </Card>
    </div>
  )
}

function Act({
  actor,
  draft,
  preview,
  consent
}: {
  readonly actor: Actor
  readonly draft: DraftView
  readonly preview: Preview
  readonly consent: Consent | null
}) {
  const t = staffText()
  const { provinceId, number, code, version } = draft
  const sends = { draftCode: code, version: String(version) }
  if (consent?.brake.tripped === true && draft.approver === null)
    return consent.mine ? (
      <SecondForm sends={sends} />
    ) : (
      <p className="text-ink-2">{t('officerDecision.preview.brakeWaits')}</p>
    )
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

async function consentFor(
  actor: Actor & { readonly kind: 'account' },
  { provinceId, preparedBy, approver }: DraftView,
  { brake }: Preview
): Promise<Consent | null> {
  if (brake === null) return null
  const asked = brake.tripped && approver === null
  return {
    brake,
    approver,
    mine: asked && can(actor, 'decision.approve', { provinceId, preparedBy: preparedBy.id }).ok,
    own: preparedBy.id === actor.accountId,
    others: asked ? await secondPersons(provinceId, preparedBy.id, actor.on) : []
  }
}

export default orMissing(async function PreviewPage({ params }: Props) {
  const { actor, draft } = await draftOfPath(params)
  const t = staffText()
  const ready = draft.state === 'issued'
  const preview = ready ? await publicationPreview(draft.code, actor.on) : null
  const consent = preview ? await consentFor(actor, draft, preview) : null
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
          {draft.batch && <WorkWay at="publish" batchCode={draft.batch.code} draftCode={draft.code} />}
          {consent && <Brake {...consent} />}
          <SentBack draft={draft} />
          <Totals preview={preview} />
          <section className="grid gap-2">
            <h2>{t('officerDecision.preview.paper')}</h2>
            <DecisionFacts draft={draft} fileHref={draftAddress(draft.code, 'tep')} />
          </section>
          <DecisionPreview rows={preview.lines} today={actor.on} enacted={draft.origin === 'enacted'} />
          <Act actor={actor} draft={draft} preview={preview} consent={consent} />
        </>
      )}
    </OfficerFrame>
  )
})
