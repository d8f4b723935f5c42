import { type PlainDate, plainDate } from '../plain-date'
import { fullNameOf, levelOfCode, type Succession, type TerritoryRows, type Unit, type UnitName, unitId } from './unit'

/** The three lists of `prisma/reference/territory`, as text. */
export interface TerritoryLists {
  readonly units: string
  readonly renamings: string
  readonly successions: string
}

const dayOrNull = (text: string): PlainDate | null => (text === '' ? null : plainDate(text))

/** Rows of a list without its head. The lists hold no quotes and no commas inside a value. */
function* rowsOf(list: string): Generator<readonly string[]> {
  for (const line of list.split('\n').slice(1)) if (line !== '') yield line.split(',')
}

function readUnit(id: string, parent: string, until: string): Unit {
  const match = /^[pdc](\d+)(?:@(.+))?$/.exec(id)
  const code = match?.[1] ?? ''
  const level = levelOfCode(code)
  const validFrom = dayOrNull(match?.[2] ?? '')
  if (level === null || unitId(level, code, validFrom) !== id) throw new Error(`not a unit id: ${id}`)
  return { id, code, level, validFrom, validUntil: dayOrNull(until), parentId: parent === '' ? null : parent }
}

const nameRow = (unit: string, from: PlainDate | null, kind: string, name: string): UnitName => ({
  unitId: unit,
  from,
  name,
  fullName: fullNameOf(kind, name),
  kind
})

/** Reads the reference lists. Throws on a malformed row: the lists are part of the code. */
export function readTerritoryLists(lists: TerritoryLists): TerritoryRows {
  const units: Unit[] = []
  const names: UnitName[] = []
  const successions: Succession[] = []
  for (const [id = '', parent = '', until = '', kind = '', name = ''] of rowsOf(lists.units)) {
    const unit = readUnit(id, parent, until)
    units.push(unit)
    names.push(nameRow(id, unit.validFrom, kind, name))
  }
  for (const [unit = '', from = '', kind = '', name = ''] of rowsOf(lists.renamings)) {
    names.push(nameRow(unit, plainDate(from), kind, name))
  }
  for (const [fromId = '', toId = '', on = '', extent = '', act = ''] of rowsOf(lists.successions)) {
    if (extent !== 'full' && extent !== 'partial') throw new Error(`not an extent: ${extent}`)
    successions.push({ fromId, toId, on: plainDate(on), extent, act })
  }
  return { units, names, successions }
}
