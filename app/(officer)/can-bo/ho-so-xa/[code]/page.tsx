import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { SummaryList } from '@/components/ui/summary-list'
import { Table } from '@/components/ui/table'
import { SCREENING_POINTS } from '@/lib/ocop/screening/screening'
import { type ScreeningView, screenedDossier } from '@/lib/queries/screening/dossiers'
import { dateText } from '@/lib/text/dates'
import { producerKindText } from '@/lib/text/producer-kind'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { codeInPath } from '@/lib/web/code-in-path'
import { newForm } from '@/lib/web/form-state'
import { missing } from '@/lib/web/missing'
import { OfficerFrame } from '../../frame'
import { type FieldSpec, FieldsForm } from '../../quyet-dinh/fields-form'
import { report } from '../actions'
import { screeningAddress } from '../address'
import { clockWords } from '../clock-words'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerScreening.title') }
}

function reportFields(): readonly FieldSpec[] {
  const t = staffText()
  return [
    ...SCREENING_POINTS.flatMap((point): readonly FieldSpec[] => {
      const said = { point: t(`officerScreening.points.${point}`) }
      return [
        {
          type: 'choice',
          name: `meets.${point}`,
          label: t('officerScreening.report.meets', said),
          none: t('officerScreening.report.choose'),
          choices: [
            { value: 'yes', label: t('officerScreening.report.yes') },
            { value: 'no', label: t('officerScreening.report.no') }
          ]
        },
        {
          type: 'lines',
          name: `opinion.${point}`,
          label: t('officerScreening.report.opinion', said),
          hint: t('officerScreening.report.opinionHint'),
          optional: true,
          rows: 2
        }
      ]
    }),
    { type: 'day', name: 'reportedOn', label: t('officerScreening.report.reportedOn') },
    {
      type: 'choice',
      name: 'proposal',
      label: t('officerScreening.report.proposal'),
      none: t('officerScreening.report.choose'),
      choices: [
        { value: 'propose', label: t('officerScreening.report.propose') },
        { value: 'return', label: t('officerScreening.report.giveBack') }
      ]
    },
    {
      type: 'lines',
      name: 'reason',
      label: t('officerScreening.report.reason'),
      hint: t('officerScreening.report.final'),
      optional: true,
      rows: 3
    }
  ]
}

function Facts({ dossier }: { readonly dossier: ScreeningView }) {
  const t = staffText()
  const { deadline, state } = dossier.clock
  const known = [
    ['place', t('officerScreening.view.place'), dossier.place],
    ['slip', t('officerScreening.form.slip'), dossier.slip],
    ['received', t('officerScreening.form.receivedOn'), dateText(dossier.receivedOn)],
    ['evaluation', t('officerScreening.form.evaluation'), t(`officerScreening.form.evaluations.${dossier.evaluation}`)],
    ['set', t('officerScreening.form.set'), dossier.setText],
    [
      'kind',
      t('officerScreening.form.producerKind'),
      dossier.producerKind === null ? null : producerKindText(dossier.producerKind)
    ],
    ['address', t('officerScreening.form.address'), dossier.address],
    ['representative', t('officerScreening.form.representative'), dossier.representative]
  ] as const
  const names = deadline.open.map(({ name }) => name).join(', ')
  return (
    <SummaryList
      rows={[
        ...known.flatMap(([key, label, value]) => (value === null ? [] : [{ key, label, value }])),
        {
          key: 'deadline',
          label: t('officerScreening.view.deadline'),
          value: (
            <>
              {clockWords(dossier)}
              {state === 'running' && names !== '' && (
                <span className="block text-ink-2">{t('officerScreening.openHoliday', { names })}</span>
              )}
            </>
          )
        }
      ]}
    />
  )
}

function Report({ dossier }: { readonly dossier: ScreeningView }) {
  const t = staffText()
  if (dossier.report === null) return <p>{t('officerScreening.view.waiting')}</p>
  return (
    <>
      <Table
        caption={t('officerScreening.report.title')}
        rows={dossier.assessments}
        rowKey={({ point }) => point}
        columns={[
          {
            key: 'point',
            header: t('officerScreening.paper.columns.point'),
            isRowHeader: true,
            cell: ({ point }) => t(`officerScreening.points.${point}`)
          },
          {
            key: 'meets',
            header: t('officerScreening.paper.columns.meets'),
            cell: ({ meets }) => t(meets ? 'officerScreening.report.yes' : 'officerScreening.report.no')
          },
          {
            key: 'opinion',
            header: t('officerScreening.paper.columns.opinion'),
            cell: ({ opinion }) => opinion ?? '–'
          }
        ]}
      />
      {dossier.report.reason !== null && (
        <p className="max-w-measure">{t('officerScreening.view.reason', { reason: dossier.report.reason })}</p>
      )}
    </>
  )
}

export default orMissing(async function ScreeningPage({
  params
}: {
  readonly params: Promise<{ readonly code: string }>
}) {
  const actor = await requireActor(['screening.view'])
  const code = codeInPath((await params).code, 'dossier')
  const dossier = code === null ? null : await screenedDossier(actor, code, actor.on)
  if (dossier === null) missing()
  const t = staffText()
  const reported = dossier.report
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('officerScreening.title'), href: '/can-bo/ho-so-xa' }]} />
      <PageHeader
        kicker={t('officerScreening.view.crumb', { code: dossier.code })}
        title={dossier.product}
        lead={dossier.producer}
        actions={
          reported && (
            <>
              <LinkButton href={screeningAddress(dossier.code, 'mau-03.pdf')}>
                {t('officerScreening.view.pdf')}
              </LinkButton>
              <LinkButton href={screeningAddress(dossier.code, 'mau-03.docx')} download>
                {t('officerScreening.view.docx')}
              </LinkButton>
            </>
          )
        }
      />
      <Facts dossier={dossier} />
      {dossier.mayReport ? (
        <section className="grid gap-3">
          <h2>{t('officerScreening.report.title')}</h2>
          <FieldsForm
            action={report}
            initial={newForm({ reportedOn: dateText(actor.on) })}
            fields={reportFields()}
            sends={{ dossierCode: dossier.code }}
            submit={t('officerScreening.report.submit')}
          />
        </section>
      ) : (
        <Report dossier={dossier} />
      )}
    </OfficerFrame>
  )
})
