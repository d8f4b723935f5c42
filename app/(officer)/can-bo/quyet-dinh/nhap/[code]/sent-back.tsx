import { Banner } from '@/components/ui/banner'
import type { DraftView } from '@/lib/queries/officer/drafts'
import { dateTimeText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'

/** Why the second person did not agree, for as long as that is open. */
export function SentBack({ draft }: { readonly draft: Pick<DraftView, 'state' | 'approver' | 'sentBack'> }) {
  const { state, approver, sentBack } = draft
  if (!sentBack || approver !== null || state === 'published' || state === 'discarded') return null
  const t = staffText()
  return (
    <Banner
      kind="warning"
      title={t('officerDecision.preview.sentBack', { name: sentBack.by, at: dateTimeText(sentBack.at) })}
    >
      <p className="whitespace-pre-line">{sentBack.note}</p>
    </Banner>
  )
}
