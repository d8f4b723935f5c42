import { z } from 'zod'
import { plainDate } from '@/lib/ocop/plain-date'
import { parsePoints } from '@/lib/ocop/points'
import type { TypedMember, TypedQuestion } from '@/lib/ocop/rating/rate-typed'
import { type CouncilRegulation, regulationOn, valuesOf } from '@/lib/ocop/rating/regulation'
import { AUTHORITY_LEVELS } from '@/lib/ocop/rulebook/level'
import { RULEBOOK_CODES } from '@/lib/ocop/rulebook/rulebook'
import { rulebookOf } from '@/lib/ocop/rulebook/rulebook-for'
import { loadSheet } from '@/lib/ocop/rulebook/sheets/load-sheet'

const entered = z.union([z.string(), z.number()]).nullable()
const text = z.union([z.string(), z.number()]).transform(String)

/** Knock-outs written as marks beside their codes: `{ "A.1.1": true }`. */
const found = z.record(z.string(), z.boolean()).transform(marks => Object.keys(marks).filter(code => marks[code]))

const limit = z.union([z.string(), z.number()]).transform((value, context) => {
  const read = parsePoints(String(value))
  if (read.ok) return read.value
  context.addIssue({ code: 'custom', message: 'phải là số điểm từ 0 đến 100' })
  return z.NEVER
})

/** Read so that a whole regulation can be handed in; a rating does not depend on it. */
const percent = z.number().min(0).max(100)
const quorum = z.union([
  percent.transform(value => ({ percent: value, withChair: true })),
  z.strictObject({ percent, withChair: z.boolean() })
])

const regulation = z.strictObject({
  floorsTestedOn: z.enum(['mean', 'each-member']).optional(),
  rounding: z
    .enum(['exact', 'none', 'total-hundredths', 'part-hundredths'])
    .transform(value => (value === 'none' ? 'exact' : value))
    .optional(),
  spreadLimit: limit.optional(),
  quorum: quorum.optional(),
  integerBandGap: z.enum(['lower-band', 'nearest-whole']).optional()
})

const member = z
  .strictObject({
    member: text,
    points: z.record(z.string(), entered).optional(),
    parts: z.record(z.string(), entered).optional(),
    cases: z.record(z.string(), text).optional(),
    knockouts: z.union([z.array(z.string()), found]).optional()
  })
  .refine(({ points: lines, parts }) => (lines === undefined) !== (parts === undefined), {
    message: 'phải có hoặc "points" (điểm từng tiêu chí) hoặc "parts" (tổng điểm từng phần)'
  })

const dossier = z.strictObject({
  rulebook: z.enum(RULEBOOK_CODES),
  set: z
    .union([z.int().positive(), z.string().regex(/^[1-9]\d?$/)])
    .transform(Number)
    .nullish(),
  level: z.enum(AUTHORITY_LEVELS).default('province'),
  regulation: regulation.nullish(),
  members: z.array(member)
})

type WrittenDossier = z.infer<typeof dossier>

const DEFAULTS: CouncilRegulation = valuesOf(regulationOn({}, plainDate('2026-05-22')))

function memberOf({
  member: name,
  points: lines,
  parts,
  cases = {},
  knockouts = []
}: WrittenDossier['members'][number]): TypedMember {
  if (parts !== undefined) return { member: name, by: 'parts', parts }
  const codes = [...new Set([...Object.keys(lines ?? {}), ...Object.keys(cases)])]
  const entries = codes.map(code => [code, { points: lines?.[code] ?? null, branch: cases[code] ?? null }] as const)
  return { member: name, by: 'criteria', entries: Object.fromEntries(entries), findings: knockouts }
}

async function questionOf({ rulebook, set, level, regulation: own, members }: WrittenDossier): Promise<TypedQuestion> {
  const given = Object.entries(own ?? {}).filter(([, value]) => value !== undefined)
  return {
    rulebook: rulebookOf(rulebook),
    sheet: set === null || set === undefined ? null : await loadSheet(rulebook, set),
    level,
    members: members.map(memberOf),
    regulation: { ...DEFAULTS, ...Object.fromEntries(given) }
  }
}

function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues
  if (issue === undefined) return 'không đọc được'
  const place = issue.path.length === 0 ? 'phần ngoài cùng' : `mục ${issue.path.join('.')}`
  switch (issue.code) {
    case 'custom':
      return `${place} ${issue.message}`
    case 'unrecognized_keys':
      return `${place} có tên lạ ${issue.keys.map(key => `"${key}"`).join(', ')}`
    case 'invalid_value':
      return `${place} phải là một trong: ${issue.values.join(', ')}`
    default:
      return `${place} bị thiếu hoặc sai kiểu`
  }
}

export interface RatingFile {
  /** Whether the file was a list, so that the answer is one too. */
  readonly isList: boolean
  readonly questions: readonly TypedQuestion[]
}

/** The dossiers of a file for `ocop rate`. Throws one sentence that names the first place that cannot be read. */
export async function readRatingFile(value: unknown): Promise<RatingFile> {
  const single = !Array.isArray(value)
  const read = single ? dossier.safeParse(value) : z.array(dossier).safeParse(value)
  if (!read.success) throw new Error(`Tệp chấm điểm không đúng mẫu: ${firstIssue(read.error)}.`)
  const dossiers = Array.isArray(read.data) ? read.data : [read.data]
  return { isList: !single, questions: await Promise.all(dossiers.map(questionOf)) }
}
