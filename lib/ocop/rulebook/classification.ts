import type { PlainDate } from '../plain-date'

/** Bộ sản phẩm (phân nhóm): the unit that has its own score sheet. Codes are the numbers of the legal text's own list. */
interface ProductSet {
  readonly code: string
  readonly name: string
  /** A name the set bore before an amendment, and the first day without it. */
  readonly formerly?: { readonly name: string; readonly until: PlainDate }
}

/** Nhóm sản phẩm within a sector. */
interface ProductGroup {
  readonly code: string
  readonly name: string
  readonly sets: readonly ProductSet[]
}

/** Nhóm (ngành) of the six; `groups` is `null` where the text's list was not read. */
interface Sector {
  readonly code: string
  readonly name: string
  readonly groups: readonly ProductGroup[] | null
}

type ClassificationCode = '1048/2019' | '148/2023' | '26/2026'

/** How one legal text divides products. An amendment that leaves the division alone shares it, so that counts do not split. */
export interface Classification {
  readonly code: ClassificationCode
  readonly sectors: readonly Sector[]
  /** Names that sources use for a sector of this text and that can mean no other, by sector code. */
  readonly sectorAliases: Readonly<Record<string, readonly string[]>>
}

/** A code that says which text it belongs to: '26/2026:I' (sector), '26/2026:I.3' (group), '26/2026:7' (set). */
export type QualifiedCode = string & { readonly __brand: 'QualifiedCode' }

/** Where a product stands in one classification, as far as is known. */
export interface ProductClass {
  readonly sector: QualifiedCode
  readonly group: QualifiedCode | null
  readonly set: QualifiedCode | null
}

export interface ClassifiedEntry extends ProductClass {
  readonly code: QualifiedCode
  readonly name: string
  readonly former: string | null
}

export const qualifiedCode = (classification: Classification, code: string): QualifiedCode =>
  `${classification.code}:${code}` as QualifiedCode

/** Every sector, group and set of a classification, in the order of the legal text, each with where it stands. */
export function entriesOf(classification: Classification): readonly ClassifiedEntry[] {
  const qualify = (code: string) => qualifiedCode(classification, code)
  return classification.sectors.flatMap(sector => {
    const sectorCode = qualify(sector.code)
    const groups = (sector.groups ?? []).flatMap(group => {
      const groupCode = qualify(group.code)
      const sets = group.sets.map(set => {
        const setCode = qualify(set.code)
        const former = set.formerly?.name ?? null
        return { code: setCode, name: set.name, former, sector: sectorCode, group: groupCode, set: setCode }
      })
      return [
        { code: groupCode, name: group.name, former: null, sector: sectorCode, group: groupCode, set: null },
        ...sets
      ]
    })
    return [
      { code: sectorCode, name: sector.name, former: null, sector: sectorCode, group: null, set: null },
      ...groups
    ]
  })
}
