import type { Metadata } from 'next'
import { FieldsForm } from '@/app/(officer)/can-bo/quyet-dinh/fields-form'
import { orMissing } from '@/app/or-missing'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { Table } from '@/components/ui/table'
import { listPlaces } from '@/lib/queries/places'
import { numberPatterns } from '@/lib/queries/settings/number-patterns'
import { dateText } from '@/lib/text/dates'
import { numberText } from '@/lib/text/numbers'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { newForm } from '@/lib/web/form-state'
import { type SearchParams, single } from '@/lib/web/search-params'
import { AdminFrame } from '../frame'
import { setPattern } from './actions'

const EXAMPLE = '{stt:000}/{nam}/GCN-OCOP-{ma tinh}'
const ALL = 100

export function generateMetadata(): Metadata {
  return { title: staffText()('officerCertificate.pattern.title') }
}

export default orMissing(async function NumberPatternPage({
  searchParams
}: {
  readonly searchParams: Promise<SearchParams>
}) {
  const actor = await requireActor(['settings.change'])
  const t = staffText()
  const [patterns, { items }] = await Promise.all([
    numberPatterns(actor),
    listPlaces({ on: actor.on, level: 'province', limit: ALL, offset: 0 })
  ])
  return (
    <AdminFrame actor={actor}>
      {single(await searchParams, 'da') === 'dat' && (
        <Banner kind="success" title={t('officerCertificate.pattern.done')} />
      )}
      <PageHeader title={t('officerCertificate.pattern.title')} lead={t('officerCertificate.pattern.lead')} />
      {patterns.length === 0 ? (
        <p className="text-ink-2">{t('officerCertificate.pattern.none')}</p>
      ) : (
        <Table
          caption={t('officerCertificate.pattern.caption')}
          rows={patterns}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'authority',
              header: t('officerCertificate.pattern.authority'),
              isRowHeader: true,
              cell: ({ authority }) => authority
            },
            {
              key: 'pattern',
              header: t('officerCertificate.pattern.pattern'),
              cell: ({ pattern }) => pattern ?? t('officerCertificate.pattern.noPattern')
            },
            { key: 'example', header: t('officerCertificate.pattern.example'), cell: ({ example }) => example ?? '–' },
            {
              key: 'first',
              header: t('officerCertificate.pattern.first'),
              numeric: true,
              cell: ({ first }) => numberText(first)
            },
            { key: 'from', header: t('officerCertificate.pattern.from'), cell: ({ from }) => dateText(from) },
            { key: 'source', header: t('officerCertificate.pattern.source'), cell: ({ source }) => source }
          ]}
        />
      )}
      <Card title={t('officerCertificate.pattern.setTitle')}>
        <FieldsForm
          action={setPattern}
          initial={newForm({ from: dateText(actor.on), first: '1', pattern: EXAMPLE })}
          fields={[
            {
              type: 'choice',
              name: 'provinceId',
              label: t('officerCertificate.pattern.province'),
              none: t('officerCertificate.pattern.provinceNone'),
              choices: items.map(({ id, fullName }) => ({ value: id, label: fullName }))
            },
            {
              type: 'line',
              name: 'pattern',
              label: t('officerCertificate.pattern.pattern'),
              hint: t('officerCertificate.pattern.patternHint'),
              optional: true,
              width: 'full'
            },
            {
              type: 'line',
              name: 'first',
              label: t('officerCertificate.pattern.first'),
              hint: t('officerCertificate.pattern.firstHint'),
              width: 'tiny'
            },
            { type: 'day', name: 'from', label: t('officerCertificate.pattern.from') },
            {
              type: 'line',
              name: 'source',
              label: t('officerCertificate.pattern.source'),
              hint: t('officerCertificate.pattern.sourceHint'),
              width: 'full'
            }
          ]}
          submit={t('officerCertificate.pattern.submit')}
        />
      </Card>
    </AdminFrame>
  )
})
