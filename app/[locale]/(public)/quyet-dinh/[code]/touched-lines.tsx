import { productHref } from '@/components/registry/product-list'
import { Table } from '@/components/ui/table'
import type { TouchedLine } from '@/lib/queries/registry/decision'
import { dateText } from '@/lib/text/dates'
import type { Locale } from '@/lib/text/locale'
import { text } from '@/lib/text/text'

/** Lines of other decisions that this one ended, extended or put right. Nothing when there are none. */
export function TouchedLines({ lines, locale }: { readonly lines: readonly TouchedLine[]; readonly locale: Locale }) {
  const t = text(locale)
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="cham-dut" className="grid gap-3">
      <h2 id="cham-dut">{t('decision.ended')}</h2>
      <Table
        caption={t('decision.ended')}
        captionHidden
        columns={[
          {
            key: 'product',
            header: t('decision.columns.product'),
            isRowHeader: true,
            cell: line => <a href={productHref(line.productCode, locale)}>{line.name ?? t('search.row.unnamed')}</a>
          },
          { key: 'kind', header: t('decision.columns.kind'), cell: line => t(`decision.endedKinds.${line.kind}`) },
          {
            key: 'on',
            header: t('decision.effectiveOn'),
            cell: line => (line.on === null ? null : dateText(line.on, locale))
          },
          { key: 'ground', header: t('decision.ground'), cell: line => line.ground }
        ]}
        rows={lines}
        rowKey={({ key }) => key}
        locale={locale}
      />
    </section>
  )
}
