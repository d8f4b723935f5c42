import { type DayRange, isWithin, type PlainDate } from '../plain-date'
import { type Points, points } from '../points'

/**
 * Whether a term of whole months is over when its anniversary begins, or runs through it. Provinces differ by this one day: most
 * checks count the anniversary as the first day out of force; counting it in follows Bộ luật Dân sự 2015, Điều 147–148.
 */
export type EndOfTermConvention = 'before-anniversary' | 'with-anniversary'

/** What a mean means that lies between two bands printed in whole numbers (89,5 between "70–89" and "90–100"). */
export type IntegerBandGap = 'lower-band' | 'nearest-whole'

/** Whose points must reach a floor of the sheet: the mean of the council, or every member's own. */
export type FloorTest = 'mean' | 'each-member'

/** What is rounded before the band is read off: nothing, the mean total, or the mean of each part; half up, to hundredths. */
export type MeanRounding = 'exact' | 'total-hundredths' | 'part-hundredths'

/** How many of the council must be there for it to decide. */
export interface Quorum {
  /** Of the members entitled to vote on the file, 0–100. */
  readonly percent: number
  readonly withChair: boolean
}

/** What the law leaves to an authority, chiefly to its council regulation (Quy chế Hội đồng). */
export interface SettingValues {
  readonly 'end-of-term': EndOfTermConvention
  readonly 'integer-band-gap': IntegerBandGap
  readonly 'floors-tested-on': FloorTest
  readonly 'mean-rounding': MeanRounding
  /** How far the highest and the lowest total of a file may lie apart. */
  readonly 'spread-limit': Points
  readonly quorum: Quorum
  /** Days that a certificate lives on after its term for who filed late; the text stands among the transitional articles, so that whether it lasts is open. */
  readonly 'late-filing-days': number
}

export type SettingKey = keyof SettingValues

/** A choice of an authority with the days it holds for and the paper it stands in. */
export interface DatedSetting<T> extends DayRange {
  readonly value: T
  readonly source: string
}

export type AuthoritySettings = { readonly [K in SettingKey]?: readonly DatedSetting<SettingValues[K]>[] }

const DEFAULT_SOURCE = 'Mặc định của sổ đăng ký'

const always = <T>(value: T): DatedSetting<T> => ({ value, from: null, until: null, source: DEFAULT_SOURCE })

const DEFAULTS: { readonly [K in SettingKey]: DatedSetting<SettingValues[K]> } = {
  'end-of-term': always<EndOfTermConvention>('before-anniversary'),
  'integer-band-gap': always<IntegerBandGap>('lower-band'),
  'floors-tested-on': always<FloorTest>('mean'),
  'mean-rounding': always<MeanRounding>('exact'),
  'spread-limit': always(points(1000)),
  quorum: always({ percent: 75, withChair: true }),
  'late-filing-days': always(180)
}

/**
 * An authority's setting on a day, or the registry's default. Where two overlap, the one that began later holds. Ask for the day of
 * the act that is judged (a decision's issue), never for today: an old certificate keeps the convention it was given under.
 */
export function settingOn<K extends SettingKey>(
  settings: AuthoritySettings,
  key: K,
  day: PlainDate
): DatedSetting<SettingValues[K]> {
  let found: DatedSetting<SettingValues[K]> = DEFAULTS[key]
  for (const setting of settings[key] ?? []) {
    if (isWithin(day, setting) && (setting.from ?? '') >= (found.from ?? '')) found = setting
  }
  return found
}
