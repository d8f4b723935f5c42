import { z } from 'zod'
import { readCode } from '@/lib/ocop/codes'
import { type Points, parsePoints } from '@/lib/ocop/points'
import { CENTRAL_BODIES } from '@/lib/ocop/rulebook/central-bodies'
import { choice, day, id, line, optionalDay, optionalLine, optionalParagraph, paragraph } from '@/lib/web/fields'
import { furtherLines } from './further-lines'

type Coded = 'certificate' | 'decision' | 'producer'

/** A code as people type it: small letters and a missing dash are forgiven. */
const readAs = (kind: Coded) => (typed: string, context: z.RefinementCtx) => {
  const read = readCode(typed)
  if (read?.kind === kind) return read.code
  context.addIssue({ code: 'custom', message: 'FIELD_MALFORMED' })
  return z.NEVER
}

const code = (kind: Coded) => line(40).transform(readAs(kind))
const optionalCode = (kind: Coded) =>
  optionalLine(40).transform((typed, context) => (typed === null ? null : readAs(kind)(typed, context)))

const certificates = () =>
  optionalParagraph(10_000).transform((typed, context) => {
    const read = (typed ?? '')
      .split(/[\n,;]+/)
      .filter(part => part.trim() !== '')
      .map(readCode)
    const codes = read.flatMap(found => (found?.kind === 'certificate' ? [found.code] : []))
    if (codes.length === read.length) return codes
    context.addIssue({ code: 'custom', message: 'CERTIFICATE_CODE_MALFORMED' })
    return z.NEVER
  })

const optionalPoints = () =>
  optionalLine(10).transform((typed, context): Points | null => {
    if (typed === null) return null
    const read = parsePoints(typed)
    if (read.ok) return read.value
    context.addIssue({ code: 'custom', message: 'FIELD_NOT_A_NUMBER' })
    return z.NEVER
  })

const webAddress = (typed: string): boolean => /^https?:\/\//u.test(typed) && URL.canParse(typed)

const BODIES = CENTRAL_BODIES.map(({ key }) => key)
const body = () => line(40).refine(key => BODIES.includes(key), 'FIELD_NOT_A_CHOICE')

export const filingSchema = z.object({ certificateCode: code('certificate'), filedOn: day(), slip: optionalLine(100) })
export const closingSchema = z.object({ certificateCode: code('certificate'), closedOn: day(), reason: line(500) })
export const surrenderSchema = z.object({ certificateCode: code('certificate'), from: day(), letter: line(300) })

const OPINION_STARS = { '': null, '3': 3, '4': 4, '5': 5 } as const
const typedOpinion = z.object({
  certificateCode: code('certificate'),
  body: line(300),
  opinionOn: day(),
  opinionStar: z.preprocess(value => value ?? '', z.enum(['', '3', '4', '5'], 'FIELD_NOT_A_CHOICE')),
  opinionText: paragraph(5_000)
})
export const opinionSchema = typedOpinion.transform(
  ({ certificateCode, body, opinionOn, opinionStar, opinionText }) => ({
    certificateCode,
    body,
    onDay: opinionOn,
    star: OPINION_STARS[opinionStar],
    text: opinionText
  })
)

const neededPoints = () =>
  line(10).transform((typed, context): Points => {
    const read = parsePoints(typed)
    if (read.ok) return read.value
    context.addIssue({ code: 'custom', message: 'FIELD_NOT_A_NUMBER' })
    return z.NEVER
  })
const typedHandDown = z.object({
  certificateCode: code('certificate'),
  handDownOn: day(),
  points: neededPoints(),
  receiver: line(300),
  note: optionalLine(500)
})
export const handDownSchema = typedHandDown.transform(({ handDownOn, ...down }) => ({ ...down, onDay: handDownOn }))

export const centralSchema = z.object({
  referralId: id(),
  centralKey: body(),
  number: optionalLine(100),
  issuedOn: day(),
  effectiveOn: optionalDay(),
  outcome: choice(['recognised', 'not_reached']),
  points: optionalPoints(),
  publisher: line(200),
  sourceTitle: optionalLine(500),
  url: line(1_000).refine(webAddress, 'SOURCE_ADDRESS_MALFORMED'),
  quote: paragraph(2_000)
})

export const withdrawalSchema = z.object({
  decisionCode: code('decision'),
  certificates: certificates(),
  reason: line(500)
})

export const annulmentSchema = z.object({ decisionCode: code('decision'), reason: line(500) })

const typedCorrection = z.object({
  decisionCode: code('decision'),
  number: optionalLine(100),
  issuedOn: optionalDay(),
  line: optionalCode('certificate'),
  name: optionalLine(300),
  star: z.preprocess(value => value ?? '', z.enum(['', '3', '4', '5'], 'FIELD_NOT_A_CHOICE')),
  producer: optionalCode('producer'),
  effectiveOn: optionalDay(),
  further: optionalParagraph(20_000).refine(typed => furtherLines(typed) !== null, 'CORRECTED_LINES_MALFORMED'),
  revoked: optionalCode('certificate'),
  meant: optionalCode('certificate'),
  reason: line(500)
})

const STARS = { '': null, '3': 3, '4': 4, '5': 5 } as const

/** What the form says, as the correction that is meant: its lines, and one revocation that named the wrong certificate. */
export const correctionSchema = typedCorrection
  .transform(({ line: certificateCode, name, star, producer, effectiveOn, further, revoked, meant, ...decision }) => ({
    ...decision,
    lines: [
      ...(certificateCode === null
        ? []
        : [{ certificateCode, name, star: STARS[star], producerCode: producer, effectiveOn }]),
      ...(furtherLines(further) ?? [])
    ],
    wrongly: revoked === null ? null : { revoked, meant }
  }))
  .refine(({ lines }) => new Set(lines.map(({ certificateCode }) => certificateCode)).size === lines.length, {
    error: 'CORRECTED_LINES_MALFORMED',
    path: ['further']
  })

/** The same forms, to be looked at once more before they are sent, or filled in again. */
const again = { again: optionalLine(1) }
export const checkFilingSchema = filingSchema.extend(again)
export const checkClosingSchema = closingSchema.extend(again)
export const checkOpinionSchema = typedOpinion.extend(again)
export const checkHandDownSchema = typedHandDown.extend(again)
export const checkSurrenderSchema = surrenderSchema.extend(again)
export const checkCentralSchema = centralSchema.extend(again)
export const checkWithdrawalSchema = withdrawalSchema.extend(again)
export const checkAnnulmentSchema = annulmentSchema.extend(again)
export const checkCorrectionSchema = typedCorrection.extend(again)
