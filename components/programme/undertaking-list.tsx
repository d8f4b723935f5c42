import type { PlainDate } from '@/lib/ocop/plain-date'
import type { UndertakingKind, UndertakingState } from '@/lib/ocop/programme/undertaking'
import { dateText } from '@/lib/text/dates'
import type { Locale } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { SourceList, type SourceRow } from '../registry/source-list'
import { Details } from '../ui/details'

export interface UndertakingRow {
  readonly code: string
  readonly kind: UndertakingKind
  readonly title: string
  readonly addressee: string | null
  readonly note: string | null
  readonly state: { readonly state: UndertakingState; readonly on: PlainDate } | null
  readonly sources: readonly SourceRow[]
}

/** Schemes, policies, directives and tasks, each with how far it has come: what is being drafted is not shown as issued. */
export function UndertakingList({
  rows,
  locale
}: {
  readonly rows: readonly UndertakingRow[]
  readonly locale: Locale
}) {
  const t = text(locale)
  return (
    <ol className="grid gap-3">
      {rows.map(({ code, kind, title, addressee, note, state, sources }) => (
        <li key={code} className="border-b border-rule pb-3">
          <span className="block text-small text-ink-2">
            {t(`programme.undertakingKinds.${kind}`)},{' '}
            {state === null
              ? t('programme.plans.noState')
              : t('programme.plans.stateOn', {
                  state: t(`programme.undertakingStates.${state.state}`),
                  day: dateText(state.on, locale)
                })}
          </span>
          {title}
          {addressee !== null && (
            <span className="text-ink-2">, {t('programme.events.addressee', { to: addressee })}</span>
          )}
          {note !== null && <span className="block text-small text-ink-2">{note}</span>}
          {sources.length > 0 && (
            <Details summary={t('programme.sourceAndQuote')}>
              <SourceList sources={sources} locale={locale} />
            </Details>
          )}
        </li>
      ))}
    </ol>
  )
}
