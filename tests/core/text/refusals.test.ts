import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/ocop/plain-date'
import { FLAG_COLUMNS } from '@/lib/ocop/results/result-flag'
import { competence } from '@/lib/ocop/rulebook/competence'
import { vietnamese } from '@/lib/text/messages/vietnamese'
import { refusalText } from '@/lib/text/refusals'

const ROOTS = ['lib/ocop', 'lib/use-cases', 'lib/data']
/** Codes that a page or a command says in its own way: the clock of tests, doubts beside a rulebook, places in a file of records, a dry run, questions about results. */
const NOT_SAID_ALONE = new Set<string>([
  ...Object.keys(FLAG_COLUMNS),
  'TEST_CLOCK_NOT_FOUND',
  'RECEIVED_DAY_UNKNOWN',
  'TRANSITION_ENDED',
  'DRY_RUN',
  'MALFORMED',
  'REF_TWICE',
  'REF_UNKNOWN',
  'PLACE_UNKNOWN',
  'NUMBER_TAKEN',
  'ONLY_IN_EXPORTS',
  'ACT_MISSING',
  'ACTS_OUT_OF_ORDER',
  'TERM_MISSING',
  'CONTRADICTION'
])

/** Every refusal that rules and use cases declare. */
function declaredCodes(): readonly string[] {
  const files = ROOTS.flatMap(root =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts') && !file.startsWith('generated'))
      .map(file => `${root}/${file}`)
  )
  const codes = files.flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/code: '([A-Z][A-Z_]{3,})'/g)].map(match => match[1] ?? '')
  )
  return [...new Set(codes)].filter(code => !NOT_SAID_ALONE.has(code)).sort()
}

describe('a refusal', () => {
  it.each(declaredCodes())('has its sentence (%s)', code => {
    expect({ ...vietnamese.refusals, ...vietnamese.staffRefusals }).toHaveProperty(code)
  })

  it('says who is competent instead, in words', () => {
    const refused = competence({ level: 'district', star: 4, on: plainDate('2023-10-01') })
    const objection = refused.ok ? { code: '' } : refused.refusal
    expect(refusalText({ code: 'LINE_OBJECTED', position: 3, objection } as { code: string })).toBe(
      'Dòng 3: vào ngày 01/10/2023, cấp huyện không có thẩm quyền công nhận 4 sao; thẩm quyền thuộc cấp tỉnh.'
    )
  })
})
