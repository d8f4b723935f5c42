import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Banner } from '@/components/ui/banner'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Progress } from '@/components/ui/progress'
import { Stars } from '@/components/ui/stars'
import { Table } from '@/components/ui/table'
import { VerdictTag } from '@/components/ui/verdict-tag'
import { can } from '@/lib/ocop/access/can'
import { papersOfDecision } from '@/lib/queries/officer/certificates'
import type { CertificatePaper } from '@/lib/queries/registry/certificate-papers'
import { dateText } from '@/lib/text/dates'
import { decisionNameOf } from '@/lib/text/decision-name'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { codeInPath } from '@/lib/web/code-in-path'
import { newForm } from '@/lib/web/form-state'
import { missing } from '@/lib/web/missing'
import { type SearchParams, single } from '@/lib/web/search-params'
import { OfficerFrame } from '../../../frame'
import { FieldsForm } from '../../../quyet-dinh/fields-form'
import { recordHandover } from '../../actions'
import { eventListAddress, paperAddress, papersAddress } from '../../address'
import { PrintForm } from '../../print-form'

interface Props {
  readonly params: Promise<{ readonly code: string }>
  readonly searchParams: Promise<SearchParams>
}

export function generateMetadata(): Metadata {
  return { title: staffText()('officerCertificate.list.title') }
}

function PaperTable({ papers }: { readonly papers: readonly CertificatePaper[] }) {
  const t = staffText()
  return (
    <Table
      caption={t('officerCertificate.decision.table', { count: papers.length })}
      rows={papers}
      rowKey={({ facts }) => facts.code}
      columns={[
        {
          key: 'position',
          header: t('officerDecision.draft.columns.position'),
          numeric: true,
          cell: ({ position }) => position
        },
        {
          key: 'product',
          header: t('officerDecision.draft.columns.product'),
          isRowHeader: true,
          cell: ({ facts }) => (
            <>
              {facts.product ?? t('product.unnamed')}
              <span className="block text-small font-normal text-ink-2">{facts.producer}</span>
            </>
          )
        },
        {
          key: 'star',
          header: t('officerDecision.draft.columns.star'),
          cell: ({ facts }) => <Stars stars={facts.star} />
        },
        {
          key: 'number',
          header: t('officerCertificate.decision.number'),
          cell: ({ facts }) => (
            <>
              {facts.number ?? <span className="text-ink-2">{t('officerCertificate.decision.numberUnknown')}</span>}
              <a className="block text-small" href={paperAddress(facts.code)}>
                {facts.code}
              </a>
            </>
          )
        },
        {
          key: 'state',
          header: t('officerCertificate.decision.state'),
          cell: ({ verdict }) => <VerdictTag verdict={verdict} />
        },
        {
          key: 'paper',
          header: t('officerCertificate.decision.paper'),
          cell: ({ reissues, handovers: [handover] }) => (
            <>
              {reissues.length === 0
                ? t('officerCertificate.decision.firstPaper')
                : t('officerCertificate.decision.reissued', { count: reissues.length })}
              <span className="block text-small text-ink-2">
                {handover
                  ? `${t('officerCertificate.decision.handedOver')} ${t('officerCertificate.decision.handedOn', { day: dateText(handover.on) })}`
                  : t('officerCertificate.decision.notHanded')}
              </span>
            </>
          )
        }
      ]}
    />
  )
}

/** The events at which they were handed over, each with the list of all that were. */
function Events({ papers }: { readonly papers: readonly CertificatePaper[] }) {
  const t = staffText()
  const events = new Map(papers.flatMap(({ handovers }) => handovers.map(each => [each.eventCode, each] as const)))
  if (events.size === 0) return null
  return (
    <ul className="grid gap-1">
      {[...events.values()].map(({ eventCode, event, on }) => (
        <li key={eventCode}>
          {t('officerCertificate.one.handedAt', { event, day: dateText(on) })}.{' '}
          <a href={eventListAddress(eventCode)}>{t('officerCertificate.decision.eventList')}</a>
        </li>
      ))}
    </ul>
  )
}

export default orMissing(async function DecisionPapersPage({ params, searchParams }: Props) {
  const actor = await requireActor(['decision.view'])
  const code = codeInPath((await params).code, 'decision') ?? missing()
  const { decision, papers } = (await papersOfDecision(actor, code, actor.on)) ?? missing()
  const t = staffText()
  const waiting = papers.filter(({ handovers }) => handovers.length === 0)
  const done = papers.length - waiting.length
  const mayHandOver = waiting.some(({ provinceId }) => can(actor, 'decision.draft', { provinceId }).ok)
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('officerCertificate.list.title'), href: '/can-bo/giay-chung-nhan' }]} />
      {single(await searchParams, 'da') === 'trao' && (
        <Banner kind="success" title={t('officerCertificate.handover.done')} />
      )}
      <PageHeader
        title={t('officerCertificate.decision.title', { decision: decisionNameOf(decision) })}
        actions={
          <>
            <LinkButton href={papersAddress(code, 'ky-nhan.pdf')}>
              {t('officerCertificate.decision.signList')}
            </LinkButton>
            <LinkButton href={`/quyet-dinh/${code}`}>{t('officerCertificate.decision.publicPage')}</LinkButton>
          </>
        }
      />
      <Progress
        id="da-trao"
        label={t('officerCertificate.decision.progress')}
        value={done}
        max={papers.length}
        words={t('officerCertificate.decision.progressWords', { done, all: papers.length })}
      />
      <Events papers={papers} />
      <PrintForm action={papersAddress(code, 'giay.pdf')} count={papers.length} />
      <PaperTable papers={papers} />
      {mayHandOver && (
        <Card title={t('officerCertificate.handover.title')}>
          <p className="max-w-measure text-ink-2">{t('officerCertificate.handover.lead')}</p>
          <FieldsForm
            action={recordHandover}
            initial={newForm({ on: dateText(actor.on) })}
            sends={{ decisionCode: code }}
            fields={[
              { type: 'day', name: 'on', label: t('officerCertificate.handover.on') },
              {
                type: 'line',
                name: 'title',
                label: t('officerCertificate.handover.event'),
                hint: t('officerCertificate.handover.eventHint'),
                width: 'full'
              },
              {
                type: 'line',
                name: 'organiser',
                label: t('officerCertificate.handover.organiser'),
                optional: true,
                width: 'full'
              },
              {
                type: 'lines',
                name: 'certificates',
                label: t('officerCertificate.handover.certificates'),
                hint: t('officerCertificate.handover.certificatesHint'),
                optional: true,
                rows: 4
              }
            ]}
            submit={t('officerCertificate.handover.submit')}
          />
        </Card>
      )}
    </OfficerFrame>
  )
})
