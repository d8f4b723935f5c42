import type { PlainDate } from '../plain-date'
import type { Points } from '../points'
import {
  type AuthoritySettings,
  type DatedSetting,
  type FloorTest,
  type IntegerBandGap,
  type MeanRounding,
  type Quorum,
  settingOn
} from '../rulebook/settings'

/** What no text says and the council regulation (Quy chế Hội đồng) decides about a rating. */
export interface CouncilRegulation {
  readonly floorsTestedOn: FloorTest
  readonly rounding: MeanRounding
  readonly spreadLimit: Points
  readonly quorum: Quorum
  readonly integerBandGap: IntegerBandGap
}

/** The same, each with the days it holds for and the paper it stands in, to be shown beside the result. */
export type DatedRegulation = { readonly [K in keyof CouncilRegulation]: DatedSetting<CouncilRegulation[K]> }

/** The regulation of a council on the day of its session; the registry's defaults where the authority has set nothing. */
export const regulationOn = (settings: AuthoritySettings, day: PlainDate): DatedRegulation => ({
  floorsTestedOn: settingOn(settings, 'floors-tested-on', day),
  rounding: settingOn(settings, 'mean-rounding', day),
  spreadLimit: settingOn(settings, 'spread-limit', day),
  quorum: settingOn(settings, 'quorum', day),
  integerBandGap: settingOn(settings, 'integer-band-gap', day)
})

/** The values alone. */
export const valuesOf = (dated: DatedRegulation): CouncilRegulation => ({
  floorsTestedOn: dated.floorsTestedOn.value,
  rounding: dated.rounding.value,
  spreadLimit: dated.spreadLimit.value,
  quorum: dated.quorum.value,
  integerBandGap: dated.integerBandGap.value
})
