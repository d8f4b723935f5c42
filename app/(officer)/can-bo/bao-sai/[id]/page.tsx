import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { SummaryList } from '@/components/ui/summary-list'
import { canSomewhere } from '@/lib/ocop/access/can'
import { misreportFor } from '@/lib/queries/officer/misreport'
import { dateTimeText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { newForm } from '@/lib/web/form-state'
import { missing } from '@/lib/web/missing'
import { OfficerFrame } from '../../frame'
import { FieldsForm } from '../../quyet-dinh/fields-form'
import { close } from '../actions'
import { Inspect } from './inspect'

export function generateMetadata(): Metadata {
  return { title: staffText()('officer.misreport.title') }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** Only a page of ours becomes a link: visitors write what they like. */
const isOwnPage = (page: string): boolean => page.startsWith('/') && !page.startsWith('//')

export default orMissing(async function MisreportPage({
  params
}: {
  readonly params: Promise<{ readonly id: string }>
}) {
  const actor = await requireActor(['misreport.view'])
  const { id } = await params
  const report = UUID.test(id) ? await misreportFor(actor, id) : null
  if (!report) missing()
  const t = staffText()
  const { kind, page, message, contact, at, closing, mayClose } = report
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('officerDecision.work.title'), href: '/can-bo' }]} />
      <PageHeader title={t('officer.misreport.title')} lead={t('officer.misreport.lead')} />
      <SummaryList
        rows={[
          { key: 'kind', label: t('officer.misreport.kind'), value: t(`public.misreport.kinds.${kind}`) },
          {
            key: 'page',
            label: t('officer.misreport.page'),
            value: isOwnPage(page) ? <a href={page}>{page}</a> : page
          },
          {
            key: 'message',
            label: t('officer.misreport.message'),
            value: <span className="whitespace-pre-line">{message}</span>
          },
          { key: 'contact', label: t('officer.misreport.contact'), value: contact ?? t('officer.misreport.noContact') },
          { key: 'at', label: t('officer.misreport.at'), value: dateTimeText(at) },
          ...(closing
            ? [
                {
                  key: 'closing',
                  label: t('officer.misreport.closed'),
                  value: t('officer.misreport.closedBy', {
                    note: closing.note,
                    name: closing.by,
                    at: dateTimeText(closing.at)
                  })
                }
              ]
            : [])
        ]}
      />
      {mayClose && (
        <FieldsForm
          action={close}
          initial={newForm()}
          sends={{ misreportId: report.id }}
          fields={[
            { type: 'lines', name: 'note', label: t('officer.misreport.note'), hint: t('officer.misreport.noteHint') }
          ]}
          submit={t('officer.misreport.submit')}
        />
      )}
      {canSomewhere(actor, 'inspection.view').ok && <Inspect actor={actor} report={report} />}
    </OfficerFrame>
  )
})
