import type { Territory } from '@/lib/ocop/territory/territory'
import { buildTerritory } from '@/lib/ocop/territory/territory'
import type { TerritoryRows, UnitName } from '@/lib/ocop/territory/unit'
import type { Tx } from './client'
import { dayFromColumn } from './dates'

/** How many rows were new. */
export interface SavedTerritory {
  readonly units: number
  readonly names: number
  readonly successions: number
}

/** Numbers a unit's names from its oldest on. */
function numbered(names: readonly UnitName[]): readonly (UnitName & { readonly ordinal: number })[] {
  const counts = new Map<string, number>()
  const oldestFirst = [...names].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  return oldestFirst.map(name => {
    const ordinal = counts.get(name.unitId) ?? 0
    counts.set(name.unitId, ordinal + 1)
    return { ...name, ordinal }
  })
}

/** Adds the units, names and successions that are not there yet; what is there stays as it is. */
export async function saveTerritory(tx: Tx, { units, names, successions }: TerritoryRows): Promise<SavedTerritory> {
  const ordered = numbered(names)
  return {
    units: await tx.$executeRaw`
      INSERT INTO unit (id, code, level, valid_from, valid_until, parent_id)
      SELECT id, code, level::unit_level, valid_from::date, valid_until::date, parent_id
      FROM unnest(
        ${units.map(unit => unit.id)}::text[], ${units.map(unit => unit.code)}::text[],
        ${units.map(unit => unit.level)}::text[], ${units.map(unit => unit.validFrom)}::text[],
        ${units.map(unit => unit.validUntil)}::text[], ${units.map(unit => unit.parentId)}::text[]
      ) AS row (id, code, level, valid_from, valid_until, parent_id)
      ON CONFLICT DO NOTHING`,
    names: await tx.$executeRaw`
      INSERT INTO unit_name (unit_id, ordinal, from_day, name, full_name, kind)
      SELECT unit_id, ordinal, from_day::date, name, full_name, kind
      FROM unnest(
        ${ordered.map(name => name.unitId)}::text[], ${ordered.map(name => name.ordinal)}::smallint[],
        ${ordered.map(name => name.from)}::text[], ${ordered.map(name => name.name)}::text[],
        ${ordered.map(name => name.fullName)}::text[], ${ordered.map(name => name.kind)}::text[]
      ) AS row (unit_id, ordinal, from_day, name, full_name, kind)
      ON CONFLICT DO NOTHING`,
    successions: await tx.$executeRaw`
      INSERT INTO unit_succession (from_id, to_id, on_day, extent, legal_act)
      SELECT from_id, to_id, on_day::date, extent::succession_extent, legal_act
      FROM unnest(
        ${successions.map(row => row.fromId)}::text[], ${successions.map(row => row.toId)}::text[],
        ${successions.map(row => row.on)}::text[], ${successions.map(row => row.extent)}::text[],
        ${successions.map(row => row.act)}::text[]
      ) AS row (from_id, to_id, on_day, extent, legal_act)
      ON CONFLICT DO NOTHING`
  }
}

/** All places of all days, indexed. About 14.000 units: read once and keep. */
export async function readTerritory(tx: Tx): Promise<Territory> {
  const [units, names, successions] = await Promise.all([
    tx.unit.findMany(),
    tx.unitName.findMany({ orderBy: [{ unitId: 'asc' }, { ordinal: 'asc' }] }),
    tx.unitSuccession.findMany()
  ])
  return buildTerritory({
    units: units.map(({ validFrom, validUntil, ...unit }) => ({
      ...unit,
      validFrom: dayFromColumn(validFrom),
      validUntil: dayFromColumn(validUntil)
    })),
    names: names.map(({ unitId, fromDay, name, fullName, kind }) => ({
      unitId,
      from: dayFromColumn(fromDay),
      name,
      fullName,
      kind
    })),
    successions: successions.map(({ fromId, toId, onDay, extent, legalAct }) => ({
      fromId,
      toId,
      on: dayFromColumn(onDay),
      extent,
      act: legalAct
    }))
  })
}
