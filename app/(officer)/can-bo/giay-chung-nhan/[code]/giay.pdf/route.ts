import { readCode } from '@/lib/ocop/codes'
import { paperOfCertificate } from '@/lib/queries/officer/certificates'
import { defineRoute } from '@/lib/web/define-route'
import { printCertificates } from '@/lib/web/print-certificates'

export const GET = defineRoute(
  { name: 'certificate.print', access: ['decision.view'], schema: null, idempotent: true },
  async (request, { actor, params, today, at }) => {
    const read = readCode(String(params.code ?? ''))
    const found = read?.kind === 'certificate' ? await paperOfCertificate(actor, read.code, today) : null
    return printCertificates(request, found && [found.paper.facts], { at, name: read?.code ?? '' })
  }
)
