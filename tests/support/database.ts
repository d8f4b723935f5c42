import { inject } from 'vitest'
import { databaseOn, type TestDatabase } from './database-on'

export type { TestDatabase }

/**
 * An empty, migrated database of a Vitest test's own: `const database = await freshDatabase()` in `beforeAll`,
 * `await database.drop()` in `afterAll`.
 */
export const freshDatabase = (name = 'test'): Promise<TestDatabase> => databaseOn(inject('postgres'), name)
