import { z } from 'zod'
import { readCode } from '@/lib/ocop/codes'
import { day, line, optionalLine, optionalParagraph } from '@/lib/web/fields'

const codeOf = (kind: 'certificate' | 'decision') =>
  line(40).refine(code => readCode(code)?.kind === kind, 'FIELD_MALFORMED')

export const replaceSchema = z.object({
  certificateCode: codeOf('certificate'),
  on: day(),
  reason: line(200)
})

export const handOverSchema = z.object({
  decisionCode: codeOf('decision'),
  on: day(),
  title: line(300),
  organiser: optionalLine(200),
  certificates: optionalParagraph(20_000).transform((typed, context) => {
    const read = (typed ?? '')
      .split(/[\n,;]+/)
      .filter(part => part.trim() !== '')
      .map(readCode)
    const codes = read.flatMap(found => (found?.kind === 'certificate' ? [found.code] : []))
    if (codes.length === read.length) return codes
    context.addIssue({ code: 'custom', message: 'CERTIFICATE_CODE_MALFORMED' })
    return z.NEVER
  })
})
