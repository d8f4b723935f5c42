import type { ProgressState } from '../ocop/programme/progress'
import type { Locale } from './locale'
import { text } from './text'

interface Judged {
  readonly state: ProgressState
  readonly atMinimum: boolean
  readonly near: boolean
}

/** "đạt", "đạt mức tối thiểu", "chưa đạt": how a target stands. */
export function targetStateText({ state, atMinimum, near }: Judged, locale: Locale = 'vi'): string {
  const t = text(locale)
  if (atMinimum) return t('programme.stateAtMinimum')
  return near ? t('programme.stateNear') : t(`programme.states.${state}`)
}

/** "dự kiến đạt – sát ngưỡng". */
export function forecastText(
  { expected, borderline }: { readonly expected: boolean; readonly borderline: boolean },
  locale: Locale = 'vi'
): string {
  const key =
    `${expected ? 'expected' : 'not-expected'}${borderline ? ('-borderline' as const) : ('' as const)}` as const
  return text(locale)(`programme.forecasts.${key}`)
}
