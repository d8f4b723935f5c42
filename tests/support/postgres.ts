import type { TestProject } from 'vitest/node'
import type { BundledVersion } from '@/scripts/database/binaries'
import { startThrowAway, type ThrowAwayPostgres } from '@/scripts/database/throw-away'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: ThrowAwayPostgres
  }
}

/** Gives every test file of a `postgres-NN` project one server of that version to make databases on. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const version = project.name.replace('postgres-', '') as BundledVersion
  const { postgres, stop } = await startThrowAway(version)
  project.provide('postgres', postgres)
  return stop
}
