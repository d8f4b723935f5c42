import { Details } from '@/components/ui/details'
import { RECOMMENDATIONS } from '@/lib/ocop/inspection/conclusion'
import { INSPECTED_MATTERS } from '@/lib/ocop/inspection/matters'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { REVOCATION_GROUNDS } from '@/lib/ocop/rulebook/revocation-grounds'
import type { VisitView } from '@/lib/queries/inspection/visit'
import { dateText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { newForm } from '@/lib/web/form-state'
import { FieldsForm } from '../../../quyet-dinh/fields-form'
import { ActForm } from '../../../quyet-dinh/viec-khac/act-page'
import { conclude, find, followUp, record, settle } from '../../actions'
import { checkConclusion, checkFinding, checkRecord, checkSettlement } from '../../xem-lai/actions'

interface FormProps {
  readonly visit: VisitView
  readonly today: PlainDate
}

const grounds = () => REVOCATION_GROUNDS.map(({ key, text }) => ({ value: key, label: `${key}) ${text}` }))

/** That the visit took place. */
export function RecordForm({ visit, today }: FormProps) {
  const t = staffText()
  return (
    <ActForm
      check={checkRecord}
      action={record}
      sends={{ visitCode: visit.code }}
      begin={{
        onDay: dateText(visit.plannedOn !== null && visit.plannedOn < today ? visit.plannedOn : today),
        ledBy: visit.plan.authority,
        products: visit.products.map(({ code, name }) => (name === null ? code : `${code} ${name}`)).join('\n')
      }}
      fields={[
        { type: 'day', name: 'onDay', label: t('officerInspection.visit.onDay') },
        { type: 'line', name: 'ledBy', label: t('officerInspection.visit.ledBy'), width: 'full' },
        { type: 'lines', name: 'present', label: t('officerInspection.visit.present'), rows: 3 },
        { type: 'line', name: 'minutes', label: t('officerInspection.visit.minutes'), optional: true },
        {
          type: 'lines',
          name: 'products',
          label: t('officerInspection.visit.products'),
          hint: t('officerInspection.visit.productsHint'),
          optional: true
        }
      ]}
      submit={t('officerInspection.visit.record')}
    />
  )
}

/** One point of what was seen. */
export function FindingForm({ visit }: Omit<FormProps, 'today'>) {
  const t = staffText()
  return (
    <ActForm
      check={checkFinding}
      action={find}
      sends={{ visitCode: visit.code }}
      fields={[
        {
          type: 'choice',
          name: 'productCode',
          label: t('officerInspection.finding.product'),
          none: t('officerInspection.finding.all'),
          choices: visit.products.map(({ code, name }) => ({ value: code, label: name ?? code })),
          width: 'full'
        },
        {
          type: 'choice',
          name: 'matter',
          label: t('officerInspection.finding.matter'),
          choices: INSPECTED_MATTERS.map(value => ({ value, label: t(`officerInspection.finding.matters.${value}`) })),
          width: 'full'
        },
        {
          type: 'line',
          name: 'point',
          label: t('officerInspection.finding.point'),
          hint: t('officerInspection.finding.pointHint'),
          width: 'full'
        },
        {
          type: 'choice',
          name: 'conforms',
          label: t('officerInspection.finding.conforms'),
          choices: (['yes', 'no'] as const).map(value => ({ value, label: t(`officerInspection.finding.${value}`) }))
        },
        {
          type: 'lines',
          name: 'evidence',
          label: t('officerInspection.finding.evidence'),
          hint: t('officerInspection.finding.evidenceHint'),
          rows: 3,
          optional: true
        },
        {
          type: 'choice',
          name: 'findingGround',
          label: t('officerInspection.finding.ground'),
          none: t('officerInspection.finding.noGround'),
          choices: grounds(),
          width: 'full'
        }
      ]}
      submit={t('officerInspection.finding.submit')}
    />
  )
}

export function ConclusionForm({ visit, today }: FormProps) {
  const t = staffText()
  return (
    <ActForm
      check={checkConclusion}
      action={conclude}
      sends={{ visitCode: visit.code }}
      begin={{ concludedOn: dateText(today), concludedBy: visit.plan.authority }}
      fields={[
        {
          type: 'day',
          name: 'concludedOn',
          label: t('officerInspection.conclusion.on'),
          hint: t('officerInspection.conclusion.onHint')
        },
        { type: 'line', name: 'concludedBy', label: t('officerInspection.conclusion.by'), width: 'full' },
        { type: 'line', name: 'document', label: t('officerInspection.conclusion.document'), optional: true },
        {
          type: 'choice',
          name: 'recommendation',
          label: t('officerInspection.conclusion.recommendation'),
          choices: RECOMMENDATIONS.map(value => ({
            value,
            label: t(`officerInspection.conclusion.recommendations.${value}`)
          }))
        },
        {
          type: 'choice',
          name: 'ground',
          label: t('officerInspection.conclusion.ground'),
          hint: t('officerInspection.conclusion.groundHint'),
          none: t('officerInspection.conclusion.noGround'),
          choices: grounds(),
          width: 'full'
        },
        {
          type: 'day',
          name: 'remedyBy',
          label: t('officerInspection.conclusion.remedyBy'),
          hint: t('officerInspection.conclusion.remedyHint'),
          optional: true
        },
        { type: 'lines', name: 'note', label: t('officerInspection.conclusion.note'), rows: 3, optional: true }
      ]}
      submit={t('officerInspection.conclusion.submit')}
    />
  )
}

/** What can follow a recommendation: the draft of the decision, or that nothing is left to do. */
export function FollowUp({ visit, today }: FormProps) {
  const t = staffText()
  return (
    <>
      {visit.stage === 'to-revoke' && visit.mayDraft && (
        <>
          <p className="max-w-measure text-ink-2">{t('officerInspection.follow.draftExplain')}</p>
          <FieldsForm
            action={followUp}
            initial={newForm({ subject: t('officerInspection.follow.subjectText') })}
            sends={{ visitCode: visit.code }}
            fields={[
              {
                type: 'line',
                name: 'subject',
                label: t('officerInspection.follow.subject'),
                width: 'full',
                optional: true
              }
            ]}
            submit={t('officerInspection.follow.draft')}
          />
        </>
      )}
      <Details summary={t('officerInspection.follow.settleTitle')} open={visit.stage === 'to-remedy'}>
        <ActForm
          check={checkSettlement}
          action={settle}
          sends={{ visitCode: visit.code }}
          begin={{ settledOn: dateText(today) }}
          fields={[
            { type: 'day', name: 'settledOn', label: t('officerInspection.follow.settledOn') },
            { type: 'lines', name: 'settledNote', label: t('officerInspection.follow.settledNote'), rows: 3 }
          ]}
          submit={t('officerInspection.follow.settle')}
        />
      </Details>
    </>
  )
}
