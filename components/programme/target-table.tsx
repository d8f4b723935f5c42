import type { ReactNode } from 'react'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { type Indicator, termsOf } from '@/lib/ocop/programme/indicator'
import type { Measured, ProgressState } from '@/lib/ocop/programme/progress'
import type { Quantity } from '@/lib/ocop/programme/quantity'
import { dateText } from '@/lib/text/dates'
import { type Locale, localPath } from '@/lib/text/locale'
import { decimalText, numberText } from '@/lib/text/numbers'
import { type PlaceName, placeText } from '@/lib/text/place-name'
import { quantityText } from '@/lib/text/quantity'
import { forecastText } from '@/lib/text/target-state'
import { measuredText, targetAim, targetName, targetPercent, targetPeriod } from '@/lib/text/target-words'
import { text } from '@/lib/text/text'
import { SourceList, type SourceRow } from '../registry/source-list'
import { Details } from '../ui/details'
import { Table } from '../ui/table'
import { TargetState } from './target-state'

interface Stated extends Quantity {
  readonly code: string
  readonly asOf: PlainDate
  readonly measure: string | null
  readonly source: SourceRow
}

export interface TargetRow extends Quantity {
  readonly code: string
  readonly unit: (PlaceName & { readonly id: string }) | null
  readonly indicator: Indicator
  readonly star: number | null
  readonly measure: string | null
  readonly from: PlainDate | null
  readonly due: PlainDate | null
  readonly denominator: string | null
  readonly note: string | null
  readonly assumedAtLeast: boolean
  readonly replacedBy: string | null
  readonly source: SourceRow
  readonly progress: {
    readonly state: ProgressState
    readonly atMinimum: boolean
    readonly near: boolean
    readonly judgedOn: PlainDate
    readonly frozen: boolean
    readonly over: boolean
    readonly measured: Measured | null
    readonly from: 'rows' | 'reported' | null
    readonly inForce: Measured | null
    readonly percent: number | null
    readonly multiple: number | null
    readonly without: readonly PlaceName[]
    readonly reported: readonly Stated[]
  }
  readonly forecast: {
    readonly value: number
    readonly expected: boolean
    readonly borderline: boolean
    readonly counted: number
    readonly ready: Stated
  } | null
}

interface TargetTableProps {
  readonly rows: readonly TargetRow[]
  /** Whether rows are of several places, so that each says its own. */
  readonly withPlace: boolean
  /** The rows behind a target's figure, where they can be listed. */
  readonly hrefOf: (row: TargetRow) => string | null
  readonly locale: Locale
}

/** Plans beside results: what was aimed at, until when, what came of it. */
export function TargetTable({ rows, withPlace, hrefOf, locale }: TargetTableProps) {
  const t = text(locale)
  return (
    <Table
      caption={t('programme.targets.title')}
      captionHidden
      columns={[
        {
          key: 'target',
          header: t('programme.targets.target'),
          isRowHeader: true,
          cell: row => (
            <>
              {withPlace && <span className="block text-small font-normal text-ink-2">{placeOf(row, locale)}</span>}
              {targetName(row, locale)}: <span className="whitespace-nowrap">{targetAim(row, locale)}</span>
            </>
          )
        },
        { key: 'due', header: t('programme.targets.period'), cell: row => targetPeriod(row, locale) },
        {
          key: 'progress',
          header: t('programme.targets.progress'),
          numeric: true,
          cell: row => <Result row={row} href={hrefOf(row)} locale={locale} />
        },
        {
          key: 'state',
          header: t('programme.targets.state'),
          cell: row => (
            <div className="grid justify-items-start gap-1">
              <TargetState judged={row.progress} locale={locale} />
              {row.forecast && <span className="text-small">{forecastText(row.forecast, locale)}</span>}
              <Details summary={t('programme.targets.details')}>
                <Reckoning row={row} href={hrefOf(row)} locale={locale} />
              </Details>
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

const placeOf = ({ unit }: TargetRow, locale: Locale): string =>
  unit === null ? text(locale)('programme.country') : placeText(unit, locale)

interface PartProps {
  readonly row: TargetRow
  readonly href: string | null
  readonly locale: Locale
}

function Result({ row, href, locale }: PartProps) {
  const t = text(locale)
  const { measured, percent, multiple } = row.progress
  if (measured === null) return <span className="text-ink-2">{t('programme.unknown')}</span>
  const said = measuredText(row, measured, locale)
  const share = targetPercent(row, percent, locale)
  return (
    <span className="grid gap-0.5 whitespace-normal sm:justify-items-end">
      <span className="font-semibold whitespace-nowrap">{href === null ? said : <a href={href}>{said}</a>}</span>
      {share && <span className="text-small text-ink-2">{share}</span>}
      {multiple !== null && multiple >= 1.05 && (
        <span className="text-small text-ink-2">
          {t('programme.targets.multiple', { times: decimalText(multiple, 1, locale) })}
        </span>
      )}
    </span>
  )
}

/** How the figure came about, in sentences; then the source and its words. */
function Reckoning({ row, href, locale }: PartProps) {
  const t = text(locale)
  const { progress, forecast } = row
  const { measured, inForce } = progress
  const rule = termsOf(row.indicator).rows
  const sentences: readonly (ReactNode | null)[] = [
    t(`programme.rules.${rule ?? 'none'}`),
    progress.from === 'reported' ? t('programme.targets.reportedOnly') : null,
    measured === null ? t('programme.targets.noRows') : null,
    t('programme.targets.judgedOn', { day: dateText(progress.judgedOn, locale) }),
    progress.frozen ? t('programme.targets.frozen') : null,
    progress.over ? t('programme.targets.over') : null,
    inForce && inForce.least !== measured?.least
      ? t('programme.targets.inForce', { value: numberText(inForce.least, locale) })
      : null,
    progress.without.length > 0
      ? t('programme.targets.without', { places: progress.without.map(({ name }) => name).join(', ') })
      : null,
    row.assumedAtLeast ? t('programme.targets.assumed') : null,
    row.denominator === null ? null : t('programme.targets.denominatorStated', { text: row.denominator }),
    row.note,
    row.replacedBy === null ? null : t('programme.targets.replaced'),
    forecast &&
      t('programme.targets.forecastLine', {
        label: forecastText(forecast, locale),
        counted: numberText(forecast.counted, locale),
        ready: quantityText(forecast.ready, null, locale),
        value: numberText(forecast.value, locale)
      })
  ]
  return (
    <>
      <ul className="grid max-w-measure list-disc gap-1 pl-5">
        {sentences
          .filter(sentence => sentence !== null)
          .map(sentence => (
            <li key={String(sentence)}>{sentence}</li>
          ))}
        {href !== null && (
          <li>
            <a href={href}>{t('programme.targets.rowsLink')}</a>
          </li>
        )}
      </ul>
      {progress.reported.length > 0 && (
        <div className="grid gap-1">
          <p className="font-semibold">{t('programme.targets.reported')}</p>
          {progress.reported.map(stated => (
            <div key={stated.code} className="grid gap-1">
              <p>
                {t('programme.targets.reportedLine', {
                  value: quantityText(stated, stated.measure, locale),
                  day: dateText(stated.asOf, locale)
                })}
              </p>
              <SourceList sources={[stated.source]} locale={locale} />
            </div>
          ))}
        </div>
      )}
      <div className="grid gap-1">
        <p className="font-semibold">{t('programme.source')}</p>
        <SourceList sources={[row.source]} locale={locale} />
      </div>
      <p className="text-small text-ink-2">
        <a href={`${localPath(locale, '/chi-tieu')}?noi=${row.unit?.id ?? ''}#${row.code}`}>{row.code}</a>
      </p>
    </>
  )
}
