import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Press } from '@/app/press'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { SummaryList } from '@/components/ui/summary-list'
import { staffText } from '@/lib/text/text'
import { newForm } from '@/lib/web/form-state'
import { missing } from '@/lib/web/missing'
import { close } from '../../actions'
import { sessionAddress } from '../../address'
import { CouncilFrame } from '../../frame'
import { type SessionParams, sessionOfPath } from '../../of-path'

export function generateMetadata(): Metadata {
  return { title: staffText()('council.closing.title') }
}

export default orMissing(async function ClosingPage({ params }: { params: SessionParams }) {
  const { actor, session } = await sessionOfPath(params)
  if (!session.rights.run || session.state !== 'scoring') missing()
  const t = staffText()
  const returned = session.files.filter(file => file.returned !== null).length
  const { attendance, files } = session
  return (
    <CouncilFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('council.session.crumb'), href: sessionAddress(session.code) }]} />
      <PageHeader title={t('council.closing.title')} lead={t('council.closing.lead')} />
      <SummaryList
        rows={[
          { key: 'files', label: t('council.closing.files'), value: String(files.length - returned) },
          { key: 'returned', label: t('council.closing.returned'), value: String(returned) },
          {
            key: 'attendance',
            label: t('council.session.attendance'),
            value: t('council.session.quorum', attendance)
          },
          {
            key: 'problems',
            label: t('council.closing.inTheWay'),
            value:
              session.problems.length === 0
                ? t('council.closing.nothing')
                : t('council.closing.problems', { count: session.problems.length })
          }
        ]}
      />
      <Press
        action={close}
        initial={newForm()}
        kind="primary"
        label={t('council.closing.submit', { count: files.length })}
        sends={{ sessionCode: session.code }}
      />
    </CouncilFrame>
  )
})
