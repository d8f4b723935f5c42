import { dateText } from '@/lib/text/dates'
import { type DecisionName, decisionName } from '@/lib/text/decision-name'
import { type Locale, localPath } from '@/lib/text/locale'
import { text } from '@/lib/text/text'

export const DECISION_KINDS = [
  'recognition',
  'approval',
  'revocation',
  'withdrawal',
  'correction',
  'central_outcome',
  'annulment',
  'programme'
] as const
export type DecisionKind = (typeof DECISION_KINDS)[number]

export interface DecisionRow extends DecisionName {
  readonly code: string
  readonly kind: DecisionKind
  readonly authority: string
  readonly subject: string | null
  readonly lineCount: number
}

export const decisionHref = (code: string, locale: Locale): string => localPath(locale, `/quyet-dinh/${code}`)

/** Decisions in few words: which, whose, when, how many products. */
export function DecisionList({ rows, locale }: { readonly rows: readonly DecisionRow[]; readonly locale: Locale }) {
  const t = text(locale)
  return (
    <ul className="border-t border-rule">
      {rows.map(row => (
        <li key={row.code} className="grid gap-x-6 border-b border-rule py-3 sm:grid-cols-[1fr_auto]">
          <div className="min-w-0">
            <a href={decisionHref(row.code, locale)} className="font-semibold">
              {decisionName(row, locale)}
            </a>
            <p className="text-small text-ink-2">{[row.authority, t(`decision.kinds.${row.kind}`)].join(' · ')}</p>
          </div>
          <p className="text-small text-ink-2 tabular-nums">{t('decision.list.rows', { count: row.lineCount })}</p>
        </li>
      ))}
    </ul>
  )
}

/** A decision as a link with its author: what an entry of a history rests on. */
export function DecisionLink({
  decision,
  locale
}: {
  readonly decision: DecisionName & { readonly code: string; readonly authority: string }
  readonly locale: Locale
}) {
  return (
    <a href={decisionHref(decision.code, locale)}>
      {text(locale)('decision.nameOf', { decision: decisionName(decision, locale), authority: decision.authority })}
    </a>
  )
}

/** A day that may be known only by its latest bound. */
export function dayOrBound({ issuedOn, latestOn = null }: DecisionName, locale: Locale): string {
  if (issuedOn !== null) return dateText(issuedOn, locale)
  return latestOn === null
    ? text(locale)('common.unknown')
    : text(locale)('decision.latestOn', { day: dateText(latestOn, locale) })
}
