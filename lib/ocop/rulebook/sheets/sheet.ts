import type { Points } from '../../points'
import type { Citation } from '../rulebook'
import type { CertifiableStar } from '../star'

/** The texts whose score sheets are held criterion by criterion. Of QĐ 148 only the frame of parts is known. */
export type SheetRulebook = '26/2026' | '1048/2019'

export const PART_CODES = ['A', 'B', 'C'] as const
export type PartCode = (typeof PART_CODES)[number]

/** A criterion's code on its sheet, with its part: `A.1.1`, `C.6.1.2`. */
export type CriterionCode = `${PartCode}.${string}`

/**
 * One level that a criterion can be given. `minimumFor` is the star whose asterisks stand beside it. `printed` is false where the sheet
 * prints no such level and it was concluded: the two of "nhãn song ngữ", and 0 ("none of these") where no level carries 0.
 */
export interface ScoreOption {
  /** Place among the levels of the criterion, from 1; 0 is "none of these". */
  readonly number: number
  readonly points: Points
  readonly label: string
  readonly minimumFor: CertifiableStar | null
  /** Which branch of an either/or criterion the level belongs to. */
  readonly branch: string | null
  readonly printed: boolean
}

/**
 * What the sheet says beside a criterion.
 * - `knockout`, `exclude`: the file is refused when a member finds it so. `stop`: the member finds it so and scoring ends, which refuses the
 *   file too. `zero-stops`: 0 points by themselves are such a finding.
 * - `condition`: scored only when `requires` has more than 0 points; else it has 0.
 * - `either`: one branch is chosen, then a level of it. Where the source does not say which level is of which branch, there are no branches.
 * - `requirement`, `evidence`, `note`: read by whoever scores; nothing is computed from them.
 */
export type CriterionRule =
  | {
      readonly kind: 'knockout' | 'exclude' | 'stop' | 'zero-stops' | 'either' | 'requirement' | 'evidence' | 'note'
      readonly text: string
    }
  | { readonly kind: 'condition'; readonly text: string; readonly requires: CriterionCode }

/** The lowest points a criterion needs for a star. A floor of a lower star holds for the higher ones too. */
export type Floors = { readonly [Star in CertifiableStar]?: Points }

export interface Criterion {
  readonly code: CriterionCode
  readonly title: string
  readonly max: Points
  /** In the order of the sheet; "none of these" first where it was concluded. */
  readonly options: readonly ScoreOption[]
  readonly floors: Floors
  readonly rules: readonly CriterionRule[]
  /** The branches of an either/or criterion; none elsewhere. */
  readonly branches: readonly { readonly code: string; readonly title: string }[]
  /** The third level of the sheets of tea and coffee: "6.1 Ngoại hình" between "6 Chỉ tiêu cảm quan" and "6.1.1 Tạp chất". */
  readonly subgroup: Subgroup | null
}

export interface Subgroup {
  readonly code: CriterionCode
  readonly title: string
  readonly max: Points
}

export interface CriterionGroup {
  readonly code: CriterionCode
  readonly title: string
  readonly max: Points
  readonly criteria: readonly Criterion[]
}

export interface SheetPart {
  readonly code: PartCode
  readonly title: string
  readonly max: Points
  readonly groups: readonly CriterionGroup[]
}

/** A place of the sheet that needs checking against the signed text; `where` is `null` for the sheet as a whole. */
export interface Suspect {
  readonly where: CriterionCode | PartCode | null
  readonly reason: string
}

/** Why the sheet tells that a whole file is refused, whatever its points. Codes are the registry's: `R.1`, `R.2`, … */
export interface Rejection {
  readonly code: string
  readonly text: string
}

/** Phiếu đánh giá of one product set. Labels are shortened, not the wording of the text. */
export interface CriteriaSheet {
  readonly rulebook: SheetRulebook
  /** The number of the set in the text's own list. */
  readonly set: number
  readonly name: string
  readonly parts: readonly SheetPart[]
  /** Empty also where the source does not hold the line (QĐ 1048). */
  readonly rejections: readonly Rejection[]
  readonly suspects: readonly Suspect[]
  /** Slips of the source that were mended, with what it printed. */
  readonly corrections: readonly string[]
  readonly source: Citation
}

/** Every criterion of a sheet, in its order. */
export const criteriaOf = (sheet: CriteriaSheet): readonly Criterion[] =>
  sheet.parts.flatMap(part => part.groups.flatMap(group => group.criteria))

/** The part that a criterion's code begins with. */
export const partOf = (code: CriterionCode): PartCode => code.charAt(0) as PartCode
