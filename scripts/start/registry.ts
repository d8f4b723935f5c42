import { readEnv } from '@/lib/services/env'
import { environmentProblems } from '@/lib/text/environment'
import { announcement } from './announce'
import { buildApplication, generateClient, isBuilt } from './build'
import { type Database, openDatabase } from './database'
import { choosePort } from './ports'
import { elapsed, giveUp, say } from './progress'
import { announceRunning } from './running'
import { secretsIn } from './secrets'
import { type Server, startServer } from './serve'
import { endTools, runNode, type Variables } from './tools'

type Mode = 'start' | 'dev'

const environmentOrEnd = () => {
  const read = readEnv(process.env)
  return read.ok ? read.value : giveUp(environmentProblems(read.refusal.problems))
}

/** What must be undone when the registry ends, last first. */
class Undoing {
  readonly #steps: (() => Promise<void>)[] = []

  add(step: () => Promise<void>): void {
    this.#steps.unshift(step)
  }

  async run(): Promise<void> {
    for (const step of this.#steps.splice(0)) await step().catch(error => console.error(String(error)))
  }
}

async function loadFirst(variables: Variables): Promise<void> {
  const { code } = await runNode(['--import', 'tsx', 'scripts/load-first.ts'], { show: true, env: variables })
  if (code !== 0) throw new Error('Không nạp được dữ liệu ban đầu (lỗi ở trên).')
}

async function build(mode: Mode, buildDir: string, variables: Variables): Promise<void> {
  if (mode === 'dev' || isBuilt(buildDir)) return
  say('dựng ứng dụng (lần đầu hoặc mã nguồn đã đổi)…')
  await buildApplication(buildDir, variables)
  say('đã dựng xong ứng dụng')
}

async function prepare(mode: Mode, undoing: Undoing): Promise<{ server: Server; database: Database }> {
  const environment = environmentOrEnd()
  const { host, dataDir } = environment
  const port = await choosePort(environment.port, host)
  if (environment.port === null && port !== 3000) say(`cổng 3000 đang có chương trình khác dùng; chọn cổng ${port}`)
  const secrets = secretsIn(dataDir)
  const baseUrl = environment.baseUrl ?? `http://localhost:${port}`

  const opening = openDatabase(environment, secrets, say)
  const generating = generateClient()
  undoing.add(() => opening.then(({ stop }) => stop()).catch(() => undefined))
  const [database] = await Promise.all([opening, generating])
  say(`cơ sở dữ liệu sẵn sàng: ${database.described}`)
  if (database.migrated.length > 0) say(`đã áp dụng ${database.migrated.length} bước thay đổi cấu trúc`)

  const variables: Variables = {
    DATABASE_URL: database.servingUrl,
    DATABASE_OWNER_URL: undefined,
    OCOP_DATA_DIR: dataDir,
    OCOP_BASE_URL: baseUrl,
    NEXTAUTH_URL: baseUrl,
    NEXTAUTH_SECRET: environment.sessionSecret ?? secrets.sessionSecret,
    PORT: String(port)
  }
  const buildDir = process.env.OCOP_BUILD_DIR ?? '.next'
  await Promise.all([
    loadFirst({ ...variables, DATABASE_OWNER_URL: database.ownerUrl }),
    build(mode, buildDir, variables)
  ])

  const server = await startServer({ mode, port, host, env: variables })
  undoing.add(server.stop)
  announceRunning(dataDir, { baseUrl, servingUrl: database.servingUrl, ownerUrl: database.ownerUrl })
  say(`sẵn sàng sau ${elapsed()}`)
  console.log(announcement(baseUrl, dataDir, database.described))
  return { server, database }
}

/**
 * A signal to npm alone (a container's stop) ends npm and its shell without a word to us: their end is our sign.
 * Calls `then` once, when the npm that started this command is gone.
 */
function whenNpmEnds(then: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    then()
  }, 250)
  watch.unref()
}

/** Runs the whole registry until it is told to stop, and leaves nothing running behind. */
export async function runRegistry(mode: Mode): Promise<void> {
  const undoing = new Undoing()
  let stopping = false
  const stop = async (code: number) => {
    if (stopping) return
    stopping = true
    endTools()
    await undoing.run()
    process.exit(code)
  }
  const stopAsTold = () => {
    if (!stopping) console.log('\nĐang dừng…')
    void stop(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stopAsTold)
  whenNpmEnds(stopAsTold)
  try {
    const { server, database } = await prepare(mode, undoing)
    const lost = await Promise.race([
      server.ended.then(() => 'Máy chủ web đã dừng ngoài dự kiến (lỗi ở trên).'),
      database.ended.then(() => 'PostgreSQL đã dừng ngoài dự kiến; xem postgres.log trong thư mục dữ liệu.')
    ])
    if (!stopping) console.error(`\n${lost}`)
  } catch (error) {
    if (!stopping) console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  }
  await stop(1)
}
