import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { type SearchParams, single } from '@/lib/web/search-params'
import { ActPage } from '../viec-khac/act-page'
import { surrender } from '../viec-khac/actions'
import { checkSurrender } from '../viec-khac/kiem-tra/actions'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerAct.surrender.title') }
}

export default orMissing(async function SurrenderPage({
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
      title={t('officerAct.surrender.title')}
      lead={t('officerAct.surrender.lead')}
      check={checkSurrender}
      action={surrender}
      begin={asked === null ? {} : { certificateCode: asked }}
      fields={[
        {
          type: 'line',
          name: 'certificateCode',
          label: t('officerAct.fields.certificate'),
          hint: t('officerAct.fields.certificateHint')
        },
        { type: 'day', name: 'from', label: t('officerAct.surrender.from') },
        { type: 'line', name: 'letter', label: t('officerAct.surrender.letter'), width: 'full' }
      ]}
      submit={t('officerAct.surrender.submit')}
    />
  )
})
