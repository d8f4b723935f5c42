import type { z } from 'zod'
import type { Locale } from '@/lib/text/locale'
import { refusalText } from '@/lib/text/refusals'

const isCode = (message: string): boolean => /^[A-Z][A-Z0-9_]+$/.test(message)

function refused(issue: z.core.$ZodIssue): { readonly code: string } {
  const code = isCode(issue.message) ? issue.message : 'FIELD_MALFORMED'
  if (issue.code === 'too_big') return { code, ...{ max: Number(issue.maximum) } }
  if (issue.code === 'too_small') return { code, ...{ min: Number(issue.minimum) } }
  return { code }
}

/**
 * What is wrong with which field, in words; the first problem of each. A problem deep in a field (a row of a grid) is named by
 * its path: `lines.3.name`.
 */
export function fieldProblems(error: z.ZodError, locale: Locale): Record<string, string> {
  const problems = new Map<string, string>()
  for (const issue of error.issues) {
    const field = issue.path.map(String).join('.')
    if (!problems.has(field)) problems.set(field, refusalText(refused(issue), locale))
  }
  return Object.fromEntries(problems)
}
