import { writeWorkbook } from '@/lib/services/spreadsheets/write-xlsx'
import { isLocale, type Locale } from '@/lib/text/locale'
import { reportBasis } from '@/lib/text/papers/year-report'
import { refusalText } from '@/lib/text/refusals'
import { text } from '@/lib/text/text'
import { defineRoute } from '@/lib/web/define-route'
import { Missing } from '@/lib/web/missing'
import { paperResponse } from '@/lib/web/paper-response'
import { problem } from '@/lib/web/problem'
import { askedReport, sectionsOf } from '../question'

/** The year report as a workbook: a sheet for each table, and one that says what it is. */
export const GET = defineRoute(
  { name: 'report.year-xlsx', access: 'anyone', schema: null, idempotent: true },
  async (request, { params }) => {
    try {
      const locale: Locale = isLocale(String(params.locale)) ? (params.locale as Locale) : 'vi'
      const t = text(locale)
      const asked = await askedReport(
        { locale, place: String(params.place ?? ''), year: String(params.year ?? '') },
        Object.fromEntries(new URL(request.url).searchParams)
      )
      const { scope } = asked
      const sections = await sectionsOf(asked)
      const bytes = await writeWorkbook([
        {
          name: t('report.file.about'),
          columns: [
            { title: t('report.file.name'), width: 28 },
            { title: t('report.file.value'), width: 100 }
          ],
          rows: [
            [t('report.file.place'), scope.place],
            [t('report.file.year'), scope.year],
            [t('report.file.basis'), reportBasis(scope, locale)],
            [t('report.take.address'), scope.address],
            ...sections.flatMap(({ title, notes }) => notes.map(note => [title, note]))
          ]
        },
        ...sections.map(({ title, columns, rows }, index) => ({
          name: `${index + 1}. ${title}`,
          columns: columns.map(({ header, weight }) => ({ title: header, width: Math.max(weight, header.length) })),
          rows: rows.map(row => row.map(cell => cell.value ?? cell.text))
        }))
      ])
      return paperResponse(bytes, 'xlsx', `bao-cao-${params.place}-${scope.year}`, { download: true })
    } catch (error) {
      if (error instanceof Missing) return problem(404, 'FILE_NOT_FOUND', refusalText({ code: 'FILE_NOT_FOUND' }))
      throw error
    }
  }
)
