import { database } from '@/lib/data/client'

/** The steps of the database's structure that have been applied to the end. Throws when the database does not answer. */
export async function appliedMigrations(): Promise<ReadonlySet<string>> {
  const rows = await database().$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
  return new Set(rows.map(({ name }) => name))
}
