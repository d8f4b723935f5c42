import type { PlainDate } from '@/lib/ocop/plain-date'
import { dateText, untilText } from '@/lib/text/dates'
import { type DecisionName, decisionName } from '@/lib/text/decision-name'
import { type Locale, localPath } from '@/lib/text/locale'
import type { PlaceName } from '@/lib/text/place-name'
import { text } from '@/lib/text/text'
import { decisionHref } from '../registry/decision-list'
import { PlaceLink } from '../registry/place-link'
import { SourceList, type SourceRow } from '../registry/source-list'
import { Details } from '../ui/details'
import { Table } from '../ui/table'
import { Tag } from '../ui/tag'

export interface EntryRow {
  readonly code: string
  readonly name: string | null
  readonly unit: PlaceName
  readonly placeText: string | null
  readonly producer: { readonly code: string; readonly name: string } | null
  readonly decision: (DecisionName & { readonly code: string }) | null
  readonly from: PlainDate | null
  readonly latestOn: PlainDate
  readonly endedOn: PlainDate | null
  readonly present: boolean
  readonly note: string | null
  readonly sources: readonly SourceRow[]
}

interface EntryTableProps {
  readonly caption: string
  readonly rows: readonly EntryRow[]
  readonly locale: Locale
}

/** Entries of a register: what, where, by which decision, from when until when. */
export function EntryTable({ caption, rows, locale }: EntryTableProps) {
  const t = text(locale)
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        {
          key: 'name',
          header: t('programme.registers.name'),
          isRowHeader: true,
          cell: row => (
            <>
              {row.name ?? t('programme.registers.unnamed')}
              {row.producer && (
                <a className="block font-normal" href={localPath(locale, `/chu-the/${row.producer.code}`)}>
                  {row.producer.name}
                </a>
              )}
              {row.note !== null && <span className="block text-small font-normal text-ink-2">{row.note}</span>}
            </>
          )
        },
        {
          key: 'place',
          header: t('programme.pointsOfSale.place'),
          cell: ({ unit, placeText: typed }) => (
            <>
              <PlaceLink place={unit} locale={locale} />
              {typed !== null && <span className="block text-small text-ink-2">{typed}</span>}
            </>
          )
        },
        {
          key: 'decision',
          header: t('programme.pointsOfSale.decision'),
          cell: ({ decision }) =>
            decision ? (
              <a href={decisionHref(decision.code, locale)}>{decisionName(decision, locale)}</a>
            ) : (
              <span className="text-ink-2">{t('programme.pointsOfSale.noDecision')}</span>
            )
        },
        {
          key: 'span',
          header: t('programme.pointsOfSale.span'),
          cell: row => (
            <div className="grid justify-items-start gap-1">
              <Tag tone={row.present ? 'leaf' : 'plain'} shape={row.present ? 'disc' : 'ring'}>
                {t(row.present ? 'programme.pointsOfSale.present' : 'programme.pointsOfSale.ended')}
              </Tag>
              <span className="text-small text-ink-2">{spanText(row, locale)}</span>
              {row.sources.length > 0 && (
                <Details summary={t('programme.sourceAndQuote')}>
                  <SourceList sources={row.sources} locale={locale} />
                </Details>
              )}
            </div>
          )
        }
      ]}
      rows={rows}
      rowKey={({ code }) => code}
      rowId={({ code }) => code}
      locale={locale}
    />
  )
}

function spanText({ from, latestOn, endedOn }: EntryRow, locale: Locale): string {
  const t = text(locale)
  const begun =
    from === null
      ? t('programme.pointsOfSale.certainBy', { day: dateText(latestOn, locale) })
      : t('programme.pointsOfSale.from', { day: dateText(from, locale) })
  return endedOn === null ? begun : `${begun}, ${untilText(endedOn, locale)}`
}
