import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { dateText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { codeInPath } from '@/lib/web/code-in-path'
import { ActPage } from '../../quyet-dinh/viec-khac/act-page'
import { closeDossier } from '../../quyet-dinh/viec-khac/actions'
import { checkClosing } from '../../quyet-dinh/viec-khac/kiem-tra/actions'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerAct.closing.title') }
}

export default async function CloseReEvaluationPage({
  params
}: {
  readonly params: Promise<{ readonly code: string }>
}) {
  const actor = await requireActor(['decision.draft'])
  const code = codeInPath((await params).code, 'certificate') ?? notFound()
  const t = staffText()
  return (
    <ActPage
      actor={actor}
      title={t('officerAct.closing.title')}
      lead={t('officerAct.closing.lead')}
      check={checkClosing}
      action={closeDossier}
      begin={{ certificateCode: code, closedOn: dateText(actor.on) }}
      fields={[
        { type: 'line', name: 'certificateCode', label: t('officerAct.fields.certificate') },
        { type: 'day', name: 'closedOn', label: t('officerAct.closing.closedOn') },
        { type: 'line', name: 'reason', label: t('officerAct.fields.reason'), width: 'full' }
      ]}
      submit={t('officerAct.closing.submit')}
    />
  )
}
