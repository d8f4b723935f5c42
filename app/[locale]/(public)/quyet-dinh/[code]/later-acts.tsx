import { DecisionLink } from '@/components/registry/decision-list'
import { Banner } from '@/components/ui/banner'
import type { DecisionView } from '@/lib/queries/registry/decision'
import type { Locale } from '@/lib/text/locale'
import { text } from '@/lib/text/text'

const KINDS = ['annulment', 'withdrawal', 'correction'] as const

/** That a decision has been annulled, withdrawn or corrected since, and by which: both stay to be read. Nothing where it has not. */
export function LaterActs({ decision, locale }: { readonly decision: DecisionView; readonly locale: Locale }) {
  return KINDS.flatMap(kind => {
    const acts = decision.laterActs.filter(act => act.kind === kind)
    if (acts.length === 0) return []
    return [
      <Banner
        key={kind}
        kind={kind === 'correction' ? 'important' : 'warning'}
        title={text(locale)(`decision.laterActs.${kind}`)}
        locale={locale}
      >
        {acts.map(act => (
          <p key={act.code}>
            <DecisionLink decision={act} locale={locale} />
          </p>
        ))}
      </Banner>
    ]
  })
}
