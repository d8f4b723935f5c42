import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Banner } from '@/components/ui/banner'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Table } from '@/components/ui/table'
import { isEntry, type ProgrammeShape } from '@/lib/ocop/programme/register'
import { type ProgrammeEntryLine, programmeRecords } from '@/lib/queries/officer/programme-records'
import { dateText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { missing } from '@/lib/web/missing'
import { type SearchParams, single } from '@/lib/web/search-params'
import { OfficerFrame } from '../../frame'
import { followAddress, formAddress, PROGRAMME, shapeOfSlug } from '../address'
import { leadOf, sortText } from '../words'

interface Props {
  readonly params: Promise<{ readonly loai: string }>
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const shape = shapeOfSlug((await params).loai)
  return shape === null ? {} : { title: staffText()(`officerProgramme.shapes.${shape}`) }
}

function spanText({ from, due }: ProgrammeEntryLine): string {
  const t = staffText()
  const first = from === null ? '…' : dateText(from)
  return due === null ? first : t('officerProgramme.span', { from: first, due: dateText(due) })
}

function Acts({ shape, code }: { readonly shape: ProgrammeShape; readonly code: string }) {
  const t = staffText()
  return (
    <span className="flex flex-wrap gap-x-4">
      {shape !== 'figure' && <a href={formAddress(shape, code)}>{t('officerProgramme.correct')}</a>}
      {(isEntry(shape) || shape === 'undertaking') && (
        <a href={followAddress(shape, code)}>{t('officerProgramme.follow')}</a>
      )}
    </span>
  )
}

export default orMissing(async function ProgrammeListPage({ params, searchParams }: Props) {
  const actor = await requireActor(['programme.record'])
  const shape = shapeOfSlug((await params).loai)
  if (shape === null) missing()
  const t = staffText()
  const rows = await programmeRecords(actor, shape, actor.on)
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs
        crumbs={[
          { label: t('officerDecision.work.title'), href: '/can-bo' },
          { label: t('officerProgramme.title'), href: PROGRAMME }
        ]}
      />
      <PageHeader
        title={t(`officerProgramme.shapes.${shape}`)}
        lead={leadOf(shape)}
        actions={
          <LinkButton href={formAddress(shape)} kind="primary">
            {t('officerProgramme.new')}
          </LinkButton>
        }
      />
      {single(await searchParams, 'da') === 'ghi' && <Banner kind="success" title={t('officerProgramme.recorded')} />}
      {rows.length === 0 ? (
        <EmptyState title={t('officerProgramme.empty')}>
          <p>{t('officerProgramme.emptyExplain')}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t('officerProgramme.caption')}
          captionHidden
          rows={rows}
          rowKey={({ code }) => code}
          columns={[
            {
              key: 'name',
              header: t('officerProgramme.column.name'),
              isRowHeader: true,
              cell: ({ name, sort, code }) => (
                <>
                  {sort === null ? (name ?? t('officerProgramme.unnamed')) : sortText(shape, sort)}
                  {sort !== null && name !== null && <span className="block font-normal">{name}</span>}
                  <span className="block text-small font-normal text-ink-2">{code}</span>
                </>
              )
            },
            {
              key: 'place',
              header: t('officerProgramme.column.place'),
              cell: ({ place }) => place ?? t('officerMatter.country')
            },
            { key: 'span', header: t('officerProgramme.column.span'), cell: spanText },
            {
              key: 'acts',
              header: t('officerProgramme.column.acts'),
              cell: ({ code }) => <Acts shape={shape} code={code} />
            }
          ]}
        />
      )}
    </OfficerFrame>
  )
})
