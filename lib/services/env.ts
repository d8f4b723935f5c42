import { resolve } from 'node:path'
import { z } from 'zod'
import { type PlainDate, parsePlainDate } from '@/lib/ocop/plain-date'
import { accept, type Result, refuse } from '@/lib/ocop/result'

/** What a first start loads: everything, places and rulebooks only, or nothing. */
export type Seed = 'real' | 'reference' | 'none'

/** The S3-compatible store that keeps files instead of the disk. */
export interface ObjectStore {
  readonly endpoint: string
  readonly region: string
  readonly bucket: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** The environment after validation. Every variable is optional; `null` means that it was not set. */
export interface Environment {
  /** `null`: 3000, or the next free port when that one is taken. */
  readonly port: number | null
  /** Address the server listens on; `127.0.0.1` unless `OCOP_HOST` says otherwise. */
  readonly host: string
  /** Public address without a trailing slash; `null` until the port is known. */
  readonly baseUrl: string | null
  /** Absolute path of the folder with passwords, files and, for an ordinary user, the database. */
  readonly dataDir: string
  readonly databaseUrl: string | null
  readonly databaseOwnerUrl: string | null
  readonly databaseReplicaUrl: string | null
  readonly smtpUrl: string | null
  readonly objectStore: ObjectStore | null
  readonly seed: Seed
  /** Set only under `OCOP_TEST_CLOCK=1`: the clock can be moved, and starts on `today` when that is given. */
  readonly testClock: { readonly today: PlainDate | null } | null
  /** Signs session cookies; `npm start` makes one and keeps it in the data folder. */
  readonly sessionSecret: string | null
}

/** What is wrong with a variable. Values are never repeated: they may hold passwords. */
export type EnvironmentFault =
  | 'NOT_A_PORT'
  | 'NOT_A_HOST'
  | 'NOT_A_WEB_ADDRESS'
  | 'NOT_A_DATABASE_ADDRESS'
  | 'NOT_A_MAIL_ADDRESS'
  | 'NOT_A_SEED'
  | 'NOT_A_DAY'
  | 'NOT_ONE'
  | 'NEEDS_TEST_CLOCK'
  | 'NEEDS_DATABASE_URL'
  | 'MISSING_FOR_OBJECT_STORE'
  | 'TOO_SHORT'

export interface EnvironmentProblem {
  readonly variable: string
  readonly fault: EnvironmentFault
}

export interface EnvironmentRefusal {
  readonly code: 'ENVIRONMENT_INVALID'
  readonly problems: readonly EnvironmentProblem[]
}

const isUrlOf = (protocols: readonly string[]) => (text: string) => {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return protocols.includes(url.protocol) && url.hostname !== ''
}

const text = (fault: EnvironmentFault, holds: (value: string) => boolean) => z.string().refine(holds, fault).optional()

const databaseUrl = text('NOT_A_DATABASE_ADDRESS', isUrlOf(['postgres:', 'postgresql:']))
const STORE = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

const variables = z.object({
  PORT: text('NOT_A_PORT', value => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535),
  OCOP_HOST: text('NOT_A_HOST', value => /^[0-9A-Za-z.:-]+$/.test(value)),
  OCOP_BASE_URL: text('NOT_A_WEB_ADDRESS', value => isUrlOf(['http:', 'https:'])(value) && isBareOrigin(value)),
  OCOP_DATA_DIR: z.string().optional(),
  DATABASE_URL: databaseUrl,
  DATABASE_OWNER_URL: databaseUrl,
  DATABASE_REPLICA_URL: databaseUrl,
  S3_ENDPOINT: text('NOT_A_WEB_ADDRESS', isUrlOf(['http:', 'https:'])),
  S3_REGION: z.string().optional(),
  S3_BUCKET: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  SMTP_URL: text('NOT_A_MAIL_ADDRESS', isUrlOf(['smtp:', 'smtps:'])),
  OCOP_SEED: z.enum(['real', 'reference', 'none'], 'NOT_A_SEED').optional(),
  OCOP_TEST_CLOCK: z.literal('1', 'NOT_ONE').optional(),
  OCOP_TODAY: text('NOT_A_DAY', value => parsePlainDate(value) !== null),
  NEXTAUTH_SECRET: text('TOO_SHORT', value => value.length >= 32)
})

type Variables = z.infer<typeof variables>

function isBareOrigin(value: string): boolean {
  const { pathname, search, hash, username } = new URL(value)
  return pathname === '/' && search === '' && hash === '' && username === ''
}

function crossProblems(set: Readonly<Record<string, string>>): EnvironmentProblem[] {
  const problems: EnvironmentProblem[] = []
  const needs = (variable: string, other: string, fault: EnvironmentFault) => {
    if (set[variable] !== undefined && set[other] === undefined) problems.push({ variable, fault })
  }
  needs('OCOP_TODAY', 'OCOP_TEST_CLOCK', 'NEEDS_TEST_CLOCK')
  needs('DATABASE_OWNER_URL', 'DATABASE_URL', 'NEEDS_DATABASE_URL')
  needs('DATABASE_REPLICA_URL', 'DATABASE_URL', 'NEEDS_DATABASE_URL')
  if (STORE.some(name => set[name] !== undefined))
    for (const variable of STORE)
      if (set[variable] === undefined) problems.push({ variable, fault: 'MISSING_FOR_OBJECT_STORE' })
  return problems
}

function objectStoreOf(set: Variables): ObjectStore | null {
  if (!(set.S3_ENDPOINT && set.S3_BUCKET && set.S3_ACCESS_KEY_ID && set.S3_SECRET_ACCESS_KEY)) return null
  return {
    endpoint: set.S3_ENDPOINT,
    region: set.S3_REGION ?? 'us-east-1',
    bucket: set.S3_BUCKET,
    accessKeyId: set.S3_ACCESS_KEY_ID,
    secretAccessKey: set.S3_SECRET_ACCESS_KEY
  }
}

/**
 * Reads and validates the environment. Empty variables count as not set. Refuses with every problem at once, so that one
 * look is enough to repair them.
 */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Result<Environment, EnvironmentRefusal> {
  const given: Record<string, string> = {}
  for (const [name, value] of Object.entries(source))
    if (value !== undefined && value.trim() !== '') given[name] = value.trim()
  const parsed = variables.safeParse(given)
  const single = (parsed.error?.issues ?? []).map(issue => ({
    variable: String(issue.path[0]),
    fault: issue.message as EnvironmentFault
  }))
  const problems = [...single, ...crossProblems(given)]
  if (!parsed.success || problems.length > 0) return refuse({ code: 'ENVIRONMENT_INVALID', problems })
  const set = parsed.data
  return accept({
    port: set.PORT === undefined ? null : Number(set.PORT),
    host: set.OCOP_HOST ?? '127.0.0.1',
    baseUrl: set.OCOP_BASE_URL?.replace(/\/$/, '') ?? null,
    dataDir: resolve(set.OCOP_DATA_DIR ?? '.data'),
    databaseUrl: set.DATABASE_URL ?? null,
    databaseOwnerUrl: set.DATABASE_OWNER_URL ?? null,
    databaseReplicaUrl: set.DATABASE_REPLICA_URL ?? null,
    smtpUrl: set.SMTP_URL ?? null,
    objectStore: objectStoreOf(set),
    seed: set.OCOP_SEED ?? 'real',
    testClock:
      set.OCOP_TEST_CLOCK === undefined ? null : { today: set.OCOP_TODAY ? parsePlainDate(set.OCOP_TODAY) : null },
    sessionSecret: set.NEXTAUTH_SECRET ?? null
  })
}
