import { screenedDossier } from '@/lib/queries/screening/dossiers'
import { officialDocx } from '@/lib/services/docx/official'
import { officialPdf } from '@/lib/services/pdf/official'
import { screeningPaper } from '@/lib/text/papers/screening-paper'
import { refusalText } from '@/lib/text/refusals'
import { staffText } from '@/lib/text/text'
import { codeInPath } from '@/lib/web/code-in-path'
import { defineRoute } from '@/lib/web/define-route'
import { paperResponse } from '@/lib/web/paper-response'
import { problem } from '@/lib/web/problem'

export const GET = defineRoute(
  { name: 'screening.paper', access: ['screening.view'], schema: null, idempotent: true },
  async (_request, { actor, params, today, at }) => {
    const code = codeInPath(String(params.code ?? ''), 'dossier')
    const [, format] = /^mau-03\.(pdf|docx)$/.exec(String(params.tep ?? '')) ?? []
    const dossier = code === null || format === undefined ? null : await screenedDossier(actor, code, today)
    if (!dossier?.report)
      return problem(404, 'RECEIVED_DOSSIER_NOT_FOUND', refusalText({ code: 'RECEIVED_DOSSIER_NOT_FOUND' }))
    const papers = [screeningPaper(dossier)]
    const title = staffText()('officerScreening.paper.about')
    const name = `mau-03-${dossier.code}`
    return format === 'pdf'
      ? paperResponse(await officialPdf(papers, { title, at }), 'pdf', name)
      : paperResponse(await officialDocx(papers, { title }), 'docx', name, { download: true })
  }
)
