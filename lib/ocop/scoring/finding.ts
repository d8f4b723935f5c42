import { type CriteriaSheet, type CriterionCode, criteriaOf } from '../rulebook/sheets/sheet'

/**
 * What refuses a file whatever its points: a knock-out or an exclusion of a criterion, a rule that stops the scoring, a line on top of the
 * sheet (`R.1`). Found by a member, except where 0 points are the finding.
 */
export interface Finding {
  readonly code: CriterionCode | string
  readonly kind: 'knockout' | 'exclude' | 'stop' | 'zero-stops' | 'rejection'
  readonly text: string
}

/** Everything that a member can find on a sheet; the lines of the whole file first. */
export const possibleFindings = (sheet: CriteriaSheet): readonly Finding[] => [
  ...sheet.rejections.map(({ code, text }) => ({ code, kind: 'rejection', text }) as const),
  ...criteriaOf(sheet).flatMap(({ code, rules }) =>
    rules.flatMap(({ kind, text }) =>
      kind === 'knockout' || kind === 'exclude' || kind === 'stop' || kind === 'zero-stops'
        ? [{ code, kind, text }]
        : []
    )
  )
]
