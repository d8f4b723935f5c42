import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Banner } from '@/components/ui/banner'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { Table } from '@/components/ui/table'
import { daysBetween, type PlainDate } from '@/lib/ocop/plain-date'
import { type WaitingReEvaluation, waitingReEvaluations } from '@/lib/queries/officer/re-evaluations'
import { dateText, untilText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { type SearchParams, single } from '@/lib/web/search-params'
import { OfficerFrame } from '../frame'
import { ActForm } from '../quyet-dinh/viec-khac/act-page'
import { fileDossier } from '../quyet-dinh/viec-khac/actions'
import { checkFiling } from '../quyet-dinh/viec-khac/kiem-tra/actions'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerAct.filing.title') }
}

function due({ dueOn }: WaitingReEvaluation, today: PlainDate): string {
  const t = staffText()
  if (dueOn === null) return t('officerAct.filing.noDue')
  const days = daysBetween(today, dueOn)
  return days >= 0
    ? t('officerAct.filing.dueIn', { day: dateText(dueOn), days })
    : t('officerAct.filing.overdue', { day: dateText(dueOn), days: -days })
}

function Waiting({ rows, today }: { readonly rows: readonly WaitingReEvaluation[]; readonly today: PlainDate }) {
  const t = staffText()
  return (
    <section aria-labelledby="dang-cho" className="grid gap-3">
      <h2 id="dang-cho">{t('officerAct.filing.waiting')}</h2>
      {rows.length === 0 ? (
        <p className="text-ink-2">{t('officerAct.filing.none')}</p>
      ) : (
        <Table
          caption={t('officerAct.filing.waiting')}
          captionHidden
          columns={[
            {
              key: 'product',
              header: t('officerAct.filing.columns.product'),
              isRowHeader: true,
              cell: ({ product }) => product
            },
            {
              key: 'certificate',
              header: t('officerAct.filing.columns.certificate'),
              cell: ({ certificate }) => <a href={`/giay-chung-nhan/${certificate}`}>{certificate}</a>
            },
            {
              key: 'filedOn',
              header: t('officerAct.filing.columns.filedOn'),
              cell: ({ filedOn }) => dateText(filedOn)
            },
            {
              key: 'state',
              header: t('officerAct.filing.columns.state'),
              cell: ({ inTime }) => t(inTime ? 'officerAct.filing.inTime' : 'officerAct.filing.late')
            },
            { key: 'due', header: t('officerAct.filing.columns.due'), cell: row => due(row, today) },
            {
              key: 'ends',
              header: t('officerAct.filing.columns.ends'),
              cell: ({ endsOn }) => untilText(endsOn)
            },
            {
              key: 'close',
              header: t('officerAct.dossier.title'),
              cell: ({ certificate }) => (
                <a href={`/can-bo/danh-gia-lai/${certificate}`}>{t('officerAct.filing.toOpen')}</a>
              )
            }
          ]}
          rows={rows}
          rowKey={({ certificate }) => certificate}
        />
      )}
    </section>
  )
}

/** Dossiers for re-evaluation: those that wait, with the 45 days running, and the form for one that has come in. */
export default orMissing(async function ReEvaluationPage({
  searchParams
}: {
  readonly searchParams: Promise<SearchParams>
}) {
  const actor = await requireActor(['decision.draft'])
  const t = staffText()
  const query = await searchParams
  const done = single(query, 'da')
  const asked = single(query, 'ma')
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('officerDecision.work.title'), href: '/can-bo' }]} />
      {done === 'nop' && <Banner kind="success" title={t('officerAct.filing.filed')} />}
      {done === 'ket-thuc' && <Banner kind="success" title={t('officerAct.filing.closed')} />}
      <PageHeader title={t('officerAct.filing.title')} lead={t('officerAct.filing.lead')} />
      <Waiting rows={await waitingReEvaluations(actor, actor.on)} today={actor.on} />
      <section aria-labelledby="ghi" className="grid gap-4">
        <h2 id="ghi">{t('officerAct.filing.form')}</h2>
        <ActForm
          check={checkFiling}
          action={fileDossier}
          begin={{ ...(asked !== null && { certificateCode: asked }), filedOn: dateText(actor.on) }}
          fields={[
            {
              type: 'line',
              name: 'certificateCode',
              label: t('officerAct.fields.certificate'),
              hint: t('officerAct.fields.certificateHint')
            },
            { type: 'day', name: 'filedOn', label: t('officerAct.filing.filedOn') },
            { type: 'line', name: 'slip', label: t('officerAct.filing.slip'), optional: true }
          ]}
          submit={t('officerAct.filing.submit')}
        />
      </section>
    </OfficerFrame>
  )
})
