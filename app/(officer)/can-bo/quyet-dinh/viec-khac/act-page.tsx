import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import type { Actor } from '@/lib/ocop/access/actor'
import { staffText } from '@/lib/text/text'
import type { FormAction } from '@/lib/web/define-action'
import { type FormValues, newForm } from '@/lib/web/form-state'
import { OfficerFrame } from '../../frame'
import { CheckedForm } from '../checked-form'
import type { FieldSpec } from '../fields-form'

interface ActFormProps {
  readonly check: FormAction
  readonly action: FormAction
  readonly fields: readonly FieldSpec[]
  readonly submit: string
  /** Whether the act only begins a draft, which is published later. */
  readonly drafts?: boolean
  readonly begin?: FormValues
  /** What both forms send along. */
  readonly sends?: Readonly<Record<string, string>>
}

/** A form whose answers are shown again before anything is recorded. */
export function ActForm({ check, action, fields, submit, drafts = false, begin = {}, sends = {} }: ActFormProps) {
  const t = staffText()
  return (
    <CheckedForm
      check={check}
      action={action}
      initial={[newForm(begin), newForm()]}
      sends={sends}
      fields={fields}
      words={{
        toCheck: t('officerAct.checking.toCheck'),
        title: t('officerAct.checking.title'),
        lead: drafts ? t('officerAct.checking.draftLead') : t('officerAct.checking.lead'),
        submit,
        back: t('officerAct.checking.back'),
        nothing: t('officerAct.checking.nothing')
      }}
    />
  )
}

interface ActPageProps extends ActFormProps {
  readonly actor: Actor & { readonly kind: 'account' }
  readonly title: string
  readonly lead: string
}

/** The page of one act: what it does, and its form. */
export function ActPage({ actor, title, lead, ...form }: ActPageProps) {
  const t = staffText()
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs
        crumbs={[
          { label: t('officerDecision.work.title'), href: '/can-bo' },
          { label: t('officerAct.index.title'), href: '/can-bo/quyet-dinh/viec-khac' }
        ]}
      />
      <PageHeader title={title} lead={lead} />
      <ActForm {...form} />
    </OfficerFrame>
  )
}
