import { SummaryList } from '@/components/ui/summary-list'
import { Table } from '@/components/ui/table'
import type { Named } from '@/lib/queries/inspection/entries'
import type { VisitView } from '@/lib/queries/inspection/visit'
import { dateText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { planAddress } from '../../address'

function Products({ products }: { readonly products: readonly Named[] }) {
  if (products.length === 0) return staffText()('officerInspection.visit.noProducts')
  return (
    <ul className="grid gap-1">
      {products.map(({ code, name }) => (
        <li key={code}>
          <a href={`/san-pham/${code}`}>{name ?? code}</a>
        </li>
      ))}
    </ul>
  )
}

/** What was planned, and what was recorded of the day itself. */
export function VisitFacts({ visit }: { readonly visit: VisitView }) {
  const t = staffText()
  const { plan, producer, product, plannedOn, reason, misreport, record } = visit
  return (
    <SummaryList
      rows={[
        {
          key: 'plan',
          label: t('officerInspection.visit.plan'),
          value: (
            <a href={planAddress(plan.code)}>
              {t('officerInspection.planOf', { year: String(plan.year), authority: plan.authority })}
            </a>
          )
        },
        {
          key: 'target',
          label: t('officerInspection.visit.target'),
          value: (
            <>
              <a href={`/chu-the/${producer.code}`}>{producer.name ?? producer.code}</a>
              {', '}
              {product === null ? (
                t('officerInspection.whole')
              ) : (
                <a href={`/san-pham/${product.code}`}>{product.name ?? product.code}</a>
              )}
            </>
          )
        },
        {
          key: 'planned',
          label: t('officerInspection.visit.planned'),
          value: plannedOn === null ? t('officerInspection.someDay') : dateText(plannedOn)
        },
        ...(reason === null ? [] : [{ key: 'reason', label: t('officerInspection.visit.reason'), value: reason }]),
        ...(misreport === null
          ? []
          : [
              {
                key: 'report',
                label: t('officerInspection.visit.report'),
                value: (
                  <a href={`/can-bo/bao-sai/${misreport.id}`}>
                    {t(`officerInspection.visit.${misreport.closed ? 'reportClosed' : 'reportOpen'}`)}
                  </a>
                )
              }
            ]),
        ...(record === null
          ? []
          : [
              { key: 'on', label: t('officerInspection.visit.onDay'), value: dateText(record.on) },
              { key: 'ledBy', label: t('officerInspection.visit.ledBy'), value: record.ledBy },
              {
                key: 'present',
                label: t('officerInspection.visit.present'),
                value: <span className="whitespace-pre-line">{record.present}</span>
              },
              ...(record.minutes === null
                ? []
                : [{ key: 'minutes', label: t('officerInspection.visit.minutes'), value: record.minutes }]),
              {
                key: 'products',
                label: t('officerInspection.visit.products'),
                value: <Products products={visit.products} />
              }
            ])
      ]}
    />
  )
}

export function Findings({ visit }: { readonly visit: VisitView }) {
  const t = staffText()
  if (visit.findings.length === 0) return <p className="text-ink-2">{t('officerInspection.finding.none')}</p>
  return (
    <Table
      caption={t('officerInspection.finding.title')}
      captionHidden
      rows={visit.findings}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'point',
          header: t('officerInspection.finding.point'),
          isRowHeader: true,
          cell: ({ point, matter }) => (
            <>
              {point}
              <span className="block font-normal text-ink-2">{t(`officerInspection.finding.matters.${matter}`)}</span>
            </>
          )
        },
        {
          key: 'product',
          header: t('officerInspection.finding.product'),
          cell: ({ product }) =>
            product === null ? t('officerInspection.finding.all') : (product.name ?? product.code)
        },
        {
          key: 'conforms',
          header: t('officerInspection.finding.conforms'),
          cell: ({ conforms, ground }) => (
            <div>
              {conforms ? t('officerInspection.finding.yes') : <strong>{t('officerInspection.finding.no')}</strong>}
              {ground !== null && (
                <span className="block text-ink-2">{t('officerInspection.finding.groundShort', { ground })}</span>
              )}
            </div>
          )
        },
        {
          key: 'evidence',
          header: t('officerInspection.finding.evidence'),
          cell: ({ evidence }) => <span className="whitespace-pre-line">{evidence}</span>
        }
      ]}
    />
  )
}

export function Conclusion({ visit }: { readonly visit: VisitView }) {
  const t = staffText()
  const { conclusion, remedyBy } = visit
  if (conclusion === null) return null
  const { on, by, document, recommendation, ground, note, concerned } = conclusion
  return (
    <SummaryList
      rows={[
        {
          key: 'recommendation',
          label: t('officerInspection.conclusion.recommendation'),
          value: <strong>{t(`officerInspection.conclusion.recommendations.${recommendation}`)}</strong>
        },
        { key: 'on', label: t('officerInspection.conclusion.on'), value: dateText(on) },
        { key: 'by', label: t('officerInspection.conclusion.by'), value: by },
        ...(document === null
          ? []
          : [{ key: 'document', label: t('officerInspection.conclusion.document'), value: document }]),
        ...(ground === null
          ? []
          : [
              {
                key: 'ground',
                label: t('officerInspection.conclusion.ground'),
                value: t('officerInspection.finding.groundShort', { ground })
              },
              {
                key: 'concerned',
                label: t('officerInspection.conclusion.concerned'),
                value: <Products products={concerned} />
              }
            ]),
        ...(remedyBy === null
          ? []
          : [{ key: 'remedyBy', label: t('officerInspection.conclusion.remedyBy'), value: dateText(remedyBy) }]),
        ...(note === null
          ? []
          : [
              {
                key: 'note',
                label: t('officerInspection.conclusion.note'),
                value: <span className="whitespace-pre-line">{note}</span>
              }
            ])
      ]}
    />
  )
}
