import { parsePlainDate } from '../ocop/plain-date'
import { dateText } from './dates'
import type { Locale } from './locale'
import { vietnamese } from './messages/vietnamese'
import { staffText, text } from './text'

/** What a refusal needs to be said: its code, and what the sentence of that code mentions. */
export interface Refused {
  readonly code: string
}

type Argument = string | number | Date

const isRefused = (value: unknown): value is Refused =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string'

/** Days are said as people write them; a refusal within another is said in full; lists and
 * other objects are said by whoever shows them. */
function argumentsOf(refusal: Refused, locale: Locale): Record<string, Argument> {
  const said: Record<string, Argument> = {}
  for (const [name, value] of Object.entries(refusal)) {
    if (typeof value === 'number') said[name] = value
    if (isRefused(value)) said[name] = refusalText(value, locale)
    if (typeof value !== 'string') continue
    const day = parsePlainDate(value)
    said[name] = day === null ? value : dateText(day, locale)
  }
  return said
}

/** The sentence for a refusal: what is wrong and what to do. A refusal without a sentence is a bug and throws. */
export function refusalText(refusal: Refused, locale: Locale = 'vi'): string {
  const said = argumentsOf(refusal, locale)
  if (locale === 'vi' && refusal.code in vietnamese.staffRefusals)
    return staffText()(`staffRefusals.${refusal.code as keyof typeof vietnamese.staffRefusals}`, said as never)
  return text(locale)(`refusals.${refusal.code as keyof typeof vietnamese.refusals}`, said as never)
}
