import type { TestProject } from 'vitest/node'
import { openDatabase } from '@/lib/data/client'
import { loadTerritory } from '@/lib/use-cases/reference/load-territory'
import type { BundledVersion } from '@/scripts/database/binaries'
import { startThrowAway, type ThrowAwayPostgres } from '@/scripts/database/throw-away'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: ThrowAwayPostgres
  }
}

/** Every test database is copied with the places in it: loading them takes longer than most tests. */
async function loadPlaces(templateUrl: string): Promise<void> {
  const template = openDatabase(templateUrl)
  await loadTerritory(template)
  await template.$disconnect()
}

/** Gives every test file of a `postgres-NN` project one server of that version to make databases on. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const version = project.name.replace('postgres-', '') as BundledVersion
  const { postgres, templateUrl, stop } = await startThrowAway(version)
  await loadPlaces(templateUrl)
  project.provide('postgres', postgres)
  return stop
}
