import { readCode } from '@/lib/ocop/codes'
import { papersOfDecision } from '@/lib/queries/officer/certificates'
import { defineRoute } from '@/lib/web/define-route'
import { printCertificates } from '@/lib/web/print-certificates'

export const GET = defineRoute(
  { name: 'certificate.print-decision', access: ['decision.view'], schema: null, idempotent: true },
  async (request, { actor, params, today, at }) => {
    const read = readCode(String(params.code ?? ''))
    const found = read?.kind === 'decision' ? await papersOfDecision(actor, read.code, today) : null
    const papers = found?.papers.map(({ facts }) => facts) ?? null
    return printCertificates(request, papers, { at, name: read?.code ?? '' })
  }
)
