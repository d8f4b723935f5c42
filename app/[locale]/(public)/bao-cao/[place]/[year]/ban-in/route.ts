import { officialPdf } from '@/lib/services/pdf/official'
import { reportPaper } from '@/lib/text/papers/year-report'
import { refusalText } from '@/lib/text/refusals'
import { text } from '@/lib/text/text'
import { defineRoute } from '@/lib/web/define-route'
import { Missing } from '@/lib/web/missing'
import { paperResponse } from '@/lib/web/paper-response'
import { problem } from '@/lib/web/problem'
import { askedReport, sectionsOf } from '../question'

/** The year report on paper, in Vietnamese. It bears the address that gives it again. */
export const GET = defineRoute(
  { name: 'report.year-pdf', access: 'anyone', schema: null, idempotent: true },
  async (request, { params, at }) => {
    try {
      const asked = await askedReport(
        { locale: 'vi', place: String(params.place ?? ''), year: String(params.year ?? '') },
        Object.fromEntries(new URL(request.url).searchParams)
      )
      const { scope } = asked
      const paper = reportPaper(await sectionsOf(asked), scope)
      const title = text('vi')('report.title', { year: String(scope.year), place: scope.place })
      // The same figures are the same bytes: the time in the file is that of what was known.
      const bytes = await officialPdf([paper], { title, at: scope.knownAt ?? at })
      return paperResponse(bytes, 'pdf', `bao-cao-${params.place}-${scope.year}`)
    } catch (error) {
      if (error instanceof Missing) return problem(404, 'FILE_NOT_FOUND', refusalText({ code: 'FILE_NOT_FOUND' }))
      throw error
    }
  }
)
