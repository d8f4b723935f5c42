import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { type SearchParams, single } from '@/lib/web/search-params'
import { ActPage } from '../viec-khac/act-page'
import { beginWithdrawal } from '../viec-khac/actions'
import { checkWithdrawal } from '../viec-khac/kiem-tra/actions'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerAct.withdrawal.title') }
}

export default orMissing(async function WithdrawalPage({
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
      title={t('officerAct.withdrawal.title')}
      lead={t('officerAct.withdrawal.lead')}
      check={checkWithdrawal}
      action={beginWithdrawal}
      drafts
      begin={asked === null ? {} : { decisionCode: asked }}
      fields={[
        {
          type: 'line',
          name: 'decisionCode',
          label: t('officerAct.fields.decision'),
          hint: t('officerAct.fields.decisionHint')
        },
        {
          type: 'lines',
          name: 'certificates',
          label: t('officerAct.withdrawal.certificates'),
          hint: t('officerAct.withdrawal.certificatesHint'),
          rows: 3,
          optional: true
        },
        { type: 'line', name: 'reason', label: t('officerAct.fields.reason'), width: 'full' }
      ]}
      submit={t('officerAct.withdrawal.submit')}
    />
  )
})
