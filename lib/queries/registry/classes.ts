import { slug } from '@/lib/ocop/folding'
import { type ClassifiedEntry, entriesOf } from '@/lib/ocop/rulebook/classification'
import { RULEBOOKS } from '@/lib/ocop/rulebook/rulebook-for'

const CLASSIFICATIONS = [
  ...new Set(RULEBOOKS.flatMap(({ classification }) => (classification ? [classification] : [])))
]

const ENTRIES = new Map(
  CLASSIFICATIONS.flatMap(classification => entriesOf(classification)).map(entry => [entry.code as string, entry])
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

/** A sector or group as somebody chooses it: what several legal texts call the same is one choice. */
export interface ClassChoice {
  /** Its name in an address: `thuc-pham-tuoi-song`. */
  readonly slug: string
  readonly name: string
  readonly codes: readonly string[]
  /** Years of the legal texts that have it, where the latest no longer does; else none. */
  readonly formerYears: readonly number[]
}

type Level = 'sector' | 'group'

const levelOf = ({ group, set }: ClassifiedEntry): Level | 'set' =>
  set !== null ? 'set' : group !== null ? 'group' : 'sector'

function choicesOf(level: Level): readonly ClassChoice[] {
  const latest = CLASSIFICATIONS.at(-1)
  const found = new Map<string, ClassChoice>()
  // Of a name written in several ways, the latest text's way and place in the order is taken.
  for (const classification of CLASSIFICATIONS.toReversed())
    for (const entry of entriesOf(classification).filter(each => levelOf(each) === level)) {
      const known = found.get(slug(entry.name))
      const isFormer = known === undefined ? classification !== latest : known.formerYears.length > 0
      const year = Number(classification.code.split('/')[1])
      found.set(slug(entry.name), {
        slug: slug(entry.name),
        name: known?.name ?? entry.name,
        codes: [...(known?.codes ?? []), entry.code],
        formerYears: isFormer ? [year, ...(known?.formerYears ?? [])] : []
      })
    }
  return [...found.values()]
}

/** Sectors (nhóm sản phẩm) and groups (nhóm) to choose from: those of the latest legal text in its order, then those of former ones. */
export const CLASS_CHOICES: Readonly<Record<Level, readonly ClassChoice[]>> = {
  sector: choicesOf('sector'),
  group: choicesOf('group')
}
