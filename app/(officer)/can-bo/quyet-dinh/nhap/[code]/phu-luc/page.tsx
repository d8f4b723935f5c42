import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { DecisionLines } from '@/components/officer/decision-lines'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { dateText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { OfficerFrame } from '../../../../frame'
import { draftAddress } from '../../../address'
import { draftOfPath } from '../../../draft-of-path'
import { draftTitle } from '../../../draft-title'

interface Props {
  readonly params: Promise<{ readonly code: string }>
}

export function generateMetadata(): Metadata {
  return { title: staffText()('officerDecision.annex.title') }
}

export default orMissing(async function AnnexPage({ params }: Props) {
  const { actor, draft } = await draftOfPath(params)
  const t = staffText()
  const heading =
    draft.kind === 'recognition'
      ? t('officerDecision.annex.heading')
      : draft.kind === 'approval'
        ? t('officerDecision.annex.headingApproval')
        : t('officerDecision.annex.headingEnding')
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs
        crumbs={[
          { label: t('officerDecision.work.title'), href: '/can-bo' },
          { label: draftTitle(draft), href: draftAddress(draft.code) }
        ]}
      />
      <p className="text-small text-ink-2 print:hidden">{t('officerDecision.annex.printHint')}</p>
      <div className="grid justify-items-center gap-1 text-center">
        <p className="font-semibold uppercase">{t('officerDecision.annex.title')}</p>
        <h1 className="text-h2">{heading}</h1>
        <p className="italic">
          {t('officerDecision.annex.under', {
            number: draft.number ?? t('officerDecision.annex.blankNumber'),
            day: draft.issuedOn ? dateText(draft.issuedOn) : t('officerDecision.annex.blankDay'),
            authority: draft.authority.name
          })}
        </p>
      </div>
      <DecisionLines lines={draft.lines} onPaper />
    </OfficerFrame>
  )
})
