import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { SearchField } from '@/components/ui/search-field'
import { Table } from '@/components/ui/table'
import { reachOf } from '@/lib/ocop/access/can'
import { listProducers, type ProducerListed } from '@/lib/queries/registry/list-producers'
import { producerKindText } from '@/lib/text/producer-kind'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { type SearchParams, single } from '@/lib/web/search-params'
import { OfficerFrame } from '../frame'
import { DOUBLES, PRODUCERS, producerAddress } from './address'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerProducer.title') }
}

const SHOWN = 50

/** The producers of the officer's places, by any name they ever had. */
export default orMissing(async function ProducersPage({
  searchParams
}: {
  readonly searchParams: Promise<SearchParams>
}) {
  const actor = await requireActor(['producer.change'])
  const t = staffText()
  const words = single(await searchParams, 'q')
  const reach = reachOf(actor, 'producer.change')
  const unitIds = reach === 'everywhere' ? null : reach
  const { items, total } = await listProducers({ words, unitIds, near: true, limit: SHOWN, offset: 0 }, actor.on)
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('officerDecision.work.title'), href: '/can-bo' }]} />
      <PageHeader title={t('officerProducer.title')} lead={t('officerProducer.lead')} />
      <p>
        <LinkButton href={DOUBLES}>{t('officerProducer.doubles.title')}</LinkButton>
      </p>
      <SearchField action={PRODUCERS} label={t('officerProducer.search')} defaultValue={words ?? undefined} />
      {items.length === 0 ? <p>{t('officerProducer.none')}</p> : <Producers items={items} />}
      {total > items.length && (
        <p className="text-ink-2">{t('officerProducer.more', { count: total - items.length })}</p>
      )}
    </OfficerFrame>
  )
})

function Producers({ items }: { readonly items: readonly ProducerListed[] }) {
  const t = staffText()
  return (
    <Table
      caption={t('officerProducer.title')}
      captionHidden
      columns={[
        {
          key: 'name',
          header: t('officerProducer.columns.name'),
          isRowHeader: true,
          cell: ({ code, name }) => <a href={producerAddress(code)}>{name}</a>
        },
        { key: 'kind', header: t('officerProducer.columns.kind'), cell: ({ kind }) => producerKindText(kind) },
        { key: 'place', header: t('officerProducer.columns.place'), cell: ({ place }) => place ?? '' },
        { key: 'products', header: t('officerProducer.columns.products'), cell: ({ products }) => products },
        { key: 'inForce', header: t('officerProducer.columns.inForce'), cell: ({ inForce }) => inForce }
      ]}
      rows={items}
      rowKey={({ code }) => code}
    />
  )
}
