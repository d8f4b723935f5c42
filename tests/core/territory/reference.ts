import { readFileSync } from 'node:fs'
import { type PlainDate, plainDate } from '@/lib/ocop/plain-date'
import { readTerritoryLists } from '@/lib/ocop/territory/reference-rows'
import { buildTerritory, isValidOn } from '@/lib/ocop/territory/territory'
import type { Unit, UnitLevel } from '@/lib/ocop/territory/unit'

const list = (name: string): string =>
  readFileSync(new URL(`../../../prisma/reference/territory/${name}.csv`, import.meta.url), 'utf8')

export const rows = readTerritoryLists({
  units: list('units'),
  renamings: list('renamings'),
  successions: list('successions')
})

export const territory = buildTerritory(rows)

export const BEFORE = plainDate('2025-06-30')
export const MERGER = plainDate('2025-07-01')

export const unitsOn = (on: PlainDate, level: UnitLevel): readonly Unit[] =>
  rows.units.filter(unit => unit.level === level && isValidOn(unit, on))
