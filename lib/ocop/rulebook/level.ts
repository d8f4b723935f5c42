import { type PlainDate, plainDate } from '../plain-date'

/**
 * The tiers that have ever rated or recognised, lowest first. The commune only takes dossiers in and screens them (QĐ 26/2026/QĐ-TTg,
 * Điều 7 khoản 2): no text lets it recognise, so it is not a level here.
 */
export const AUTHORITY_LEVELS = ['district', 'province', 'centre'] as const
export type AuthorityLevel = (typeof AUTHORITY_LEVELS)[number]

/** The first day without a district tier of government. */
export const DISTRICTS_ABOLISHED_ON: PlainDate = plainDate('2025-07-01')

/** How two levels lie to each other: negative when `left` is the lower one. */
export const compareLevels = (left: AuthorityLevel, right: AuthorityLevel): number =>
  AUTHORITY_LEVELS.indexOf(left) - AUTHORITY_LEVELS.indexOf(right)

/** The level that a file goes to next on its way up; `null` above the centre. */
export const levelAbove = (level: AuthorityLevel): AuthorityLevel | null =>
  AUTHORITY_LEVELS[AUTHORITY_LEVELS.indexOf(level) + 1] ?? null
