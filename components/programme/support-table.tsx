import type { SupportCategory } from '@/lib/ocop/programme/support'
import type { Locale } from '@/lib/text/locale'
import { numberText } from '@/lib/text/numbers'
import { text } from '@/lib/text/text'
import { Table } from '../ui/table'

interface SupportSum {
  readonly category: SupportCategory
  readonly amount: number
  readonly unstated: number
  readonly items: number
}

/** An amount that nobody states is not nought, and nothing given is neither. */
function amountText({ amount, unstated, items }: Omit<SupportSum, 'category'>, locale: Locale): string {
  const t = text(locale)
  if (items === 0) return t('programme.support.none')
  const dong = numberText(amount, locale)
  if (unstated === 0) return t('programme.support.dong', { amount: dong })
  return amount === 0
    ? t('programme.support.unstated')
    : t('programme.support.dongAndUnstated', { amount: dong, count: unstated })
}

/** What was given for what, in whole đồng. */
export function SupportTable({ rows, locale }: { readonly rows: readonly SupportSum[]; readonly locale: Locale }) {
  const t = text(locale)
  return (
    <Table
      caption={t('programme.support.title')}
      captionHidden
      columns={[
        {
          key: 'category',
          header: t('programme.support.category'),
          isRowHeader: true,
          cell: ({ category }) => t(`programme.supportCategories.${category}`)
        },
        {
          key: 'items',
          header: t('programme.support.items'),
          numeric: true,
          cell: ({ items }) => numberText(items, locale)
        },
        { key: 'amount', header: t('programme.support.amount'), numeric: true, cell: row => amountText(row, locale) }
      ]}
      rows={rows}
      rowKey={({ category }) => category}
      locale={locale}
    />
  )
}
