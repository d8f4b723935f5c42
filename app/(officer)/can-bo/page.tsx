import type { Metadata } from 'next'
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
import { Recent } from './recent'
import { tasksOf, WORK_ADDRESSES, WORK_GROUPS, type WorkAddress } from './work-groups'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerDecision.work.title') }
}

/** The way of a decision through the registry, for whoever takes it for the first time. */
const HELP = ['open', 'paste', 'look', 'draft', 'sign', 'publish', 'hand'] as const

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

export default async function WorkPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const actor = await requireActor('signed-in')
  const t = staffText()
  const asked = single(await searchParams, 'xem')
  const alone = isAddress(asked) ? asked : null
  const work = await workList(actor, actor.on, alone === null ? null : WORK_GROUPS[alone])
  const filled = WORK_ADDRESSES.filter(address => work[WORK_GROUPS[address]].total > 0)
  const shown = alone === null ? filled : filled.filter(address => address === alone)
  return (
    <OfficerFrame actor={actor}>
      <PageHeader
        title={t('officerDecision.work.title')}
        lead={t('officerDecision.work.lead', { day: dateText(actor.on) })}
        actions={
          <>
            {canSomewhere(actor, 'batch.open').ok && (
              <LinkButton href="/can-bo/dot-danh-gia/moi" kind="primary">
                {t('officerDecision.nav.newBatch')}
              </LinkButton>
            )}
            {canSomewhere(actor, 'decision.transcribe').ok && (
              <LinkButton href="/can-bo/quyet-dinh/da-ban-hanh">{t('officerDecision.nav.past')}</LinkButton>
            )}
            {canSomewhere(actor, 'decision.draft').ok && (
              <>
                <LinkButton href="/can-bo/quyet-dinh/thu-hoi">{t('officerDecision.nav.revocation')}</LinkButton>
                <LinkButton href="/can-bo/danh-gia-lai">{t('officerAct.filing.title')}</LinkButton>
                <LinkButton href="/can-bo/quyet-dinh/viec-khac">{t('officerAct.index.title')}</LinkButton>
              </>
            )}
          </>
        }
      />
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
      {alone === null && canSomewhere(actor, 'batch.open').ok && (
        <Details summary={t('officerDecision.work.help.title')} open={shown.length === 0}>
          <ol className="grid list-decimal gap-1 pl-6">
            {HELP.map(step => (
              <li key={step}>{t(`officerDecision.work.help.${step}`)}</li>
            ))}
          </ol>
        </Details>
      )}
      {alone === null && <Recent items={await recentItems(actor, actor.on)} />}
    </OfficerFrame>
  )
}
