import { holderMayPrint } from '@/lib/ocop/certificate/paper-facts'
import { readCode } from '@/lib/ocop/codes'
import { ownPaper } from '@/lib/queries/registry/own-paper'
import { refusalText } from '@/lib/text/refusals'
import { defineRoute } from '@/lib/web/define-route'
import { printCertificates } from '@/lib/web/print-certificates'
import { problem } from '@/lib/web/problem'

export const GET = defineRoute(
  { name: 'producer.certificate', access: ['producer.view-own'], schema: null, idempotent: true },
  async (request, { actor, params, today, at }) => {
    const product = readCode(String(params.code ?? ''))
    const certificate = readCode(String(params.certificate ?? ''))
    const paper =
      product?.kind === 'product' && certificate?.kind === 'certificate'
        ? await ownPaper(actor, { productCode: product.code, certificateCode: certificate.code }, today)
        : null
    if (paper && !holderMayPrint(paper.verdict))
      return problem(409, 'CERTIFICATE_TAKEN_BACK', refusalText({ code: 'CERTIFICATE_TAKEN_BACK' }))
    return printCertificates(request, paper && [paper.facts], { at, name: certificate?.code ?? '' })
  }
)
