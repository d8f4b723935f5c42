import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Tx } from './client'
import { dayToColumn } from './dates'

/** An authority's dated setting on a day: its own, else the country's, the latest begun first; `null` where none is kept. */
export const settingOf = (tx: Tx, authorityId: string, key: string, on: PlainDate) =>
  tx.authoritySetting.findFirst({
    where: { key, fromDay: { lte: dayToColumn(on) }, OR: [{ authorityId }, { authorityId: null }] },
    orderBy: [{ authorityId: { sort: 'asc', nulls: 'last' } }, { fromDay: 'desc' }, { act: 'desc' }]
  })

/** What the setting says; `null` where none is kept and the registry's default holds. */
export async function settingValue(tx: Tx, authorityId: string, key: string, on: PlainDate): Promise<unknown> {
  return (await settingOf(tx, authorityId, key, on))?.value ?? null
}
