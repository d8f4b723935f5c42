import { z } from 'zod'
import { readCode } from '@/lib/ocop/codes'
import { choice, day, line, optionalDay, optionalLine, paragraph, tick, version } from '@/lib/web/fields'

const draftCode = () => line(40).refine(code => readCode(code)?.kind === 'draft', 'FIELD_MALFORMED')

const shown = { draftCode: draftCode(), version: version() }
const position = () =>
  line(5)
    .refine(typed => /^\d{1,4}$/.test(typed), 'FIELD_NOT_A_NUMBER')
    .transform(Number)

/** A draft as it was on the screen. */
export const draftSchema = z.object(shown)

export const sendBackSchema = z.object({ ...shown, note: paragraph(2_000) })

export const beginSchema = z.object({
  batchCode: line(40),
  kind: choice(['recognition', 'approval']),
  authorityUnitId: line(60),
  subject: optionalLine(500)
})

export const strikeSchema = z.object({ ...shown, position: position(), reason: line(500) })
export const restoreSchema = z.object({ ...shown, position: position() })

/** Certificates that a decision will revoke, a code on each line. */
export const revocationSchema = z.object({
  certificates: paragraph(10_000).transform((typed, context) => {
    const read = typed
      .split(/[\n,;]+/)
      .filter(part => part.trim() !== '')
      .map(readCode)
    const codes = read.flatMap(found => (found?.kind === 'certificate' ? [found.code] : []))
    if (codes.length === read.length) return codes
    context.addIssue({ code: 'custom', message: 'CERTIFICATE_CODE_MALFORMED' })
    return z.NEVER
  }),
  ground: choice(['a', 'b', 'c', 'd', 'đ', 'e', 'tu-nguyen', 'truoc-2026']),
  subject: optionalLine(500)
})

/** What a file that was not chosen is called on its way: nothing in a plain form, this where scripts send it. */
const NO_FILE: ReadonlySet<string> = new Set(['', 'undefined', 'blob'])

/** The file of a form that may have none: a browser sends an empty one in its place. */
const optionalFile = () =>
  z.preprocess(
    sent => (sent instanceof File && (sent.size > 0 || !NO_FILE.has(sent.name)) ? sent : null),
    z.instanceof(File, { error: 'FIELD_MALFORMED' }).nullable()
  )

export const issueSchema = z.object({
  ...shown,
  number: line(100),
  issuedOn: day(),
  effectiveOn: optionalDay(),
  signer: line(200),
  signerTitle: optionalLine(200),
  file: optionalFile()
})

const webAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text)

/** Where something was found. */
const source = {
  publisher: line(200),
  sourceTitle: optionalLine(500),
  url: line(1_000).refine(webAddress, 'SOURCE_ADDRESS_MALFORMED'),
  quote: paragraph(2_000)
}

export const completeSchema = z.object({
  decisionCode: line(40).refine(code => readCode(code)?.kind === 'decision', 'FIELD_MALFORMED'),
  number: optionalLine(100),
  issuedOn: optionalDay(),
  ...source
})

/** The same, to be looked at once more before it is done, or filled in again. */
export const checkCompletionSchema = completeSchema.extend({ again: optionalLine(5) })

const AUTHORITY = /^(?:unit\|([^|]+)|([a-z-]+)\|([^|]+))$/

function toAuthority(chosen: string, context: z.RefinementCtx) {
  const [, unitId, centralKey, forProvinceId] = AUTHORITY.exec(chosen) ?? []
  if (unitId) return { unitId }
  if (centralKey && forProvinceId) return { centralKey, forProvinceId }
  context.addIssue({ code: 'custom', message: 'FIELD_NOT_A_CHOICE' })
  return z.NEVER
}

export const pastSchema = z
  .object({
    authority: line(100).transform(toAuthority),
    number: optionalLine(100),
    numberUnknown: tick(),
    issuedOn: optionalDay(),
    dayUnknown: tick(),
    latestOn: optionalDay(),
    effectiveOn: optionalDay(),
    subject: optionalLine(500),
    signer: optionalLine(200),
    signerTitle: optionalLine(200),
    ...source,
    annex: paragraph(200_000),
    asPrinted: tick(),
    othersThanKnown: tick()
  })
  .superRefine(({ number, numberUnknown, issuedOn, dayUnknown, latestOn }, context) => {
    const missing = (field: string) => context.addIssue({ code: 'custom', message: 'FIELD_REQUIRED', path: [field] })
    if (number === null && !numberUnknown) missing('number')
    if (issuedOn === null && !dayUnknown) missing('issuedOn')
    if (issuedOn === null && dayUnknown && latestOn === null) missing('latestOn')
  })
