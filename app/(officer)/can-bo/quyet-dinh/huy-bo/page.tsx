import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { type SearchParams, single } from '@/lib/web/search-params'
import { ActPage } from '../viec-khac/act-page'
import { beginAnnulment } from '../viec-khac/actions'
import { checkAnnulment } from '../viec-khac/kiem-tra/actions'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerAct.annulment.title') }
}

export default orMissing(async function AnnulmentPage({
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
      title={t('officerAct.annulment.title')}
      lead={t('officerAct.annulment.lead')}
      check={checkAnnulment}
      action={beginAnnulment}
      drafts
      begin={asked === null ? {} : { decisionCode: asked }}
      fields={[
        {
          type: 'line',
          name: 'decisionCode',
          label: t('officerAct.fields.decision'),
          hint: t('officerAct.fields.decisionHint')
        },
        { type: 'line', name: 'reason', label: t('officerAct.fields.reason'), width: 'full' }
      ]}
      submit={t('officerAct.annulment.submit')}
    />
  )
})
