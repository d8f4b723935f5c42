import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The steps of the database's structure that this program was written for, in their order. */
export async function expectedMigrations(): Promise<readonly string[]> {
  const entries = await readdir(join(process.cwd(), 'prisma', 'migrations'), { withFileTypes: true })
  return entries
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}
