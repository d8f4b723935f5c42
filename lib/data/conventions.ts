import type { PlainDate } from '@/lib/ocop/plain-date'
import { type BrakeLimits, DEFAULT_BRAKE } from '@/lib/ocop/registry/brake'
import type { Conventions } from '@/lib/ocop/registry/draw-up'
import { settingOn } from '@/lib/ocop/rulebook/settings'
import type { Tx } from './client'
import { settingValue } from './settings'

/** What the law leaves to an authority, on the day of the act that is judged. */
export async function conventionsOn(tx: Tx, authorityId: string, on: PlainDate): Promise<Conventions> {
  const endOfTerm = await settingValue(tx, authorityId, 'end-of-term', on)
  const gap = await settingValue(tx, authorityId, 'integer-band-gap', on)
  return {
    endOfTerm:
      endOfTerm === 'before-anniversary' || endOfTerm === 'with-anniversary'
        ? endOfTerm
        : settingOn({}, 'end-of-term', on).value,
    integerBandGap: gap === 'lower-band' || gap === 'nearest-whole' ? gap : settingOn({}, 'integer-band-gap', on).value
  }
}

/** When a publication of an authority needs a second person. */
export async function brakeLimitsOn(tx: Tx, authorityId: string, on: PlainDate): Promise<BrakeLimits> {
  const value = await settingValue(tx, authorityId, 'brake', on)
  if (typeof value !== 'object' || value === null) return DEFAULT_BRAKE
  const { percent, lines } = { ...DEFAULT_BRAKE, ...value }
  return typeof percent === 'number' && typeof lines === 'number' ? { percent, lines } : DEFAULT_BRAKE
}

/** Days that a certificate of an authority lives on after its term for who filed late for re-evaluation. */
export async function lateFilingDaysOn(tx: Tx, authorityId: string, on: PlainDate): Promise<number> {
  const value = await settingValue(tx, authorityId, 'late-filing-days', on)
  return typeof value === 'number' && value >= 0 ? value : settingOn({}, 'late-filing-days', on).value
}
