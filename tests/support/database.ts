import { inject } from 'vitest'
import { databaseOn, type ThrowAwayDatabase } from '@/scripts/database/throw-away'

/** An empty, migrated database of a test's own: `ownerUrl` may do anything, `url` what the application may do. */
export type TestDatabase = ThrowAwayDatabase

/** Makes one: `const database = await freshDatabase()` in `beforeAll`, `await database.drop()` in `afterAll`. */
export const freshDatabase = (name = 'test'): Promise<TestDatabase> => databaseOn(inject('postgres'), name)
