import { readFile } from 'node:fs/promises'
import { type Database, database } from '@/lib/data/client'
import { saveTallyScopes } from '@/lib/data/tally'
import { type SavedTerritory, saveTerritory } from '@/lib/data/territory'
import { mergedProvinces } from '@/lib/ocop/territory/merged-provinces'
import { readTerritoryLists } from '@/lib/ocop/territory/reference-rows'
import { buildTerritory } from '@/lib/ocop/territory/territory'

const LISTS = new URL('../../../prisma/reference/territory/', import.meta.url)

/** New borders have a large registry counted anew. */
const LONGEST_MS = 600_000

const list = (name: string): Promise<string> => readFile(new URL(`${name}.csv`, LISTS), 'utf8')

/**
 * Puts the reference lists of places into the database: what every registry holds before its first record. Adds only what is
 * missing, so it may run at every start. Answers how many rows were new.
 */
export async function loadTerritory(on: Database = database()): Promise<SavedTerritory> {
  const [units, renamings, successions] = await Promise.all([list('units'), list('renamings'), list('successions')])
  const rows = readTerritoryLists({ units, renamings, successions })
  const merged = mergedProvinces(buildTerritory(rows))
  return on.$transaction(
    async tx => {
      const saved = await saveTerritory(tx, rows)
      await saveTallyScopes(tx, merged)
      return saved
    },
    { timeout: LONGEST_MS }
  )
}
