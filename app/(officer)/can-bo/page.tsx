import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Details } from '@/components/ui/details'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { TaskList } from '@/components/ui/task-list'
import type { Actor } from '@/lib/ocop/access/actor'
import { canSomewhere } from '@/lib/ocop/access/can'
import { recentItems } from '@/lib/queries/officer/recent'
import { type WorkList, workList } from '@/lib/queries/officer/work-list'
import { dateText } from '@/lib/text/dates'
import { numberText } from '@/lib/text/numbers'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { type SearchParams, single } from '@/lib/web/search-params'
import { OfficerFrame } from './frame'
import { OtherWork } from './other-work'
import { Recent } from './recent'
import { tasksOf, WORK_ADDRESSES, WORK_GROUPS, type WorkAddress } from './work-groups'
import { WAY } from './work-way'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerDecision.work.title') }
}

/** Where nothing of these waits, the way of a decision through the registry has not been taken yet, or not this year. */
const ON_THE_WAY = ['toSecond', 'issued', 'unseconded', 'submitted', 'drafting', 'batches'] as const

function Help({ open }: { readonly open: boolean }) {
  const t = staffText()
  return (
    <Details summary={t('officerDecision.work.help.title')} open={open}>
      <ol className="grid list-decimal gap-1 pl-6">
        {WAY.map(step => (
          <li key={step}>{t(`officerDecision.work.help.${step}`)}</li>
        ))}
      </ol>
    </Details>
  )
}

interface GroupsProps {
  readonly work: WorkList
  readonly addresses: readonly WorkAddress[]
}

/** How much waits of each kind, each with the way to it. */
function Overview({ work, addresses }: GroupsProps) {
  const t = staffText()
  return (
    <nav aria-label={t('officerDecision.work.overview')}>
      <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
        {addresses.map(address => (
          <li key={address} className="border-b border-rule">
            <a
              href={`#${address}`}
              className="flex min-h-11 items-center justify-between gap-3 py-1 no-underline hover:underline"
            >
              {t(`officerDecision.work.groups.${WORK_GROUPS[address]}`)}
              <strong className="tabular-nums">{numberText(work[WORK_GROUPS[address]].total)}</strong>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Group({
  work,
  address,
  actor,
  alone
}: {
  readonly work: WorkList
  readonly address: WorkAddress
  readonly actor: Actor & { readonly kind: 'account' }
  readonly alone: boolean
}) {
  const t = staffText()
  const group = WORK_GROUPS[address]
  const { total } = work[group]
  const tasks = tasksOf(work, group, { actor, today: actor.on })
  const title = t(`officerDecision.work.groups.${group}`)
  return (
    <section id={address} className="grid scroll-mt-4 gap-2">
      <h2>{t('officerDecision.work.count', { title, count: total })}</h2>
      <p className="text-small text-ink-2">{t(`officerDecision.work.explain.${group}`)}</p>
      <TaskList tasks={tasks} />
      {total > tasks.length &&
        (alone ? (
          <p className="text-small text-ink-2">{t('officerDecision.work.more', { count: total - tasks.length })}</p>
        ) : (
          <p>
            <a href={`/can-bo?xem=${address}`}>{t('officerDecision.work.all', { count: total })}</a>
          </p>
        ))}
    </section>
  )
}

const isAddress = (asked: string | null): asked is WorkAddress => asked !== null && Object.hasOwn(WORK_GROUPS, asked)

export default orMissing(async function WorkPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const actor = await requireActor('signed-in')
  const t = staffText()
  const asked = single(await searchParams, 'xem')
  const alone = isAddress(asked) ? asked : null
  const work = await workList(actor, actor.on, alone === null ? null : WORK_GROUPS[alone])
  const filled = WORK_ADDRESSES.filter(address => work[WORK_GROUPS[address]].total > 0)
  const shown = alone === null ? filled : filled.filter(address => address === alone)
  const mayOpen = canSomewhere(actor, 'batch.open').ok
  const isNew = ON_THE_WAY.every(group => work[group].total === 0)
  return (
    <OfficerFrame actor={actor}>
      <PageHeader
        title={t('officerDecision.work.title')}
        lead={t('officerDecision.work.lead', { day: dateText(actor.on) })}
        actions={
          mayOpen && (
            <LinkButton href="/can-bo/dot-danh-gia/moi" kind="primary">
              {t('officerDecision.nav.newBatch')}
            </LinkButton>
          )
        }
      />
      {alone === null && mayOpen && isNew && <Help open />}
      {shown.length === 0 && (
        <EmptyState title={t('officerDecision.work.empty')}>
          <p>{t('officerDecision.work.emptyExplain')}</p>
        </EmptyState>
      )}
      {alone === null
        ? shown.length > 1 && <Overview work={work} addresses={shown} />
        : filled.length > 1 && (
            <p>
              <a href="/can-bo">{t('officerDecision.work.back')}</a>
            </p>
          )}
      {shown.map(address => (
        <Group key={address} work={work} address={address} actor={actor} alone={alone !== null} />
      ))}
      {alone === null && <OtherWork actor={actor} />}
      {alone === null && mayOpen && !isNew && <Help open={false} />}
      {alone === null && <Recent items={await recentItems(actor, actor.on)} />}
    </OfficerFrame>
  )
})
