import { entriesOf } from '@/lib/ocop/rulebook/classification'
import { RULEBOOKS } from '@/lib/ocop/rulebook/rulebook-for'

const ENTRIES = new Map(
  RULEBOOKS.flatMap(({ classification }) => (classification ? entriesOf(classification) : [])).map(entry => [
    entry.code as string,
    entry
  ])
)

interface Coded {
  readonly sectorCode: string | null
  readonly groupCode: string | null
  readonly setCode: string | null
}

/** What the legal text calls a sector, group or set; `null` for a code that no text has. */
export const className = (code: string | null): string | null =>
  code === null ? null : (ENTRIES.get(code)?.name ?? null)

/** The names of a product's sector, group and set. What is coded only by its set is named all the way up. */
export function classNames(coded: Coded | null) {
  const deepest = ENTRIES.get(coded?.setCode ?? coded?.groupCode ?? coded?.sectorCode ?? '')
  return {
    sector: className(coded?.sectorCode ?? deepest?.sector ?? null),
    group: className(coded?.groupCode ?? deepest?.group ?? null),
    set: className(coded?.setCode ?? null)
  }
}
