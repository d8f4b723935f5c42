import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Banner } from '@/components/ui/banner'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { incompleteFor } from '@/lib/queries/officer/incomplete'
import { decisionNameOf } from '@/lib/text/decision-name'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { codeInPath } from '@/lib/web/code-in-path'
import { newForm } from '@/lib/web/form-state'
import { missing } from '@/lib/web/missing'
import { OfficerFrame } from '../../../frame'
import { checkCompletion, complete } from '../../actions'
import { CheckedForm } from '../../checked-form'
import type { FieldSpec } from '../../fields-form'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerDecision.complete.title') }
}

function fields({ number, issuedOn }: { number: string | null; issuedOn: string | null }): readonly FieldSpec[] {
  const t = staffText()
  return [
    ...(number === null
      ? [
          {
            type: 'line',
            name: 'number',
            label: t('officerDecision.past.number'),
            hint: t('officerDecision.draft.numberHint'),
            optional: issuedOn === null,
            width: 'short'
          } as const
        ]
      : []),
    ...(issuedOn === null
      ? [
          {
            type: 'day',
            name: 'issuedOn',
            label: t('officerDecision.past.issuedOn'),
            optional: number === null
          } as const
        ]
      : []),
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

export default orMissing(async function CompletePage({
  params
}: {
  readonly params: Promise<{ readonly code: string }>
}) {
  const actor = await requireActor(['decision.transcribe'])
  const code = codeInPath((await params).code, 'decision')
  const decision = code === null ? null : await incompleteFor(actor, code, actor.on)
  if (!decision) missing()
  const t = staffText()
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs
        crumbs={[
          { label: t('officerDecision.work.title'), href: '/can-bo' },
          { label: decisionNameOf(decision), href: `/quyet-dinh/${decision.code}` }
        ]}
      />
      <PageHeader
        kicker={decisionNameOf(decision)}
        title={t('officerDecision.complete.title')}
        lead={t('officerDecision.complete.lead', { count: decision.lines })}
      />
      {decision.complete ? (
        <Banner title={t('officerDecision.complete.nothing')}>
          <p>
            <a href={`/quyet-dinh/${decision.code}`}>{decisionNameOf(decision)}</a>
          </p>
        </Banner>
      ) : (
        <CheckedForm
          check={checkCompletion}
          action={complete}
          initial={[newForm(), newForm()]}
          sends={{ decisionCode: decision.code }}
          fields={fields(decision)}
          words={{
            toCheck: t('officerDecision.complete.toCheck'),
            title: t('officerDecision.complete.checkTitle'),
            lead: t('officerDecision.complete.checkLead', { count: decision.lines }),
            submit: t('officerDecision.complete.submit'),
            back: t('officerDecision.complete.back'),
            nothing: t('officerDecision.complete.empty')
          }}
        />
      )}
    </OfficerFrame>
  )
})
