import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Banner } from '@/components/ui/banner'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { Stars } from '@/components/ui/stars'
import { SummaryList } from '@/components/ui/summary-list'
import { VerdictTag } from '@/components/ui/verdict-tag'
import { can } from '@/lib/ocop/access/can'
import { isInForce } from '@/lib/ocop/certificate/verdict'
import { paperOfCertificate } from '@/lib/queries/officer/certificates'
import { ownEventsOf } from '@/lib/queries/officer/re-evaluation'
import type { CertificatePaper } from '@/lib/queries/registry/certificate-papers'
import { dateText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { codeInPath } from '@/lib/web/code-in-path'
import { newForm } from '@/lib/web/form-state'
import { missing } from '@/lib/web/missing'
import { type SearchParams, single } from '@/lib/web/search-params'
import { OfficerFrame } from '../../frame'
import { FieldsForm } from '../../quyet-dinh/fields-form'
import { replace } from '../actions'
import { paperAddress, papersAddress } from '../address'
import { PrintForm } from '../print-form'
import { OwnEvents } from './own-events'

interface Props {
  readonly params: Promise<{ readonly code: string }>
  readonly searchParams: Promise<SearchParams>
}

export function generateMetadata(): Metadata {
  return { title: staffText()('officerCertificate.one.kicker') }
}

/** Every paper there has been: the first, and why each further one. */
function Papers({ reissues }: { readonly reissues: CertificatePaper['reissues'] }) {
  const t = staffText()
  return (
    <section className="grid gap-2">
      <h2>{t('officerCertificate.one.history')}</h2>
      <ol className="grid list-decimal gap-1 ps-6">
        <li>{t('officerCertificate.one.first')}</li>
        {reissues.map(({ act, on, reason }, index) => (
          <li key={act}>
            {t('officerCertificate.one.reissue', {
              count: index + 1,
              day: on === null ? '…' : dateText(on),
              reason: reason ?? '…'
            })}
          </li>
        ))}
      </ol>
    </section>
  )
}

export default orMissing(async function CertificatePaperPage({ params, searchParams }: Props) {
  const actor = await requireActor(['decision.view'])
  const code = codeInPath((await params).code, 'certificate') ?? missing()
  const { paper, decisionCode } = (await paperOfCertificate(actor, code, actor.on)) ?? missing()
  const { facts, verdict, provinceId, reissues, handovers } = paper
  const t = staffText()
  const mayDraft = can(actor, 'decision.draft', { provinceId }).ok
  const mayReplace = isInForce(verdict) && mayDraft
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs
        crumbs={[
          { label: t('officerCertificate.list.title'), href: '/can-bo/giay-chung-nhan' },
          ...(decisionCode === null
            ? []
            : [{ label: t('officerCertificate.one.decision'), href: papersAddress(decisionCode) }])
        ]}
      />
      {single(await searchParams, 'da') === 'cap-lai' && (
        <Banner kind="success" title={t('officerCertificate.one.replaced')} />
      )}
      <PageHeader kicker={t('officerCertificate.one.kicker')} title={code} lead={facts.product} />
      <SummaryList
        rows={[
          { key: 'state', label: t('officerCertificate.decision.state'), value: <VerdictTag verdict={verdict} /> },
          { key: 'producer', label: t('officerCertificate.one.producer'), value: facts.producer },
          { key: 'star', label: t('officerCertificate.one.star'), value: <Stars stars={facts.star} /> },
          {
            key: 'number',
            label: t('officerCertificate.one.number'),
            value: facts.number ?? t('officerCertificate.decision.numberUnknown')
          },
          {
            key: 'handovers',
            label: t('officerCertificate.one.handovers'),
            value:
              handovers.length === 0
                ? t('officerCertificate.decision.notHanded')
                : handovers
                    .map(({ event, on }) => t('officerCertificate.one.handedAt', { event, day: dateText(on) }))
                    .join('; ')
          },
          {
            key: 'check',
            label: t('officerCertificate.one.check'),
            value: <a href={`/giay-chung-nhan/${code}`}>{`/giay-chung-nhan/${code}`}</a>
          }
        ]}
      />
      <PrintForm action={paperAddress(code, 'giay.pdf')} count={1} />
      <Papers reissues={reissues} />
      <OwnEvents code={code} events={await ownEventsOf(actor, code)} mayAttach={mayDraft} />
      {mayReplace && (
        <Card title={t('officerCertificate.one.replaceTitle')}>
          <p className="max-w-measure text-ink-2">
            {t('officerCertificate.one.replaceLead', { count: reissues.length + 1 })}
          </p>
          <FieldsForm
            action={replace}
            initial={newForm({ on: dateText(actor.on) })}
            sends={{ certificateCode: code }}
            kind="secondary"
            fields={[
              { type: 'day', name: 'on', label: t('officerCertificate.one.on') },
              {
                type: 'line',
                name: 'reason',
                label: t('officerCertificate.one.reason'),
                hint: t('officerCertificate.one.reasonHint'),
                width: 'full'
              }
            ]}
            submit={t('officerCertificate.one.replace')}
          />
        </Card>
      )}
    </OfficerFrame>
  )
})
