import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { Select } from '@/components/ui/select'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { isConflict, MATTER_KINDS } from '@/lib/ocop/registry/matter'
import { type MatterQuestion, type MatterQueue, matterQueue, NOBODY } from '@/lib/queries/officer/matters'
import { matterName } from '@/lib/text/matter-name'
import { placeText } from '@/lib/text/place-name'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { hrefWith, pageNumber, type SearchParams, single } from '@/lib/web/search-params'
import { OfficerFrame } from '../frame'
import { matterAddress, QUEUE } from './address'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerMatter.title') }
}

const PAGE_SIZE = 50
const CLOSED = 'da-dong'
const NO_OWNER = 'chua-ai'

const NAMES = { state: 'tinh-trang', kind: 'loai', place: 'noi', owner: 'nguoi' } as const

function questionOf(query: SearchParams): MatterQuestion {
  const kind = single(query, NAMES.kind)
  const owner = single(query, NAMES.owner)
  return {
    closed: single(query, NAMES.state) === CLOSED,
    kind: MATTER_KINDS.find(each => each === kind) ?? null,
    unitId: single(query, NAMES.place),
    owner: owner === NO_OWNER ? NOBODY : owner
  }
}

const givenIn = (query: SearchParams) =>
  Object.values(NAMES).flatMap(name => {
    const value = single(query, name)
    return value === null ? [] : [[name, value] as const]
  })

function Filters({ question, queue }: { readonly question: MatterQuestion; readonly queue: MatterQueue }) {
  const t = staffText()
  const counted = (label: string, count: number) => t('officerMatter.choice', { label, count })
  return (
    <form action={QUEUE} method="get" className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <Select
        name={NAMES.state}
        label={t('officerMatter.filter.state')}
        defaultValue={question.closed ? CLOSED : ''}
        none={t('officerMatter.filter.open')}
        choices={[{ value: CLOSED, label: t('officerMatter.filter.closed') }]}
        width="full"
      />
      <Select
        name={NAMES.kind}
        label={t('officerMatter.filter.kind')}
        defaultValue={question.kind ?? ''}
        none={t('officerMatter.filter.anyKind')}
        choices={queue.kinds.map(({ kind, count }) => ({
          value: kind,
          label: counted(t(`officerMatter.kinds.${kind}`), count)
        }))}
        width="full"
      />
      <Select
        name={NAMES.place}
        label={t('officerMatter.filter.place')}
        defaultValue={question.unitId ?? ''}
        none={t('officerMatter.filter.anyPlace')}
        choices={queue.units.map(({ unit, count }) => ({
          value: unit.id,
          label: counted(placeText({ ...unit, name: unit.fullName }, 'vi'), count)
        }))}
        width="full"
      />
      <Select
        name={NAMES.owner}
        label={t('officerMatter.filter.owner')}
        defaultValue={question.owner === NOBODY ? NO_OWNER : (question.owner ?? '')}
        none={t('officerMatter.filter.anyOwner')}
        choices={[
          { value: NO_OWNER, label: t('officerMatter.filter.nobody') },
          ...queue.owners.map(({ id, name, count }) => ({ value: id, label: counted(name, count) }))
        ]}
        width="full"
      />
      <div>
        <Button kind="secondary">{t('officerMatter.filter.submit')}</Button>
      </div>
    </form>
  )
}

export default orMissing(async function MattersPage({
  searchParams
}: {
  readonly searchParams: Promise<SearchParams>
}) {
  const actor = await requireActor(['matter.view'])
  const t = staffText()
  const query = await searchParams
  const question = questionOf(query)
  const page = pageNumber(query)
  const queue = await matterQueue(actor, question, actor.on, { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE })
  const given = givenIn(query)
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('officerDecision.work.title'), href: '/can-bo' }]} />
      <PageHeader title={t('officerMatter.title')} lead={t('officerMatter.lead')} />
      <Filters question={question} queue={queue} />
      <h2>{t('officerMatter.found', { count: queue.total })}</h2>
      {queue.items.length === 0 ? (
        <EmptyState title={t('officerMatter.empty')}>
          <p>{t('officerMatter.emptyExplain')}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t('officerMatter.title')}
          captionHidden
          rows={queue.items}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'matter',
              header: t('officerMatter.column.matter'),
              isRowHeader: true,
              cell: ({ key, kind, record, extent }) => (
                <div className="grid justify-items-start gap-1">
                  <Tag tone={isConflict(kind) ? 'clay' : 'grain'} shape={isConflict(kind) ? 'crossed' : 'question'}>
                    {t(`officerMatter.kinds.${kind}`)}
                  </Tag>
                  <a href={matterAddress(key)}>{matterName(record)}</a>
                  {extent > 1 && record.type !== 'products' && (
                    <span className="text-small font-normal text-ink-2">
                      {t('officerMatter.extent', { count: extent })}
                    </span>
                  )}
                </div>
              )
            },
            {
              key: 'place',
              header: t('officerMatter.column.place'),
              cell: ({ unit }) =>
                unit === null ? t('officerMatter.country') : placeText({ ...unit, name: unit.fullName }, 'vi')
            },
            {
              key: 'owner',
              header: t('officerMatter.column.owner'),
              cell: ({ owner }) => owner?.name ?? <span className="text-ink-2">{t('officerMatter.filter.nobody')}</span>
            }
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={Math.ceil(queue.total / PAGE_SIZE)}
        hrefOf={each => hrefWith(QUEUE, given, { trang: String(each) })}
      />
    </OfficerFrame>
  )
})
