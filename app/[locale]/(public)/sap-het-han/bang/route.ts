import { starText } from '@/lib/text/certificate-status'
import { csvText } from '@/lib/text/csv'
import { isLocale, type Locale } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { askedDay } from '@/lib/web/asked-day'
import { defineRoute } from '@/lib/web/define-route'
import { askedPlace } from '@/lib/web/place-choice'
import { cliffOf, STARS } from '../question'

/** The months of the page as a file for spreadsheets, those without any among them. */
export const GET = defineRoute(
  { name: 'expiry.csv', access: 'anyone', schema: null, idempotent: true },
  async (request, { params }) => {
    const locale: Locale = isLocale(String(params.locale)) ? (params.locale as Locale) : 'vi'
    const t = text(locale)
    const query = Object.fromEntries(new URL(request.url).searchParams)
    const { on } = await askedDay(query)
    const { months } = await cliffOf(await askedPlace(query, on), on)
    const csv = csvText([
      [
        t('expiry.columns.month'),
        t('expiry.columns.total'),
        ...STARS.map(star => (star === 'unknown' ? t('expiry.columns.starUnknown') : starText(Number(star), locale)))
      ],
      ...months.map(({ month, total, byStar }) => [month.slice(0, 7), total, ...STARS.map(star => byStar[star] ?? 0)])
    ])
    return new Response(csv, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="sap-het-han-${on}.csv"`,
        'Cache-Control': 'no-cache'
      }
    })
  }
)
