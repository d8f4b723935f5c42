import { z } from 'zod'
import { readCode } from '@/lib/ocop/codes'
import { EVALUATION_KINDS } from '@/lib/ocop/rulebook/rulebook'
import { reportProblems, SCREENING_POINTS, type ScreeningPoint } from '@/lib/ocop/screening/screening'
import { PRODUCER_KINDS } from '@/lib/text/producer-kind'
import { choice, day, line, optionalLine, optionalParagraph } from '@/lib/web/fields'

export const receiveSchema = z.object({
  unitId: line(60),
  receivedOn: day(),
  slip: optionalLine(100),
  productName: line(300),
  producerName: line(300),
  producerKind: z.preprocess(value => value || null, z.enum(PRODUCER_KINDS, 'FIELD_NOT_A_CHOICE').nullable()),
  representative: optionalLine(200),
  address: optionalLine(300),
  setText: optionalLine(200),
  evaluation: choice(EVALUATION_KINDS)
})

const judged = z.preprocess(value => value || null, z.enum(['yes', 'no'], 'FIELD_NOT_A_CHOICE').nullable())
const PROPOSALS = ['propose', 'return'] as const

const plain = z.object({
  dossierCode: line(40).refine(code => readCode(code)?.kind === 'dossier', 'FIELD_MALFORMED'),
  reportedOn: day(),
  proposal: z.preprocess(value => value || null, z.enum(PROPOSALS, 'FIELD_NOT_A_CHOICE').nullable()),
  reason: optionalParagraph(2_000)
})

const assessment = z.object({ meets: judged, opinion: optionalParagraph(2_000) })

/** The field that a problem of the report is about. */
const fieldOf = (problem: ReturnType<typeof reportProblems>[number]): string => {
  switch (problem.code) {
    case 'ASSESSMENT_MISSING':
      return `meets.${problem.point}`
    case 'OPINION_MISSING':
      return `opinion.${problem.point}`
    case 'PROPOSAL_MISSING':
      return 'proposal'
    default:
      return 'reason'
  }
}

export const reportSchema = z.record(z.string(), z.unknown()).transform((raw, context) => {
  const problem = (path: readonly PropertyKey[], message: string) =>
    context.issues.push({ code: 'custom', message, path: [...path], input: undefined })
  const head = plain.safeParse(raw)
  const read = SCREENING_POINTS.map(point => {
    const own = assessment.safeParse({ meets: raw[`meets.${point}`], opinion: raw[`opinion.${point}`] })
    if (!own.success)
      for (const { message, path } of own.error.issues) problem([`${String(path[0])}.${point}`], message)
    const { meets = null, opinion = null } = own.data ?? {}
    return [point, { meets: meets === null ? null : meets === 'yes', opinion: opinion ?? '' }] as const
  })
  if (!head.success) {
    for (const { message, path } of head.error.issues) problem(path, message)
    return z.NEVER
  }
  const report = {
    ...head.data,
    reason: head.data.reason ?? '',
    assessments: Object.fromEntries(read) as Readonly<
      Record<ScreeningPoint, { readonly meets: boolean | null; readonly opinion: string }>
    >
  }
  for (const each of reportProblems(report)) problem([fieldOf(each)], each.code)
  return report
})
