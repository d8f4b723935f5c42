import { Client } from 'pg'

/** The group that migrations grant to. Whoever serves the application is a member of it and owns nothing. */
export const SERVING_GROUP = 'ocop_app'

/** A login and its password. */
export interface Login {
  readonly role: string
  readonly password: string
}

export const databaseOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1))

export const roleOf = (url: string): string => decodeURIComponent(new URL(url).username)

/** The same server and database for another login. */
export function withLogin(url: string, { role, password }: Login): string {
  const changed = new URL(url)
  changed.username = encodeURIComponent(role)
  changed.password = encodeURIComponent(password)
  return changed.href
}

/** The same server and login, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${encodeURIComponent(database)}`
  return changed.href
}

/** Runs `work` on a connection of its own. */
export async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 15_000 })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const codeOf = (error: unknown): string | undefined => (error as { code?: string } | null)?.code

const exists = async (client: Client, role: string): Promise<boolean> =>
  ((await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role])).rowCount ?? 0) > 0

/** A role is shared by the whole server: another registry on it may be making the same one at this moment. */
async function createRole(client: Client, statement: string): Promise<void> {
  try {
    await client.query(statement)
  } catch (error) {
    if (codeOf(error) !== '42710' && codeOf(error) !== '23505') throw error
  }
}

async function ensureGroup(client: Client): Promise<void> {
  if (!(await exists(client, SERVING_GROUP))) await createRole(client, `CREATE ROLE ${SERVING_GROUP} NOLOGIN`)
}

async function ensureLogin(client: Client, { role, password }: Login): Promise<void> {
  const name = client.escapeIdentifier(role)
  const secret = client.escapeLiteral(password)
  if (!(await exists(client, role))) await createRole(client, `CREATE ROLE ${name} LOGIN PASSWORD ${secret}`)
  await client.query(`ALTER ROLE ${name} LOGIN PASSWORD ${secret}`)
}

/** Makes the database when it is missing, and only then: its owner is the login that asks, or `owner`. */
export async function ensureDatabase(adminUrl: string, database: string, owner?: string): Promise<void> {
  await connected(adminUrl, async client => {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [database])
    if (found.rowCount) return
    const ownedBy = owner === undefined ? '' : ` OWNER ${client.escapeIdentifier(owner)}`
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}${ownedBy}`)
  })
}

async function letIn(client: Client, database: string, role: string): Promise<void> {
  const [base, name] = [client.escapeIdentifier(database), client.escapeIdentifier(role)]
  await client.query(`REVOKE CONNECT ON DATABASE ${base} FROM PUBLIC`)
  await client.query(`GRANT CONNECT ON DATABASE ${base} TO ${name}`)
}

/** Roles and database of a server that is ours alone: an owner that migrates and a login that serves, neither a superuser. */
export async function prepareOwnServer(
  adminUrl: string,
  database: string,
  owner: Login,
  serving: Login
): Promise<{ readonly ownerUrl: string; readonly servingUrl: string }> {
  await connected(adminUrl, async client => {
    await ensureGroup(client)
    await ensureLogin(client, owner)
    await ensureLogin(client, serving)
    await client.query(`GRANT ${SERVING_GROUP} TO ${client.escapeIdentifier(serving.role)}`)
  })
  await ensureDatabase(adminUrl, database, owner.role)
  await connected(adminUrl, client => letIn(client, database, serving.role))
  const url = withDatabase(adminUrl, database)
  return { ownerUrl: withLogin(url, owner), servingUrl: withLogin(url, serving) }
}

/**
 * The serving login on a server of someone else's, made by the owner. Throws a sentence that says which right is missing and
 * what the server's administrator can run instead.
 */
export async function prepareServingLogin(ownerUrl: string, serving: Login): Promise<string> {
  try {
    await connected(ownerUrl, async client => {
      await ensureGroup(client)
      await ensureLogin(client, serving)
      await client.query(`GRANT ${SERVING_GROUP} TO ${client.escapeIdentifier(serving.role)}`)
      await letIn(client, databaseOf(ownerUrl), serving.role)
    })
  } catch (error) {
    if (codeOf(error) !== '42501') throw error
    throw new Error(
      `Vai trò "${roleOf(ownerUrl)}" trong DATABASE_URL không có quyền tạo vai trò phục vụ (cần CREATEROLE).\n` +
        'Nhờ quản trị máy chủ PostgreSQL chạy một trong hai cách:\n' +
        `  1. ALTER ROLE "${roleOf(ownerUrl)}" CREATEROLE;\n` +
        `  2. CREATE ROLE ${SERVING_GROUP} NOLOGIN; CREATE ROLE <tên> LOGIN PASSWORD '<mật khẩu>' IN ROLE ${SERVING_GROUP};\n` +
        '     rồi đặt DATABASE_URL cho vai trò <tên> và DATABASE_OWNER_URL cho vai trò sở hữu.',
      { cause: error }
    )
  }
  return withLogin(ownerUrl, serving)
}

/** Checks that a serving login of someone else's making may serve and may do no more. Throws a sentence when not. */
export async function checkServingLogin(ownerUrl: string, servingUrl: string): Promise<void> {
  const role = roleOf(servingUrl)
  const { rows } = await connected(ownerUrl, async client => {
    if (!(await exists(client, SERVING_GROUP))) await ensureGroup(client).catch(() => undefined)
    return client.query<{ member: boolean; superuser: boolean; owns: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_roles g WHERE g.rolname = $2 AND pg_has_role(r.oid, g.oid, 'USAGE')) AS member,
              r.rolsuper AS superuser,
              pg_has_role(r.oid, (SELECT datdba FROM pg_database WHERE datname = current_database()), 'MEMBER') AS owns
         FROM pg_roles r WHERE r.rolname = $1`,
      [role, SERVING_GROUP]
    )
  })
  const found = rows[0]
  if (!found) throw new Error(`Vai trò "${role}" trong DATABASE_URL không có trên máy chủ PostgreSQL.`)
  if (found.superuser || found.owns)
    throw new Error(
      `Vai trò "${role}" trong DATABASE_URL có quyền của chủ sở hữu, nên sửa được lịch sử. ` +
        'Dùng một vai trò chỉ phục vụ, hoặc bỏ DATABASE_OWNER_URL để chương trình tự tạo.'
    )
  if (!found.member)
    throw new Error(
      `Vai trò "${role}" trong DATABASE_URL chưa thuộc nhóm ${SERVING_GROUP}. ` +
        `Nhờ quản trị chạy: GRANT ${SERVING_GROUP} TO "${role}";`
    )
}
