import type { Metadata } from 'next'
import { orMissing, titleOrMissing } from '@/app/or-missing'
import { Press } from '@/app/press'
import { DecisionFacts } from '@/components/officer/decision-facts'
import { DecisionLines } from '@/components/officer/decision-lines'
import { Banner } from '@/components/ui/banner'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { Details } from '@/components/ui/details'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Stepper } from '@/components/ui/stepper'
import { can } from '@/lib/ocop/access/can'
import type { DraftView } from '@/lib/queries/officer/drafts'
import { dateText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { newForm } from '@/lib/web/form-state'
import { OfficerFrame } from '../../../frame'
import { draftPapersAddress } from '../../../giay-chung-nhan/address'
import { WorkWay } from '../../../work-way'
import { discard, issue, restore, strike, submit, takeBack } from '../../actions'
import { draftAddress } from '../../address'
import { draftOfPath } from '../../draft-of-path'
import { draftTitle } from '../../draft-title'
import { FieldsForm } from '../../fields-form'
import { SentBack } from './sent-back'

interface Props {
  readonly params: Promise<{ readonly code: string }>
}

export const generateMetadata = titleOrMissing(
  async ({ params }: Props): Promise<Metadata> => ({ title: draftTitle((await draftOfPath(params)).draft) })
)

const STEP = { drafting: 0, submitted: 1, issued: 2, published: 3, discarded: 0 } as const
const STEP_OF_BATCH = {
  drafting: 'draft',
  submitted: 'sign',
  issued: 'publish',
  published: 'hand',
  discarded: 'draft'
} as const

/** How far the draft has come: from a batch it stands on the whole way, else it has three steps of its own. */
function Way({ draft: { batch, code, state } }: { readonly draft: DraftView }) {
  const t = staffText()
  if (batch) return <WorkWay at={STEP_OF_BATCH[state]} batchCode={batch.code} draftCode={code} />
  return (
    <Stepper
      current={STEP[state]}
      steps={[
        { title: t('officerDecision.steps.draft') },
        { title: t('officerDecision.steps.sign') },
        { title: t('officerDecision.steps.publish') }
      ]}
    />
  )
}

function IssueForm({ draft, sends }: { readonly draft: DraftView; readonly sends: Readonly<Record<string, string>> }) {
  const t = staffText()
  return (
    <Card title={t('officerDecision.draft.issueTitle')}>
      <p className="max-w-measure text-ink-2">{t('officerDecision.draft.issueExplain')}</p>
      <FieldsForm
        action={issue}
        initial={newForm({
          number: draft.number ?? '',
          issuedOn: draft.issuedOn ? dateText(draft.issuedOn) : '',
          effectiveOn: draft.effectiveOn ? dateText(draft.effectiveOn) : '',
          signer: draft.signer ?? '',
          signerTitle: draft.signerTitle ?? ''
        })}
        sends={sends}
        fields={[
          {
            type: 'line',
            name: 'number',
            label: t('officerDecision.draft.numberLabel'),
            hint: t('officerDecision.draft.numberHint'),
            width: 'short'
          },
          { type: 'day', name: 'issuedOn', label: t('officerDecision.draft.issuedOn') },
          {
            type: 'day',
            name: 'effectiveOn',
            label: t('officerDecision.draft.effectiveOn'),
            hint: t('officerDecision.draft.effectiveHint'),
            optional: true
          },
          { type: 'line', name: 'signer', label: t('officerDecision.draft.signer') },
          { type: 'line', name: 'signerTitle', label: t('officerDecision.draft.signerTitle'), optional: true },
          {
            type: 'pdf',
            name: 'file',
            label: t('officerDecision.draft.fileLabel'),
            hint: t('officerDecision.draft.fileHint'),
            optional: true
          }
        ]}
        submit={t('officerDecision.draft.issue')}
      />
    </Card>
  )
}

export default orMissing(async function DraftPage({ params }: Props) {
  const { actor, draft } = await draftOfPath(params)
  const t = staffText()
  const { provinceId, state, code } = draft
  const mayDraft = can(actor, 'decision.draft', { provinceId }).ok
  const sends = { draftCode: code, version: String(draft.version) }
  const open = state === 'drafting' || state === 'submitted'
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('officerDecision.work.title'), href: '/can-bo' }]} />
      <PageHeader
        kicker={t(`officerDecision.states.${state}`)}
        title={draftTitle(draft)}
        lead={draft.subject}
        actions={
          <>
            {state === 'issued' && (
              <LinkButton href={draftAddress(code, 'cong-bo')} kind="primary">
                {t('officerDecision.draft.toPreview')}
              </LinkButton>
            )}
            <LinkButton href={draftAddress(code, 'phu-luc')}>{t('officerDecision.draft.print')}</LinkButton>
            <LinkButton href={draftAddress(code, 'phu-luc.pdf')}>{t('officerCertificate.papers.annex')}</LinkButton>
            <LinkButton href={draftAddress(code, 'du-thao.docx')} download>
              {t('officerCertificate.papers.draft')}
            </LinkButton>
            {draft.kind === 'recognition' && (state === 'submitted' || state === 'issued') && (
              <LinkButton href={draftPapersAddress(code)}>{t('officerCertificate.papers.certificates')}</LinkButton>
            )}
            <LinkButton href={draftAddress(code, 'phu-luc.csv')} download>
              {t('officerDecision.draft.csv')}
            </LinkButton>
          </>
        }
      />
      {/* No redirect: it would send the form of whoever comes second to a page that has none. */}
      {state === 'published' && (
        <Banner title={t('staffRefusals.DECISION_ALREADY_PUBLISHED')}>
          <p>
            <a href={draftAddress(code, 'da-cong-bo')}>{t('officerDecision.preview.toPublished')}</a>
          </p>
        </Banner>
      )}
      {state === 'discarded' ? (
        <Banner kind="warning" title={t('officerDecision.states.discarded')} />
      ) : (
        draft.origin === 'enacted' && <Way draft={draft} />
      )}
      <SentBack draft={draft} />
      <DecisionFacts draft={draft} fileHref={draftAddress(code, 'tep')} />
      {state === 'drafting' && mayDraft && (
        <div className="grid gap-2">
          <Press
            action={submit}
            initial={newForm()}
            sends={sends}
            kind="primary"
            label={t('officerDecision.draft.submit')}
          />
          <p className="text-small text-ink-2">{t('officerDecision.draft.submitExplain')}</p>
        </div>
      )}
      {state === 'submitted' && mayDraft && <IssueForm draft={draft} sends={sends} />}
      <section className="grid gap-4">
        <h2>{t('officerDecision.draft.annex')}</h2>
        <DecisionLines
          lines={draft.lines}
          restore={
            open && mayDraft
              ? position => (
                  <Press
                    action={restore}
                    initial={newForm()}
                    sends={{ ...sends, position: String(position) }}
                    label={t('officerDecision.draft.restore')}
                    of={String(position)}
                  />
                )
              : null
          }
        />
        {open && mayDraft && (
          <Card title={t('officerDecision.draft.strikeTitle')}>
            <FieldsForm
              action={strike}
              initial={newForm()}
              sends={sends}
              kind="secondary"
              fields={[
                { type: 'line', name: 'position', label: t('officerDecision.draft.strikeLine'), width: 'tiny' },
                {
                  type: 'line',
                  name: 'reason',
                  label: t('officerDecision.draft.strikeReason'),
                  hint: t('officerDecision.draft.strikeReasonHint'),
                  width: 'full'
                }
              ]}
              submit={t('officerDecision.draft.strike')}
            />
          </Card>
        )}
      </section>
      {mayDraft && state !== 'discarded' && state !== 'published' && (
        <section className="grid gap-3 border-t border-rule pt-4">
          {draft.origin === 'enacted' && state !== 'drafting' && (
            <Press action={takeBack} initial={newForm()} sends={sends} label={t('officerDecision.draft.takeBack')} />
          )}
          <Details summary={t('officerDecision.draft.discardTitle')}>
            <p>{t('officerDecision.draft.discardExplain')}</p>
            <Press
              action={discard}
              initial={newForm()}
              sends={sends}
              kind="danger"
              label={t('officerDecision.draft.discard')}
            />
          </Details>
        </section>
      )}
    </OfficerFrame>
  )
})
