import { type NumberPattern, parseNumberPattern } from '@/lib/ocop/certificate/number-pattern'
import { type PlainDate, yearOf } from '@/lib/ocop/plain-date'
import type { Tx } from './client'
import { dayFromColumn } from './dates'
import { settingOf } from './settings'

/** The key of the dated setting; its value is a `PatternSetting`. */
export const NUMBER_PATTERN_KEY = 'certificate-number'

/** As it is kept. `pattern` `null` = from that day on numbers are not made by the registry. */
export interface PatternSetting {
  readonly pattern: string | null
  /** The first number of the year in which the pattern begins, where others were given on paper before. */
  readonly first: number
}

export interface PatternInForce {
  readonly pattern: NumberPattern
  readonly first: number
  /** The year in which it began: only there does `first` count. */
  readonly since: number
}

/** What a kept value says; `null` = it says nothing that is understood. */
export function patternSettingOf(value: unknown): PatternSetting | null {
  if (typeof value !== 'object' || value === null || !('pattern' in value)) return null
  const { pattern } = value
  if (pattern !== null && typeof pattern !== 'string') return null
  const first = 'first' in value && typeof value.first === 'number' ? value.first : 1
  return { pattern, first }
}

/** The pattern by which an authority numbers certificates issued on a day; `null` = none, the numbers stay unknown. */
export async function numberPatternOn(tx: Tx, authorityId: string, on: PlainDate): Promise<PatternInForce | null> {
  const found = await settingOf(tx, authorityId, NUMBER_PATTERN_KEY, on)
  const setting = patternSettingOf(found?.value)
  if (!found || !setting || setting.pattern === null) return null
  const read = parseNumberPattern(setting.pattern)
  if (!read.ok) throw new Error(`authority ${authorityId} keeps a pattern that is none: ${read.refusal.code}`)
  return { pattern: read.value, first: setting.first, since: yearOf(dayFromColumn(found.fromDay)) }
}
