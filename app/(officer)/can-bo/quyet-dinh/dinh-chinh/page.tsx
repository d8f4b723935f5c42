import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { type SearchParams, single } from '@/lib/web/search-params'
import { ActPage } from '../viec-khac/act-page'
import { beginCorrection } from '../viec-khac/actions'
import { checkCorrection } from '../viec-khac/kiem-tra/actions'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerAct.correction.title') }
}

export default orMissing(async function CorrectionPage({
  searchParams
}: {
  readonly searchParams: Promise<SearchParams>
}) {
  const actor = await requireActor(['decision.draft'])
  const t = staffText()
  const asked = single(await searchParams, 'ma')
  return (
    <ActPage
      actor={actor}
      title={t('officerAct.correction.title')}
      lead={t('officerAct.correction.lead')}
      check={checkCorrection}
      action={beginCorrection}
      drafts
      begin={asked === null ? {} : { decisionCode: asked }}
      fields={[
        {
          type: 'line',
          name: 'decisionCode',
          label: t('officerAct.fields.decision'),
          hint: t('officerAct.fields.decisionHint')
        },
        { type: 'line', name: 'number', label: t('officerAct.correction.number'), optional: true, width: 'short' },
        { type: 'day', name: 'issuedOn', label: t('officerAct.correction.issuedOn'), optional: true },
        {
          type: 'line',
          name: 'line',
          label: t('officerAct.correction.line'),
          hint: t('officerAct.fields.certificateHint'),
          optional: true
        },
        { type: 'line', name: 'name', label: t('officerAct.correction.name'), optional: true, width: 'full' },
        {
          type: 'choice',
          name: 'star',
          label: t('officerAct.correction.star'),
          none: t('officerAct.correction.starSame'),
          choices: ['3', '4', '5'].map(star => ({ value: star, label: t('common.star', { stars: Number(star) }) })),
          optional: true
        },
        {
          type: 'line',
          name: 'producer',
          label: t('officerAct.correction.producer'),
          hint: t('officerAct.correction.producerHint'),
          optional: true
        },
        { type: 'day', name: 'effectiveOn', label: t('officerAct.correction.effectiveOn'), optional: true },
        {
          type: 'lines',
          name: 'further',
          label: t('officerAct.correction.further'),
          hint: t('officerAct.correction.furtherHint'),
          optional: true
        },
        {
          type: 'line',
          name: 'revoked',
          label: t('officerAct.correction.revoked'),
          hint: t('officerAct.fields.certificateHint'),
          optional: true
        },
        {
          type: 'line',
          name: 'meant',
          label: t('officerAct.correction.meant'),
          hint: t('officerAct.fields.certificateHint'),
          optional: true
        },
        { type: 'line', name: 'reason', label: t('officerAct.fields.reason'), width: 'full' }
      ]}
      submit={t('officerAct.correction.submit')}
    />
  )
})
