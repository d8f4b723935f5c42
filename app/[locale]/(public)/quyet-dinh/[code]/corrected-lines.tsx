import type { ReactNode } from 'react'
import { decisionHref } from '@/components/registry/decision-list'
import { productHref } from '@/components/registry/product-list'
import { Table } from '@/components/ui/table'
import type { CorrectedLine, Correction } from '@/lib/queries/registry/corrected-lines'
import { starText } from '@/lib/text/certificate-status'
import { dateText, lastValidDay } from '@/lib/text/dates'
import { decisionName } from '@/lib/text/decision-name'
import type { Locale } from '@/lib/text/locale'
import { pointsText } from '@/lib/text/numbers'
import { text } from '@/lib/text/text'

/** What a decision put right in lines of earlier ones, as it was said before and is said since. Nothing when it put nothing right. */
export function CorrectedLines({
  lines,
  locale
}: {
  readonly lines: readonly CorrectedLine[]
  readonly locale: Locale
}) {
  const t = text(locale)
  if (lines.length === 0) return null
  const rows = lines.flatMap(line => line.corrections.map(correction => ({ line, correction })))
  return (
    <section aria-labelledby="dinh-chinh" className="grid gap-3">
      <h2 id="dinh-chinh">{t('decision.corrected.title')}</h2>
      <Table
        caption={t('decision.corrected.title')}
        captionHidden
        columns={[
          {
            key: 'product',
            header: t('decision.columns.product'),
            isRowHeader: true,
            cell: ({ line }) => <Corrected line={line} locale={locale} />
          },
          {
            key: 'what',
            header: t('decision.corrected.what'),
            cell: ({ correction }) => t(`decision.corrected.fields.${correction.field}`)
          },
          {
            key: 'before',
            header: t('decision.corrected.before'),
            cell: ({ correction }) => <s className="text-ink-2">{beforeText(correction, locale)}</s>
          },
          {
            key: 'after',
            header: t('decision.corrected.after'),
            cell: ({ correction }) => <strong>{afterText(correction, locale)}</strong>
          }
        ]}
        rows={rows}
        rowKey={({ line, correction }) => `${line.key} ${correction.field}`}
        locale={locale}
      />
    </section>
  )
}

function Corrected({ line, locale }: { line: CorrectedLine; locale: Locale }): ReactNode {
  return (
    <>
      <a href={productHref(line.productCode, locale)}>{line.name ?? text(locale)('search.row.unnamed')}</a>
      {line.decision && (
        <span className="block text-small font-normal text-ink-2">
          <a href={decisionHref(line.decision.code, locale)}>{decisionName(line.decision, locale)}</a>
        </span>
      )}
    </>
  )
}

const beforeText = ({ field, before }: Correction, locale: Locale): string =>
  saidText({ field, said: before } as Said, locale)
const afterText = ({ field, after }: Correction, locale: Locale): string =>
  saidText({ field, said: after } as Said, locale)

type Said = {
  [C in Correction as C['field']]: { readonly field: C['field']; readonly said: C['after'] }
}[Correction['field']]

function saidText(of: Said, locale: Locale): string {
  const unknown = text(locale)('decision.corrected.unknown')
  switch (of.field) {
    case 'star':
      return starText(of.said, locale)
    case 'points':
      return of.said === null ? unknown : pointsText(of.said, locale)
    case 'effectiveOn':
      return of.said === null ? unknown : dateText(of.said, locale)
    case 'endsOn':
      return of.said === null ? unknown : dateText(lastValidDay(of.said), locale)
    default:
      return of.said ?? unknown
  }
}
