import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { CENTRAL_BODIES } from '@/lib/ocop/rulebook/central-bodies'
import { type WaitingReferral, waitingReferrals } from '@/lib/queries/officer/waiting-referrals'
import { dateText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { OfficerFrame } from '../../frame'
import type { FieldSpec } from '../fields-form'
import { ActPage } from '../viec-khac/act-page'
import { centralOutcome } from '../viec-khac/actions'
import { checkCentral } from '../viec-khac/kiem-tra/actions'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerAct.central.title') }
}

function fields(referrals: readonly WaitingReferral[]): readonly FieldSpec[] {
  const t = staffText()
  const none = t('officerAct.central.choose')
  return [
    {
      type: 'choice',
      name: 'referralId',
      label: t('officerAct.central.referral'),
      none,
      choices: referrals.map(({ id, product, referredOn }) => ({
        value: id,
        label: referredOn === null ? product : `${product} (${dateText(referredOn)})`
      })),
      width: 'full'
    },
    {
      type: 'choice',
      name: 'outcome',
      label: t('officerAct.central.outcome'),
      none,
      choices: (['recognised', 'not_reached'] as const).map(outcome => ({
        value: outcome,
        label: t(`officerAct.central.outcomes.${outcome}`)
      }))
    },
    { type: 'line', name: 'points', label: t('officerAct.central.points'), optional: true, width: 'short' },
    {
      type: 'choice',
      name: 'centralKey',
      label: t('officerAct.central.body'),
      none,
      choices: CENTRAL_BODIES.map(({ key, name }) => ({ value: key, label: name })),
      width: 'full'
    },
    { type: 'line', name: 'number', label: t('officerDecision.past.number'), optional: true, width: 'short' },
    { type: 'day', name: 'issuedOn', label: t('officerDecision.past.issuedOn') },
    { type: 'day', name: 'effectiveOn', label: t('officerDecision.draft.effectiveOn'), optional: true },
    {
      type: 'line',
      name: 'publisher',
      label: t('officerDecision.past.publisher'),
      hint: t('officerDecision.past.publisherHint'),
      width: 'full'
    },
    { type: 'line', name: 'sourceTitle', label: t('officerDecision.past.sourceTitle'), width: 'full', optional: true },
    { type: 'line', name: 'url', label: t('officerDecision.past.url'), width: 'full' },
    { type: 'lines', name: 'quote', label: t('officerDecision.past.quote'), rows: 3 }
  ]
}

export default orMissing(async function CentralOutcomePage() {
  const actor = await requireActor(['decision.transcribe'])
  const t = staffText()
  const referrals = await waitingReferrals(actor)
  if (referrals.length === 0)
    return (
      <OfficerFrame actor={actor}>
        <PageHeader title={t('officerAct.central.title')} lead={t('officerAct.central.lead')} />
        <EmptyState title={t('officerAct.central.none')} />
      </OfficerFrame>
    )
  return (
    <ActPage
      actor={actor}
      title={t('officerAct.central.title')}
      lead={t('officerAct.central.lead')}
      check={checkCentral}
      action={centralOutcome}
      fields={fields(referrals)}
      submit={t('officerAct.central.submit')}
    />
  )
})
