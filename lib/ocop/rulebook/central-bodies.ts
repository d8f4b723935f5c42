import { type DayRange, isWithin, type PlainDate, plainDate } from '../plain-date'

interface CentralBody extends DayRange {
  readonly key: string
  readonly name: string
}

/** The ministries that have given five stars, each while it was there (Nghị quyết 176/2025/QH15: one ministry from 01/03/2025). */
export const CENTRAL_BODIES: readonly CentralBody[] = [
  { key: 'bo-nnmt', name: 'Bộ Nông nghiệp và Môi trường', from: plainDate('2025-03-01'), until: null },
  { key: 'bo-nnptnt', name: 'Bộ Nông nghiệp và Phát triển nông thôn', from: null, until: plainDate('2025-03-01') }
]

/** The name of a central body by its key, if it was there on the day; `null` = not. */
export const centralBodyOn = (key: string, on: PlainDate): string | null =>
  CENTRAL_BODIES.find(body => body.key === key && isWithin(on, body))?.name ?? null
