import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from './generated/client'

export type Database = PrismaClient
/** The database inside a transaction. */
export type Tx = Prisma.TransactionClient

const POOL = 10

export const openDatabase = (url: string): Database =>
  new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: POOL }) })

// One pool for the process, also when the development server loads this module again.
const held: { ocopDatabase?: { url: string; client: Database } } = globalThis as typeof globalThis & {
  ocopDatabase?: { url: string; client: Database }
}

/** The serving database of `DATABASE_URL`, opened on first use. Which address that is has been checked at start. */
export function database(): Database {
  const url = process.env['DATABASE_URL']
  if (!url) throw new Error('DATABASE_URL is not set')
  if (held.ocopDatabase?.url !== url) held.ocopDatabase = { url, client: openDatabase(url) }
  return held.ocopDatabase.client
}
