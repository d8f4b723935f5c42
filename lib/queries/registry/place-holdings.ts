import type { PlainDate } from '@/lib/ocop/plain-date'
import { type EntryView, listEntries } from '../programme/entries'
import { type EventListed, eventsUpTo } from '../programme/events'
import { listTargets, type TargetView } from '../programme/targets'
import { type DecisionListed, listDecisions } from './decisions'
import { listProducers } from './list-producers'

interface Part<T> {
  readonly items: readonly T[]
  readonly total: number
}

/** What the registry holds of a place beside its products: how much, and the first few of each. */
export interface PlaceHoldings {
  readonly producers: Part<{ readonly code: string; readonly name: string }>
  readonly decisions: Part<DecisionListed>
  readonly targets: Part<TargetView>
  readonly events: Part<EventListed>
  readonly pointsOfSale: Part<EntryView>
}

/** The same lists as their own pages show, so that counts and lists agree. */
export async function placeHoldings(
  unitIds: ReadonlySet<string> | null,
  today: PlainDate,
  few: number
): Promise<PlaceHoldings> {
  const page = { unitIds, limit: few, offset: 0 }
  const known = null
  const [producers, decisions, targets, events, pointsOfSale] = await Promise.all([
    listProducers({ ...page, words: null, kinds: [], near: true }, today),
    listDecisions({ ...page, year: null, kind: null }, today),
    listTargets({ ...page, known }, today),
    eventsUpTo({ ...page, year: null }, today),
    listEntries({ ...page, known, kind: 'point-of-sale' }, today, today)
  ])
  return { producers, decisions, targets, events, pointsOfSale }
}
