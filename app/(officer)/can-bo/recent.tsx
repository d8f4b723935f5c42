import { TaskList } from '@/components/ui/task-list'
import type { RecentItem } from '@/lib/queries/officer/recent'
import { batchName } from '@/lib/text/batch-name'
import { dateTimeText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { batchAddress } from './dot-danh-gia/address'
import { draftAddress } from './quyet-dinh/address'
import { draftTitle } from './quyet-dinh/draft-title'

/** What the reader changed last, and the way back to it. */
export function Recent({ items }: { readonly items: readonly RecentItem[] }) {
  if (items.length === 0) return null
  const t = staffText()
  return (
    <section className="grid gap-2">
      <h2>{t('officerDecision.work.recent')}</h2>
      <TaskList
        tasks={items.map(item => ({
          key: item.code,
          title: item.kind === 'batch' ? batchName(item) : draftTitle({ ...item, kind: item.decides }),
          href: item.kind === 'batch' ? batchAddress(item.code) : draftAddress(item.code),
          hint: item.kind === 'batch' && item.title,
          status: <span className="text-small text-ink-2">{dateTimeText(item.at)}</span>
        }))}
      />
    </section>
  )
}
