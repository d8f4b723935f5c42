import { addDays, type PlainDate } from '@/lib/ocop/plain-date'
import { dateText, untilText } from '@/lib/text/dates'
import { refusalText } from '@/lib/text/refusals'
import { staffText } from '@/lib/text/text'
import { knownFlags } from '../registry/flag-list'
import { type Column, Table } from '../ui/table'

interface Standing {
  readonly star: number | null
  readonly until: PlainDate
}

export interface PreviewRow {
  readonly position: number
  readonly name: string | null
  readonly producer: string | null
  readonly before: Standing | null
  readonly beforeInForce: boolean
  readonly effect: 'recognised' | 'referred' | 'ended' | 'withdrawn' | 'restored' | 'corrected'
  readonly after: Standing | null
  readonly endsOn: PlainDate | null
  readonly flags: readonly string[]
  readonly objection: { readonly code: string } | null
}

function standing({ star, until }: Standing, inForce: boolean): string {
  const t = staffText()
  const stars = star === null ? t('officerDecision.preview.starUnknown') : t('common.star', { stars: star })
  return inForce
    ? t('officerDecision.preview.standing', { star: stars, until: untilText(until) })
    : t('officerDecision.preview.lapsed', { star: stars, day: dateText(addDays(until, -1)) })
}

function after({ effect, after: then, endsOn }: PreviewRow, today: PlainDate): string {
  const t = staffText()
  if (effect === 'referred') return t('officerDecision.preview.referredAfter')
  if (effect === 'withdrawn' || effect === 'restored' || effect === 'corrected')
    return t(`officerDecision.preview.${effect}After`)
  if (effect === 'ended' && endsOn) return t('officerDecision.preview.endedAfter', { day: dateText(endsOn) })
  return then ? standing(then, then.until > today) : ''
}

/** What the public sees today and will see then, line by line. Objections only where they would stop the publication. */
export function DecisionPreview({
  rows,
  today,
  enacted
}: {
  readonly rows: readonly PreviewRow[]
  readonly today: PlainDate
  readonly enacted: boolean
}) {
  const t = staffText()
  const columns: Column<PreviewRow>[] = [
    {
      key: 'position',
      header: t('officerDecision.draft.columns.position'),
      cell: ({ position }) => position,
      numeric: true
    },
    {
      key: 'product',
      header: t('officerDecision.draft.columns.product'),
      isRowHeader: true,
      cell: ({ name, producer, flags, objection }) => (
        <>
          {name}
          {producer && <span className="block text-small font-normal text-ink-2">{producer}</span>}
          {enacted && objection && (
            <span className="block text-small text-clay">
              {t('officerDecision.preview.objected', { objection: refusalText(objection) })}
            </span>
          )}
          {!enacted &&
            knownFlags(flags).map(flag => (
              <span key={flag} className="block text-small font-normal text-grain">
                {t(`product.flags.${flag}`)}
              </span>
            ))}
        </>
      )
    },
    {
      key: 'before',
      header: t('officerDecision.preview.before'),
      cell: ({ before, beforeInForce }) =>
        before ? (
          standing(before, beforeInForce)
        ) : (
          <span className="text-ink-2">{t('officerDecision.preview.nothing')}</span>
        )
    },
    {
      key: 'after',
      header: t('officerDecision.preview.after'),
      cell: row => <strong className="font-semibold">{after(row, today)}</strong>
    }
  ]
  return (
    <Table
      caption={t('officerDecision.preview.caption')}
      columns={columns}
      rows={rows}
      rowKey={({ position }) => String(position)}
    />
  )
}
