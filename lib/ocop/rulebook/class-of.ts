import { entriesOf, type ProductClass } from './classification'
import { RULEBOOKS } from './rulebook-for'

const KNOWN: ReadonlyMap<string, ProductClass> = new Map(
  RULEBOOKS.flatMap(({ classification }) => (classification ? entriesOf(classification) : [])).map(entry => [
    entry.code,
    { sector: entry.sector, group: entry.group, set: entry.set }
  ])
)

/** Where a qualified code ('26/2026:7', '1048/2019:I') stands in its classification; `null` when there is no such code. */
export const classOf = (code: string): ProductClass | null => KNOWN.get(code) ?? null
