import { readFile } from 'node:fs/promises'
import { type Database, database } from '@/lib/data/client'
import { type SavedTerritory, saveTerritory } from '@/lib/data/territory'
import { readTerritoryLists } from '@/lib/ocop/territory/reference-rows'

const LISTS = new URL('../../../prisma/reference/territory/', import.meta.url)

const list = (name: string): Promise<string> => readFile(new URL(`${name}.csv`, LISTS), 'utf8')

/**
 * Puts the reference lists of places into the database: what every registry holds before its first record. Adds only what is
 * missing, so it may run at every start. Answers how many rows were new.
 */
export async function loadTerritory(on: Database = database()): Promise<SavedTerritory> {
  const [units, renamings, successions] = await Promise.all([list('units'), list('renamings'), list('successions')])
  const rows = readTerritoryLists({ units, renamings, successions })
  return on.$transaction(tx => saveTerritory(tx, rows), { timeout: 60_000 })
}
