import { z } from 'zod'
import { type CodeKind, readCode } from '@/lib/ocop/codes'
import { RECOMMENDATIONS } from '@/lib/ocop/inspection/conclusion'
import { ARTICLE_GROUNDS, INSPECTED_MATTERS, isArticleGround } from '@/lib/ocop/inspection/matters'
import { choice, day, id, line, optionalDay, optionalLine, optionalParagraph, paragraph } from '@/lib/web/fields'

/** The codes of several lines, each at the beginning of its own; what follows on the line is for people. */
function codesOf(typed: string | null, kinds: readonly CodeKind[]): readonly string[] | null {
  const lines = (typed ?? '').split('\n').flatMap(row => row.trim() || [])
  const read = lines.map(row => readCode(row.split(/[\s,;]/u)[0] ?? ''))
  const codes = read.flatMap(found =>
    found && found.kind !== 'mistyped' && kinds.includes(found.kind) ? [found.code] : []
  )
  return codes.length === lines.length ? codes : null
}

const codes = (kinds: readonly CodeKind[]) =>
  optionalParagraph(20_000).transform((typed, context) => {
    const read = codesOf(typed, kinds)
    if (read !== null) return read
    context.addIssue({ code: 'custom', message: 'INSPECTED_CODE_MALFORMED' })
    return z.NEVER
  })

const coded = (kind: CodeKind) => line(40).refine(code => readCode(code)?.kind === kind, 'FIELD_MALFORMED')

const year = () =>
  line(4)
    .refine(typed => /^20\d\d$/.test(typed), 'FIELD_NOT_A_NUMBER')
    .transform(Number)

const optionalGround = () =>
  z
    .preprocess(value => value ?? '', z.enum(['', ...ARTICLE_GROUNDS], 'FIELD_NOT_A_CHOICE'))
    .transform(key => (isArticleGround(key) ? key : null))

const typedPlan = z.object({
  unitId: line(60),
  year: year(),
  authority: line(300),
  decidedBy: optionalLine(200),
  from: day(),
  to: day(),
  source: optionalLine(500),
  targets: optionalParagraph(20_000)
})
export const planSchema = typedPlan.extend({ targets: codes(['producer', 'product']) })

const typedVisits = z.object({
  planCode: coded('inspectionPlan'),
  targets: paragraph(20_000),
  plannedOn: optionalDay(),
  reason: optionalLine(500)
})
export const visitsSchema = typedVisits.extend({ targets: codes(['producer', 'product']) })

export const reportVisitSchema = z.object({
  misreportId: id(),
  planCode: coded('inspectionPlan'),
  targets: codes(['producer', 'product']),
  plannedOn: optionalDay()
})

const typedRecord = z.object({
  visitCode: coded('visit'),
  onDay: day(),
  ledBy: line(300),
  present: paragraph(2_000),
  minutes: optionalLine(200),
  products: optionalParagraph(20_000)
})
export const recordSchema = typedRecord.extend({ products: codes(['product']) })

const typedFinding = z.object({
  visitCode: coded('visit'),
  productCode: optionalLine(40),
  matter: choice(INSPECTED_MATTERS),
  point: line(500),
  conforms: choice(['yes', 'no']),
  evidence: optionalParagraph(3_000),
  findingGround: optionalGround()
})
export const findingSchema = typedFinding.transform(({ conforms, findingGround, ...finding }) => ({
  ...finding,
  conforms: conforms === 'yes',
  ground: findingGround
}))

const typedConclusion = z.object({
  visitCode: coded('visit'),
  concludedOn: day(),
  concludedBy: line(300),
  document: optionalLine(200),
  recommendation: choice(RECOMMENDATIONS),
  ground: optionalGround(),
  remedyBy: optionalDay(),
  note: optionalParagraph(2_000)
})
export const conclusionSchema = typedConclusion.transform(({ concludedOn, ...conclusion }) => ({
  ...conclusion,
  on: concludedOn
}))

export const followUpSchema = z.object({ visitCode: coded('visit'), subject: optionalLine(500) })

const typedSettlement = z.object({ visitCode: coded('visit'), settledOn: day(), settledNote: paragraph(2_000) })
export const settlementSchema = typedSettlement.transform(({ visitCode, settledOn, settledNote }) => ({
  visitCode,
  onDay: settledOn,
  note: settledNote
}))

/** The same forms, to be looked at once more before they are sent, or filled in again. */
const again = { again: optionalLine(1) }
/** Typed codes are looked at before they are shown again. */
const looked = (kinds: readonly CodeKind[]) => (typed: string | null) => codesOf(typed, kinds) !== null
const malformed = 'INSPECTED_CODE_MALFORMED'
export const checkPlanSchema = typedPlan.extend({
  ...again,
  year: line(4).refine(typed => /^20\d\d$/.test(typed), 'FIELD_NOT_A_NUMBER'),
  targets: optionalParagraph(20_000).refine(looked(['producer', 'product']), malformed)
})
export const checkVisitsSchema = typedVisits.extend({
  ...again,
  targets: paragraph(20_000).refine(looked(['producer', 'product']), malformed)
})
export const checkRecordSchema = typedRecord.extend({
  ...again,
  products: optionalParagraph(20_000).refine(looked(['product']), malformed)
})
export const checkFindingSchema = typedFinding.extend(again)
export const checkConclusionSchema = typedConclusion.extend(again)
export const checkSettlementSchema = typedSettlement.extend(again)
