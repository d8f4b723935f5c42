import { readCode } from '@/lib/ocop/codes'
import { papersOfDecision } from '@/lib/queries/officer/certificates'
import { officialPdf } from '@/lib/services/pdf/official'
import { handoverPaper } from '@/lib/text/papers/handover-paper'
import { refusalText } from '@/lib/text/refusals'
import { staffText } from '@/lib/text/text'
import { defineRoute } from '@/lib/web/define-route'
import { paperResponse } from '@/lib/web/paper-response'
import { problem } from '@/lib/web/problem'

export const GET = defineRoute(
  { name: 'certificate.sign-list', access: ['decision.view'], schema: null, idempotent: true },
  async (_request, { actor, params, today, at }) => {
    const read = readCode(String(params.code ?? ''))
    const found = read?.kind === 'decision' ? await papersOfDecision(actor, read.code, today) : null
    if (!found) return problem(404, 'CERTIFICATES_NOT_FOUND', refusalText({ code: 'CERTIFICATES_NOT_FOUND' }))
    const { decision, papers } = found
    const list = handoverPaper({
      authority: decision.authority,
      decisionNumber: decision.number,
      issuedOn: decision.issuedOn,
      rows: papers.map(({ facts }) => facts)
    })
    const bytes = await officialPdf([list], { title: staffText()('officerCertificate.decision.signList'), at })
    return paperResponse(bytes, 'pdf', `ky-nhan-${decision.code}`)
  }
)
