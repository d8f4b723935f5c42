import { FlowChart } from '@/components/charts/flow-chart'
import { Table } from '@/components/ui/table'
import { localPath } from '@/lib/text/locale'
import { numberText } from '@/lib/text/numbers'
import { text } from '@/lib/text/text'
import { type FigureQuestion, permanentQuery } from '../thong-ke/question'
import { type After, ENDS, endText, flowsOf, STARS_AFTER, STARS_BEFORE } from './flow'

/** From which star to which, and out of force. */
export async function FlowSection({ question }: { readonly question: FigureQuestion }) {
  const { locale } = question
  const t = text(locale)
  const flows = await flowsOf(question)
  const targets: readonly After[] = [...STARS_AFTER, ...ENDS]
  const cell = (from: (typeof STARS_BEFORE)[number], to: After) => {
    const flow = flows.find(each => each.from === from && each.to === to)
    if (!flow) return numberText(0, locale)
    return (
      <a href={flow.href} className="inline-block min-h-6 min-w-6">
        {numberText(flow.count, locale)}
      </a>
    )
  }
  const { 'chia-theo': _by, ...query } = permanentQuery(question)
  return (
    <section aria-labelledby="dong-sao" className="grid grid-cols-1 gap-4">
      <h2 id="dong-sao">{t('charts.flow.title')}</h2>
      <p className="text-ink-2">{t('charts.flow.lead')}</p>
      <FlowChart
        id="flow"
        title={t('charts.flow.title')}
        description={t('charts.tableBelow')}
        from={STARS_BEFORE.map(key => ({ key: String(key), label: endText(key, locale) }))}
        to={targets.map(key => ({ key: String(key), label: endText(key, locale) }))}
        flows={flows.map(({ from, to, count }) => ({ from: String(from), to: String(to), count }))}
        locale={locale}
      />
      <Table
        caption={t('charts.flow.title')}
        captionHidden
        columns={[
          { key: 'from', header: t('charts.flow.from'), isRowHeader: true, cell: from => endText(from, locale) },
          ...targets.map(to => ({
            key: String(to),
            header: endText(to, locale),
            numeric: true,
            cell: (from: (typeof STARS_BEFORE)[number]) => cell(from, to)
          }))
        ]}
        rows={STARS_BEFORE}
        rowKey={String}
        locale={locale}
      />
      <p>
        <a href={`${localPath(locale, '/bieu-do/bang')}?${new URLSearchParams(query)}`}>{t('statistics.groups.csv')}</a>
      </p>
    </section>
  )
}
