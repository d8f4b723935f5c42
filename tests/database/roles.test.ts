import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { migrate } from '@/scripts/database/migrator'
import {
  checkServingLogin,
  connected,
  ensureDatabase,
  prepareServingLogin,
  withDatabase,
  withLogin
} from '@/scripts/database/roles'
import { freshDatabase, type TestDatabase } from '../support/database'

const password = 'only-for-this-test'
const suffix = `${process.pid}`
let database: TestDatabase

/** A database of a freshly made owner, as an administrator of someone else's server would hand it out. */
async function handedOut(owner: string, rights: string): Promise<string> {
  const { adminUrl } = inject('postgres')
  await connected(adminUrl, client => client.query(`CREATE ROLE "${owner}" LOGIN PASSWORD '${password}' ${rights}`))
  await ensureDatabase(adminUrl, owner, owner)
  return withLogin(withDatabase(adminUrl, owner), { role: owner, password })
}

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'accepted',
    (error: { code?: string }) => error.code ?? 'no code'
  )

beforeAll(async () => {
  database = await freshDatabase('roles')
})

afterAll(() => database.drop())

describe('the serving role', () => {
  test('owns nothing and is no superuser', async () => {
    const { rows } = await connected(database.url, client =>
      client.query(
        `SELECT rolsuper, rolcreaterole, rolcreatedb, rolbypassrls,
                EXISTS (SELECT FROM pg_class WHERE relowner = r.oid) AS owns
           FROM pg_roles r WHERE rolname = current_user`
      )
    )
    expect(rows).toEqual([
      { rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolbypassrls: false, owns: false }
    ])
  })

  test('can neither make nor drop tables', async () => {
    expect(await codeOf(connected(database.url, client => client.query('CREATE TABLE planted (id integer)')))).toBe(
      '42501'
    )
    expect(await codeOf(connected(database.url, client => client.query('DROP TABLE act')))).toBe('42501')
  })
})

describe('a server of someone else’s', () => {
  test('whose owner may create roles is set up by it', async () => {
    const ownerUrl = await handedOut(`creator_${suffix}`, 'CREATEROLE')
    const { adminUrl } = inject('postgres')
    await connected(adminUrl, client => client.query(`GRANT ocop_app TO "creator_${suffix}" WITH ADMIN OPTION`))
    const servingUrl = await prepareServingLogin(ownerUrl, { role: `serving_${suffix}`, password })
    await migrate(ownerUrl)
    const { rows } = await connected(servingUrl, client => client.query('SELECT count(*)::int AS acts FROM act'))
    expect(rows).toEqual([{ acts: 0 }])
    await expect(checkServingLogin(ownerUrl, servingUrl)).resolves.toBeUndefined()
  })

  test('whose owner may not create roles is told what an administrator can run', async () => {
    const ownerUrl = await handedOut(`plain_${suffix}`, '')
    await expect(prepareServingLogin(ownerUrl, { role: `never_${suffix}`, password })).rejects.toThrow(
      /CREATEROLE[\s\S]*IN ROLE ocop_app/
    )
  })

  test('is not served by its owner, nor by a role outside the group', async () => {
    const ownerUrl = await handedOut(`owner_${suffix}`, '')
    await expect(checkServingLogin(ownerUrl, ownerUrl)).rejects.toThrow('quyền của chủ sở hữu')
    await handedOut(`stranger_${suffix}`, '')
    const strangerUrl = withLogin(ownerUrl, { role: `stranger_${suffix}`, password })
    await expect(checkServingLogin(ownerUrl, strangerUrl)).rejects.toThrow(`GRANT ocop_app TO "stranger_${suffix}"`)
  })
})
