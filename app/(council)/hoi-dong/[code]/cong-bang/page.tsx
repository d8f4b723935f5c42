import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { Table } from '@/components/ui/table'
import type { Drift } from '@/lib/ocop/council/fairness'
import { fairnessView } from '@/lib/queries/council/fairness'
import { decimalText, percentText } from '@/lib/text/numbers'
import { staffText } from '@/lib/text/text'
import { missing } from '@/lib/web/missing'
import { sessionAddress } from '../../address'
import { CouncilFrame } from '../../frame'
import { type SessionParams, sessionOfPath } from '../../of-path'

export function generateMetadata(): Metadata {
  return { title: staffText()('council.fairness.title') }
}

const signed = (hundredths: number): string => `${hundredths > 0 ? '+' : ''}${decimalText(hundredths / 100, 2)}`

function driftSentence(drift: Drift, against: 'earlier' | 'elsewhere'): string {
  const t = staffText()
  if (drift.others === 0 || drift.meanDifference === null) return t(`council.fairness.${against}None`)
  return t(`council.fairness.${against}`, {
    own: drift.own,
    others: drift.others,
    difference: signed(drift.meanDifference)
  })
}

export default orMissing(async function FairnessPage({ params }: { params: SessionParams }) {
  const { actor, session } = await sessionOfPath(params)
  const view = await fairnessView(actor, session.code)
  if (view === null) missing()
  const t = staffText()
  const names = new Map(view.seats.map(({ seatId, name }) => [seatId, name]))
  return (
    <CouncilFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('council.session.crumb'), href: sessionAddress(session.code) }]} />
      <PageHeader title={t('council.fairness.title')} lead={t('council.fairness.lead')} />
      <Table
        caption={t('council.fairness.members')}
        rows={view.members}
        rowKey={({ member }) => member}
        columns={[
          {
            key: 'member',
            header: t('council.fairness.member'),
            isRowHeader: true,
            cell: ({ member }) => names.get(member) ?? t('council.fairness.formerMember')
          },
          { key: 'files', header: t('council.fairness.files'), numeric: true, cell: ({ dossiers }) => dossiers },
          {
            key: 'severity',
            header: t('council.fairness.severity'),
            numeric: true,
            cell: ({ severity }) => (severity === null ? '–' : signed(severity))
          },
          {
            key: 'agreement',
            header: t('council.fairness.agreement'),
            numeric: true,
            cell: ({ agreement }) => (agreement === null ? '–' : percentText(agreement))
          }
        ]}
      />
      <section className="grid gap-2">
        <h2>{t('council.fairness.drift')}</h2>
        <p className="max-w-measure">{driftSentence(view.earlier, 'earlier')}</p>
        <p className="max-w-measure">{driftSentence(view.elsewhere, 'elsewhere')}</p>
      </section>
    </CouncilFrame>
  )
})
