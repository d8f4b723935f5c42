import type { PlainDate } from '../plain-date'

/** Two digits, three digits, five digits: the length of an official code tells its level. */
export type UnitLevel = 'province' | 'district' | 'commune'

/**
 * An administrative unit: an official code and the day it began. Codes are used again for other units (44 was Quảng Bình
 * and is Quảng Trị), names even more, so neither is a key. Valid on `[validFrom, validUntil)`; `validFrom` is `null` where
 * the unit is older than the lists.
 */
export interface Unit {
  readonly id: string
  readonly code: string
  readonly level: UnitLevel
  readonly validFrom: PlainDate | null
  readonly validUntil: PlainDate | null
  readonly parentId: string | null
}

/** What a unit is called from a day on (`null` = as far back as the lists know). */
export interface DatedName {
  readonly from: PlainDate | null
  readonly name: string
  /** With its kind in front, as official documents write it: `Thành phố Huế`. */
  readonly fullName: string
  /** `tỉnh`, `thành phố trực thuộc trung ương`, `huyện`, `xã`, `đặc khu`, … */
  readonly kind: string
}

export interface UnitName extends DatedName {
  readonly unitId: string
}

/** `full`: the whole of `from` went into `to`. `partial`: only a part did, so only a person can say which side a record is on. */
export interface Succession {
  readonly fromId: string
  readonly toId: string
  readonly on: PlainDate
  readonly extent: 'full' | 'partial'
  /** Number of the legal act. */
  readonly act: string
}

export interface TerritoryRows {
  readonly units: readonly Unit[]
  readonly names: readonly UnitName[]
  readonly successions: readonly Succession[]
}

const INITIALS = { province: 'p', district: 'd', commune: 'c' } as const

/** The stable id of a unit: `p62`, `p51@2025-07-01`, `c21548@2025-07-01`. */
export const unitId = (level: UnitLevel, code: string, validFrom: PlainDate | null): string =>
  `${INITIALS[level]}${code}${validFrom === null ? '' : `@${validFrom}`}`

/** The level that a code of this length has; `null` when no unit has such codes. */
export function levelOfCode(code: string): UnitLevel | null {
  if (!/^\d+$/.test(code)) return null
  if (code.length === 2) return 'province'
  if (code.length === 3) return 'district'
  return code.length === 5 ? 'commune' : null
}

/** The official full name: the kind, capitalised, before the name. */
export function fullNameOf(kind: string, name: string): string {
  const shown = kind.startsWith('thành phố') ? 'thành phố' : kind
  return `${shown.charAt(0).toUpperCase()}${shown.slice(1)} ${name}`
}
