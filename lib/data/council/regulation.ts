import type { PlainDate } from '@/lib/ocop/plain-date'
import { points } from '@/lib/ocop/points'
import { type DatedRegulation, regulationOn } from '@/lib/ocop/rating/regulation'
import type { AuthorityLevel } from '@/lib/ocop/rulebook/level'
import type { AuthoritySettings, DatedSetting, SettingKey, SettingValues } from '@/lib/ocop/rulebook/settings'
import type { Tx } from '../client'
import { dayFromColumn } from '../dates'
import { settingOf } from '../settings'

type RegulationKey = Extract<
  SettingKey,
  'floors-tested-on' | 'mean-rounding' | 'spread-limit' | 'quorum' | 'integer-band-gap'
>

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** What a kept setting says, if it can be what its key stands for. */
const READERS: { readonly [K in RegulationKey]: (value: unknown) => SettingValues[K] | null } = {
  'floors-tested-on': value => (value === 'mean' || value === 'each-member' ? value : null),
  'mean-rounding': value =>
    value === 'exact' || value === 'total-hundredths' || value === 'part-hundredths' ? value : null,
  'spread-limit': value =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10_000 ? points(value) : null,
  quorum: value => {
    if (!isRecord(value)) return null
    const { percent, withChair } = value
    return typeof percent === 'number' && typeof withChair === 'boolean' ? { percent, withChair } : null
  },
  'integer-band-gap': value => (value === 'lower-band' || value === 'nearest-whole' ? value : null)
}

/** Stands for an authority that has no record yet: only what holds for the whole country is found then. */
const NO_AUTHORITY = '00000000-0000-0000-0000-000000000000'

async function kept<K extends RegulationKey>(
  tx: Tx,
  authorityId: string,
  key: K,
  on: PlainDate
): Promise<readonly DatedSetting<SettingValues[K]>[]> {
  const row = await settingOf(tx, authorityId, key, on)
  const value = row === null ? null : READERS[key](row.value)
  return row === null || value === null
    ? []
    : [{ value, source: row.source, from: dayFromColumn(row.fromDay), until: null }]
}

/** The regulation (Quy chế) of a council of a unit on the day of its session, each setting with its source. */
export async function councilRegulation(
  tx: Tx,
  { unitId, level }: { readonly unitId: string; readonly level: AuthorityLevel },
  on: PlainDate
): Promise<DatedRegulation> {
  const authority = await tx.authority.findFirst({ where: { unitId, level }, select: { id: true } })
  const id = authority?.id ?? NO_AUTHORITY
  const settings: AuthoritySettings = {
    'floors-tested-on': await kept(tx, id, 'floors-tested-on', on),
    'mean-rounding': await kept(tx, id, 'mean-rounding', on),
    'spread-limit': await kept(tx, id, 'spread-limit', on),
    quorum: await kept(tx, id, 'quorum', on),
    'integer-band-gap': await kept(tx, id, 'integer-band-gap', on)
  }
  return regulationOn(settings, on)
}
