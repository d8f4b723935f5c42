import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { orMissing } from '@/app/or-missing'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { SearchField } from '@/components/ui/search-field'
import { type Task, TaskList } from '@/components/ui/task-list'
import { recentItems } from '@/lib/queries/officer/recent'
import type { Waiting } from '@/lib/queries/officer/scope'
import { type Found, type FoundRecord, recordOfCode, searchRegistry } from '@/lib/queries/officer/search'
import { batchName } from '@/lib/text/batch-name'
import { decisionNameOf } from '@/lib/text/decision-name'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { type SearchParams, single } from '@/lib/web/search-params'
import { batchAddress } from '../dot-danh-gia/address'
import { OfficerFrame } from '../frame'
import { draftAddress } from '../quyet-dinh/address'
import { draftTitle } from '../quyet-dinh/draft-title'
import { Recent } from '../recent'
import { addressOfCode } from './address-of-code'

export function generateMetadata(): Metadata {
  return { title: staffText()('officer.search.title') }
}

interface ResultsProps {
  readonly title: string
  readonly tasks: readonly Task[]
  readonly total: number
  /** Where all of them are. */
  readonly all?: string
}

function Results({ title, tasks, total, all }: ResultsProps) {
  if (total === 0) return null
  const t = staffText()
  return (
    <section className="grid gap-2">
      <h2>{t('officerDecision.work.count', { title, count: total })}</h2>
      <TaskList tasks={tasks} />
      {total > tasks.length &&
        (all ? (
          <p>
            <a href={all}>{t('officerDecision.work.all', { count: total })}</a>
          </p>
        ) : (
          <p className="text-small text-ink-2">{t('officer.search.narrow', { count: total - tasks.length })}</p>
        ))}
    </section>
  )
}

const join = (parts: readonly (string | null)[]): string => parts.filter(part => part !== null).join(' · ')

const recordTasks = ({ items }: Waiting<FoundRecord>, under: string): Task[] =>
  items.map(({ code, name, producer, place }) => ({
    key: code,
    title: name ?? code,
    href: `/${under}/${code}`,
    hint: join([producer, place])
  }))

function Findings({ found, asked }: { readonly found: Found; readonly asked: string }) {
  const t = staffText()
  const { drafts, batches, decisions, products, producers, certificates, nearest } = found
  const query = encodeURIComponent(asked)
  return (
    <>
      <Results
        title={t('officer.search.drafts')}
        total={drafts.total}
        tasks={drafts.items.map(draft => ({
          key: draft.code,
          title: draftTitle(draft),
          href: draftAddress(draft.code),
          hint: join([t(`officerDecision.states.${draft.state}`), draft.subject])
        }))}
      />
      <Results
        title={t('officerBatch.list.title')}
        total={batches.total}
        tasks={batches.items.map(batch => ({
          key: batch.code,
          title: batchName(batch),
          href: batchAddress(batch.code),
          hint: batch.title
        }))}
      />
      <Results
        title={t('officer.search.certificates')}
        total={certificates.length}
        tasks={certificates.map(({ code, product, producer }) => ({
          key: code,
          title: code,
          href: `/giay-chung-nhan/${code}`,
          hint: join([product, producer])
        }))}
      />
      <Results
        title={t('officer.search.decisions')}
        total={decisions.total}
        tasks={decisions.items.map(decision => ({
          key: decision.code,
          title: decisionNameOf(decision),
          href: `/quyet-dinh/${decision.code}`,
          hint: decision.subject
        }))}
      />
      <Results
        title={nearest ? t('officer.search.productsNear') : t('officer.search.products')}
        total={products.total}
        tasks={recordTasks(products, 'san-pham')}
        all={`/san-pham?q=${query}`}
      />
      <Results
        title={t('officer.search.producers')}
        total={producers.total}
        tasks={recordTasks(producers, 'chu-the')}
        all={`/chu-the?q=${query}`}
      />
    </>
  )
}

const isEmpty = ({ drafts, batches, decisions, products, producers, certificates }: Found): boolean =>
  [drafts, batches, decisions, products, producers].every(({ total }) => total === 0) && certificates.length === 0

export default orMissing(async function SearchPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const actor = await requireActor('signed-in')
  const asked = (single(await searchParams, 'q') ?? '').trim()
  const exact = await recordOfCode(actor, asked)
  if (exact) redirect(addressOfCode(exact))
  const t = staffText()
  const found = await searchRegistry(actor, asked, actor.on)
  return (
    <OfficerFrame actor={actor} searching>
      <PageHeader title={t('officer.search.title')} />
      <SearchField
        action="/can-bo/tim"
        id="tim"
        label={t('officer.search.label')}
        hint={t('officer.search.hint')}
        defaultValue={asked}
      />
      {found === null ? (
        <Recent items={await recentItems(actor, actor.on)} />
      ) : isEmpty(found) ? (
        <EmptyState title={t('officer.search.nothing', { words: asked })}>
          <p>{t('officer.search.nothingExplain')}</p>
        </EmptyState>
      ) : (
        <Findings found={found} asked={asked} />
      )}
    </OfficerFrame>
  )
})
