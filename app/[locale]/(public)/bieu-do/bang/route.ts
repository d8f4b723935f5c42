import { csvText } from '@/lib/text/csv'
import { isLocale, type Locale } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { defineRoute } from '@/lib/web/define-route'
import { figureQuestion } from '../../thong-ke/question'
import { ENDS, endText, flowsOf, STARS_AFTER, STARS_BEFORE } from '../flow'

/** The table of flows from star to star as a file for spreadsheets. */
export const GET = defineRoute(
  { name: 'charts.flow-csv', access: 'anyone', schema: null, idempotent: true },
  async (request, { params }) => {
    const locale: Locale = isLocale(String(params.locale)) ? (params.locale as Locale) : 'vi'
    const question = await figureQuestion(locale, Object.fromEntries(new URL(request.url).searchParams))
    const flows = await flowsOf(question)
    const targets = [...STARS_AFTER, ...ENDS]
    const csv = csvText([
      [text(locale)('charts.flow.from'), ...targets.map(to => endText(to, locale))],
      ...STARS_BEFORE.map(from => [
        endText(from, locale),
        ...targets.map(to => flows.find(flow => flow.from === from && flow.to === to)?.count ?? 0)
      ])
    ])
    return new Response(csv, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="dong-hang-sao-${question.day.on}.csv"`,
        'Cache-Control': 'no-cache'
      }
    })
  }
)
