import { randomBytes } from 'node:crypto'
import { connected, withDatabase, withLogin } from '@/scripts/database/roles'
import { OWNER, SERVING, TEMPLATE, type TestPostgres } from './test-cluster'

/** An empty, migrated database of a test's own. */
export interface TestDatabase {
  /** The owner: may migrate and change anything. */
  readonly ownerUrl: string
  /** The serving role: what the application may do, and no more. */
  readonly url: string
  drop(): Promise<void>
}

/** A database of its own for whoever holds a test server, copied from the migrated template in a moment. */
export async function databaseOn(postgres: TestPostgres, name: string): Promise<TestDatabase> {
  const database = `${name}_${randomBytes(4).toString('hex')}`
  await connected(postgres.adminUrl, client =>
    client.query(`CREATE DATABASE "${database}" TEMPLATE ${TEMPLATE} OWNER ${OWNER}`)
  )
  const url = withDatabase(postgres.adminUrl, database)
  return {
    ownerUrl: withLogin(url, { role: OWNER, password: postgres.ownerPassword }),
    url: withLogin(url, { role: SERVING, password: postgres.servingPassword }),
    drop: () =>
      connected(postgres.adminUrl, async client => {
        await client.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`)
      })
  }
}
