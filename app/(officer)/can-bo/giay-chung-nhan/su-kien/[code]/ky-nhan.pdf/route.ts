import { readCode } from '@/lib/ocop/codes'
import { papersOfEvent } from '@/lib/queries/officer/certificates'
import { officialPdf } from '@/lib/services/pdf/official'
import { handoverPaper } from '@/lib/text/papers/handover-paper'
import { refusalText } from '@/lib/text/refusals'
import { staffText } from '@/lib/text/text'
import { defineRoute } from '@/lib/web/define-route'
import { paperResponse } from '@/lib/web/paper-response'
import { problem } from '@/lib/web/problem'

export const GET = defineRoute(
  { name: 'certificate.event-sign-list', access: ['decision.view'], schema: null, idempotent: true },
  async (_request, { actor, params, today, at }) => {
    const read = readCode(String(params.code ?? ''))
    const found = read?.kind === 'event' ? await papersOfEvent(actor, read.code, today) : null
    const authority = found?.papers[0]?.facts.decision?.authority
    if (!found || authority === undefined)
      return problem(404, 'CERTIFICATES_NOT_FOUND', refusalText({ code: 'CERTIFICATES_NOT_FOUND' }))
    const { event, papers } = found
    const list = handoverPaper({
      authority,
      event: event.title,
      on: event.on,
      rows: papers.map(({ facts }) => facts)
    })
    const bytes = await officialPdf([list], { title: staffText()('officerCertificate.decision.signList'), at })
    return paperResponse(bytes, 'pdf', `ky-nhan-${read?.code ?? ''}`)
  }
)
