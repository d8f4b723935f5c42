import { readCode } from '@/lib/ocop/codes'
import { papersOfDraft } from '@/lib/queries/officer/certificates'
import { defineRoute } from '@/lib/web/define-route'
import { printCertificates } from '@/lib/web/print-certificates'

export const GET = defineRoute(
  { name: 'certificate.print-draft', access: ['decision.view'], schema: null, idempotent: true },
  async (request, { actor, params, today, at }) => {
    const read = readCode(String(params.code ?? ''))
    const papers = read?.kind === 'draft' ? await papersOfDraft(actor, read.code, today) : null
    return printCertificates(request, papers, { at, name: read?.code ?? '' })
  }
)
