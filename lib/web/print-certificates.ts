import type { PaperFacts } from '@/lib/ocop/certificate/paper-facts'
import { certificatesPdf } from '@/lib/services/pdf/certificate'
import { refusalText } from '@/lib/text/refusals'
import { staffText } from '@/lib/text/text'
import { paperResponse } from './paper-response'
import { checkAddress, pagesOf, printRequest } from './print-request'
import { problem } from './problem'

const notThere = () => problem(404, 'CERTIFICATES_NOT_FOUND', refusalText({ code: 'CERTIFICATES_NOT_FOUND' }))

/** Answers with the certificates as the address asks for them; `null` = there is nothing that the reader may print. */
export async function printCertificates(
  request: Request,
  papers: readonly PaperFacts[] | null,
  { at, name }: { readonly at: Date; readonly name: string }
): Promise<Response> {
  const asked = printRequest(request.url)
  if (!asked) return problem(422, 'FORM_MALFORMED', staffText()('officerCertificate.print.malformed'))
  const pages = papers === null ? [] : pagesOf(papers, asked)
  if (pages.length === 0) return notThere()
  const bytes = await certificatesPdf(pages, {
    at,
    title: staffText()('paper.certificate.title', { name }),
    addressOf: checkAddress,
    onlyValues: asked.onlyValues,
    shift: asked.shift
  })
  return paperResponse(bytes, 'pdf', `giay-chung-nhan-${name}`)
}
