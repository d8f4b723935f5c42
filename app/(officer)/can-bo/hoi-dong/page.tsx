import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Table } from '@/components/ui/table'
import { councilsOf } from '@/lib/queries/council/councils'
import { dateText } from '@/lib/text/dates'
import { numberText } from '@/lib/text/numbers'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { OfficerFrame } from '../frame'
import { councilAddress } from './address'

export function generateMetadata(): Metadata {
  return { title: staffText()('council.councils.title') }
}

export default orMissing(async function CouncilsPage() {
  const actor = await requireActor(['council.manage'])
  const t = staffText()
  const councils = await councilsOf(actor, actor.on)
  return (
    <OfficerFrame actor={actor}>
      <PageHeader
        title={t('council.councils.title')}
        lead={t('council.councils.lead')}
        actions={
          <>
            <LinkButton kind="primary" href="/can-bo/hoi-dong/moi">
              {t('council.councils.establish')}
            </LinkButton>
            <LinkButton href="/hoi-dong">{t('council.start.title')}</LinkButton>
          </>
        }
      />
      {councils.length === 0 ? (
        <EmptyState title={t('council.councils.empty')}>
          <p>{t('council.councils.emptyExplain')}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t('council.councils.title')}
          captionHidden
          rows={councils}
          rowKey={({ code }) => code}
          columns={[
            {
              key: 'name',
              header: t('council.councils.name'),
              isRowHeader: true,
              cell: council => (
                <>
                  <a href={councilAddress(council.code)}>{council.name}</a>
                  <span className="block font-normal text-ink-2">
                    {council.establishedBy ?? t('council.councils.unknownNumber')}
                  </span>
                </>
              )
            },
            { key: 'place', header: t('council.councils.place'), cell: ({ place }) => place },
            { key: 'from', header: t('council.councils.from'), cell: ({ from }) => dateText(from) },
            {
              key: 'seats',
              header: t('council.councils.seats'),
              numeric: true,
              cell: ({ seats }) => numberText(seats)
            },
            {
              key: 'sessions',
              header: t('council.councils.sessions'),
              numeric: true,
              cell: ({ sessions }) => numberText(sessions)
            }
          ]}
        />
      )}
    </OfficerFrame>
  )
})
