import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { pastAuthorities } from '@/lib/queries/officer/drafts'
import { dateText, lastValidDay } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { newForm } from '@/lib/web/form-state'
import { OfficerFrame } from '../../frame'
import { recordPast } from '../actions'
import { type FieldSpec, FieldsForm } from '../fields-form'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerDecision.past.title') }
}

type Authorities = Awaited<ReturnType<typeof pastAuthorities>>

function authorityChoices({ provinces, districts, central }: Authorities) {
  const t = staffText()
  const committee = ({ id, place: full, validFrom, validUntil }: Authorities['provinces'][number]) => {
    const place = full.charAt(0).toLocaleLowerCase('vi') + full.slice(1)
    const label = validUntil
      ? t('officerDecision.past.committeeUntil', { place, day: dateText(lastValidDay(validUntil)) })
      : validFrom
        ? t('officerDecision.past.committeeFrom', { place, day: dateText(validFrom) })
        : t('officerDecision.past.committee', { place })
    return { value: `unit|${id}`, label }
  }
  return [
    ...provinces.map(committee),
    ...central.map(({ key, name, provinceId, place }) => ({
      value: `${key}|${provinceId}`,
      label: t('officerDecision.past.ministry', { name, place })
    })),
    ...districts.map(committee)
  ]
}

function fields(authorities: Authorities): readonly FieldSpec[] {
  const t = staffText()
  return [
    { type: 'heading', name: 'decision', label: t('officerDecision.past.sections.decision') },
    {
      type: 'choice',
      name: 'authority',
      label: t('officerDecision.past.authority'),
      choices: authorityChoices(authorities),
      none: t('officerDecision.past.authorityNone'),
      width: 'full'
    },
    {
      type: 'line',
      name: 'number',
      label: t('officerDecision.past.number'),
      hint: t('officerDecision.draft.numberHint'),
      width: 'short'
    },
    { type: 'tick', name: 'numberUnknown', label: t('officerDecision.past.numberUnknown') },
    { type: 'day', name: 'issuedOn', label: t('officerDecision.past.issuedOn') },
    { type: 'tick', name: 'dayUnknown', label: t('officerDecision.past.dayUnknown') },
    {
      type: 'day',
      name: 'latestOn',
      label: t('officerDecision.past.latestOn'),
      hint: t('officerDecision.past.latestHint'),
      optional: true
    },
    {
      type: 'day',
      name: 'effectiveOn',
      label: t('officerDecision.draft.effectiveOn'),
      hint: t('officerDecision.draft.effectiveHint'),
      optional: true
    },
    { type: 'line', name: 'subject', label: t('officerDecision.draft.subject'), width: 'full', optional: true },
    { type: 'line', name: 'signer', label: t('officerDecision.draft.signer'), optional: true },
    { type: 'line', name: 'signerTitle', label: t('officerDecision.draft.signerTitle'), optional: true },
    { type: 'heading', name: 'source', label: t('officerDecision.past.sections.source') },
    {
      type: 'line',
      name: 'publisher',
      label: t('officerDecision.past.publisher'),
      hint: t('officerDecision.past.publisherHint'),
      width: 'full'
    },
    { type: 'line', name: 'sourceTitle', label: t('officerDecision.past.sourceTitle'), width: 'full', optional: true },
    { type: 'line', name: 'url', label: t('officerDecision.past.url'), width: 'full' },
    { type: 'lines', name: 'quote', label: t('officerDecision.past.quote'), rows: 3 },
    { type: 'heading', name: 'lines', label: t('officerDecision.past.sections.annex') },
    {
      type: 'lines',
      name: 'annex',
      label: t('officerDecision.past.annex'),
      hint: t('officerDecision.past.annexHint'),
      rows: 12
    },
    { type: 'heading', name: 'confirm', label: t('officerDecision.past.sections.confirm') },
    {
      type: 'tick',
      name: 'asPrinted',
      label: t('officerDecision.past.asPrinted'),
      hint: t('officerDecision.past.asPrintedHint')
    },
    {
      type: 'tick',
      name: 'othersThanKnown',
      label: t('officerDecision.past.othersThanKnown'),
      hint: t('officerDecision.past.othersThanKnownHint')
    }
  ]
}

export default orMissing(async function PastDecisionPage() {
  const actor = await requireActor(['decision.transcribe'])
  const t = staffText()
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('officerDecision.work.title'), href: '/can-bo' }]} />
      <PageHeader title={t('officerDecision.past.title')} lead={t('officerDecision.past.lead')} />
      <FieldsForm
        action={recordPast}
        initial={newForm()}
        fields={fields(await pastAuthorities(actor, actor.on))}
        submit={t('officerDecision.past.submit')}
      />
    </OfficerFrame>
  )
})
