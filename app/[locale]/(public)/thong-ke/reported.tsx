import { SourceList } from '@/components/registry/source-list'
import { Details } from '@/components/ui/details'
import { Table } from '@/components/ui/table'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { compareClaim } from '@/lib/ocop/programme/claim'
import { toNumber } from '@/lib/ocop/programme/exact'
import { BASES, type Basis } from '@/lib/ocop/registry/count'
import { type ComparedClaim, comparedClaims } from '@/lib/queries/registry/compared-claims'
import type { Known } from '@/lib/queries/registry/known'
import { starText } from '@/lib/text/certificate-status'
import { dateText } from '@/lib/text/dates'
import type { Locale } from '@/lib/text/locale'
import { numberText } from '@/lib/text/numbers'
import { quantityText } from '@/lib/text/quantity'
import { text } from '@/lib/text/text'

interface ReportedProps {
  /** `null` = the whole country. */
  readonly unitIds: ReadonlySet<string> | null
  readonly on: PlainDate
  readonly known: Known
  readonly locale: Locale
}

const SHOWN = 30

/** A claim that does not say how it counts is compared with every way of counting. */
const basesOf = ({ basis }: ComparedClaim): readonly Basis[] =>
  BASES.filter(each => basis === 'not-stated' || basis === each)

function differenceText(claim: ComparedClaim, basis: Basis, locale: Locale): string {
  const t = text(locale)
  const found = compareClaim(claim, claim.counted[basis])
  if (found.kind === 'same') return t('statistics.reported.same')
  if (found.kind === 'within') return t('statistics.reported.within')
  return `${found.kind === 'above' ? '+' : '−'}${numberText(toNumber(found.by), locale)}`
}

/** Why a count may differ from a claim: which way of counting agrees, what is not known, what the source itself leaves open. */
function explained(claim: ComparedClaim, locale: Locale): readonly string[] {
  const t = text(locale)
  const words = { ever: 'ever', 'in-force': 'inForce', lines: 'lines' } as const
  const agreeing = basesOf(claim).filter(basis =>
    ['same', 'within'].includes(compareClaim(claim, claim.counted[basis]).kind)
  )
  return [
    ...(claim.basis === 'not-stated' ? [t('statistics.reported.notStated')] : []),
    ...agreeing.map(basis =>
      t('statistics.reported.agrees', { basis: t(`statistics.reported.bases.${words[basis]}`) })
    ),
    ...(agreeing.length === 0 && claim.starUnknown > 0 && claim.star !== null
      ? [t('statistics.reported.starUnknown', { count: claim.starUnknown })]
      : []),
    ...(agreeing.length === 0 && claim.counted.ever < claim.value ? [t('statistics.reported.notHeld')] : []),
    ...(agreeing.length === 0 && claim.counted.ever > claim.value ? [t('statistics.reported.later')] : []),
    ...(claim.note === null ? [] : [claim.note])
  ]
}

/** What sources report of recognised products, beside what the registry counts up to the same day, and why the two differ. */
export async function Reported({ unitIds, on, known, locale }: ReportedProps) {
  const t = text(locale)
  const rows = await comparedClaims(unitIds, on, known, SHOWN)
  if (rows.length === 0) return null
  const words = { ever: 'ever', 'in-force': 'inForce', lines: 'lines' } as const
  return (
    <section aria-labelledby="nguon-noi" className="grid grid-cols-1 gap-3">
      <h2 id="nguon-noi">{t('statistics.reported.title')}</h2>
      <p>{t('statistics.reported.lead')}</p>
      <Table
        caption={t('statistics.reported.caption')}
        captionHidden
        columns={[
          {
            key: 'what',
            header: t('statistics.reported.indicator'),
            isRowHeader: true,
            cell: ({ star, unit }) =>
              [
                unit?.name ?? t('statistics.reported.country'),
                star === null ? t('statistics.reported.all') : starText(star, locale)
              ].join(', ')
          },
          { key: 'day', header: t('statistics.reported.asOf'), cell: ({ asOf }) => dateText(asOf, locale) },
          {
            key: 'value',
            header: t('statistics.reported.value'),
            numeric: true,
            cell: row => quantityText(row, null, locale)
          },
          {
            key: 'computed',
            header: t('statistics.reported.computed'),
            cell: row => (
              <ul className="grid gap-0.5">
                {basesOf(row).map(basis => (
                  <li key={basis}>
                    {t(`statistics.reported.bases.${words[basis]}`)}: {numberText(row.counted[basis], locale)} (
                    {differenceText(row, basis, locale)})
                  </li>
                ))}
              </ul>
            )
          },
          {
            key: 'why',
            header: t('statistics.reported.difference'),
            cell: row => (
              <div className="wrap-anywhere">
                <Details summary={row.source.publisher ?? row.source.title ?? row.source.code}>
                  <ul className="grid list-disc gap-1 pl-5">
                    {explained(row, locale).map(sentence => (
                      <li key={sentence}>{sentence}</li>
                    ))}
                  </ul>
                  <SourceList sources={[row.source]} locale={locale} />
                </Details>
              </div>
            )
          }
        ]}
        rows={rows}
        rowKey={({ code }) => code}
        locale={locale}
      />
    </section>
  )
}
