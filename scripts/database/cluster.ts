import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { bornAt } from '../setup/lock.mjs'
import { freePort } from '../start/ports'
import type { RunAs } from './run-as'

/** What a PostgreSQL server is started with. */
export interface ClusterOptions {
  /** Folder of the database files; made and initialised when missing. Its parent must be reachable by the database's user. */
  readonly directory: string
  readonly binaries: string
  readonly runAs: RunAs
  /** Password of the superuser `postgres`, used when the cluster is initialised. */
  readonly password: string
  readonly logFile: string
  /** `false` only for tests: a power cut may then destroy the database. */
  readonly durable: boolean
}

/** A running PostgreSQL server of ours. */
export interface Cluster {
  readonly port: number
  readonly pid: number
  /** Address of a database for the superuser. */
  url(database: string): string
  /** Resolves when the server ends, whoever ends it. */
  readonly ended: Promise<void>
  /** Shuts down cleanly: clients are disconnected, everything committed is kept. */
  stop(): Promise<void>
}

const LOOPBACK = '127.0.0.1'
const START_TIMEOUT_MS = 60_000
const STOP_TIMEOUT_MS = 20_000

const program = (binaries: string, name: string) =>
  join(binaries, 'bin', process.platform === 'win32' ? `${name}.exe` : name)

const environment = () => ({ ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C', TZ: 'UTC' })

function majorVersion(binaries: string): number {
  const answer = spawnSync(program(binaries, 'postgres'), ['--version'], { encoding: 'utf8', env: environment() })
  const major = /\s(\d+)/.exec(answer.stdout ?? '')?.[1]
  if (major === undefined)
    throw new Error(`PostgreSQL không chạy được trên máy này: ${answer.stderr || answer.error?.message}`)
  return Number(major)
}

/** PostgreSQL 17 brought a locale that is the same on every operating system; before that, plain C order is. */
const localeOptions = (major: number) =>
  major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-locale'] : ['--no-locale']

function initialise({ directory, binaries, runAs, password }: ClusterOptions): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const passwordFile = `${directory}.pw`
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (runAs.uid !== undefined && runAs.gid !== undefined) {
    chownSync(directory, runAs.uid, runAs.gid)
    chownSync(passwordFile, runAs.uid, runAs.gid)
  }
  const options = ['-D', directory, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8']
  const result = spawnSync(
    program(binaries, 'initdb'),
    [...options, ...localeOptions(majorVersion(binaries)), '--no-sync', '--no-instructions'],
    { ...runAs, cwd: '/', env: environment(), encoding: 'utf8' }
  )
  rmSync(passwordFile, { force: true })
  if (result.status === 0) return
  rmSync(directory, { recursive: true, force: true })
  throw new Error(`Không tạo được cơ sở dữ liệu trong ${directory}: ${result.stderr || result.error?.message}`)
}

interface Postmaster {
  readonly pid: number
  readonly port: number
  readonly ready: boolean
}

function postmasterIn(directory: string): Postmaster | null {
  try {
    const lines = readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
  } catch {
    return null
  }
}

function servesDirectory(pid: number, directory: string): boolean {
  if (bornAt(pid) === null) return false
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(directory)
  } catch {
    const listed = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return listed.stdout?.includes(directory) ?? false
  }
}

async function endProcess(pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(pid, signal)
    for (const until = Date.now() + STOP_TIMEOUT_MS; Date.now() < until; await sleep(25))
      if (bornAt(pid) === null) return
  }
  throw new Error(`PostgreSQL (tiến trình ${pid}) không dừng.`)
}

/**
 * Ends a server that outlived its starter (kill -9) and removes what it, or a power cut, left behind. Only for the holder of
 * the folder's lock: nobody else may be using it.
 */
export async function clearLeftovers(directory: string): Promise<void> {
  const left = postmasterIn(directory)
  if (left === null) return
  if (servesDirectory(left.pid, directory)) await endProcess(left.pid)
  rmSync(join(directory, 'postmaster.pid'), { force: true })
}

const settings = (port: number, durable: boolean): string[] =>
  Object.entries({
    port: String(port),
    listen_addresses: LOOPBACK,
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' })
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`])

async function waitUntilReady(child: ChildProcess, directory: string): Promise<Postmaster> {
  let ended = false
  child.once('exit', () => {
    ended = true
  })
  child.once('error', () => {
    ended = true
  })
  for (const until = Date.now() + START_TIMEOUT_MS; Date.now() < until && !ended; await sleep(20)) {
    const found = postmasterIn(directory)
    if (found?.pid === child.pid && found?.ready) return found
  }
  throw new Error(ended ? 'PostgreSQL dừng ngay khi khởi động' : 'PostgreSQL khởi động quá lâu')
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-8).join('\n')
}

/** A crash leaves shared memory in use for a moment, and a port found free may be taken just after: both pass on a retry. */
const isPassing = (log: string) => /shared memory block|address already in use|could not bind/i.test(log)

async function startServer(options: ClusterOptions): Promise<Pick<Cluster, 'pid' | 'port' | 'ended'>> {
  const { directory, binaries, runAs, logFile, durable } = options
  for (let attempt = 1; ; attempt++) {
    // The log is opened here, so that a server of another user can write it, and goes on writing should we be killed.
    const log = openSync(logFile, 'w', 0o600)
    const child = spawn(program(binaries, 'postgres'), ['-D', directory, ...settings(await freePort(), durable)], {
      ...runAs,
      cwd: '/',
      env: environment(),
      detached: true,
      stdio: ['ignore', log, log]
    })
    const ended = new Promise<void>(done => child.once('exit', () => done()))
    try {
      const { pid, port } = await waitUntilReady(child, directory)
      child.unref()
      return { pid, port, ended }
    } catch (error) {
      child.kill('SIGQUIT')
      const tail = lastLines(logFile)
      if (attempt >= 8 || !isPassing(tail)) throw new Error(`${(error as Error).message}. Nhật ký ${logFile}:\n${tail}`)
      await sleep(500)
      await clearLeftovers(directory)
    }
  }
}

/** Starts the server in `directory`, initialising it the first time. It listens on this machine only, on a free port. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { directory, binaries, password } = options
  mkdirSync(dirname(directory), { recursive: true })
  if (!existsSync(join(directory, 'PG_VERSION'))) initialise(options)
  const dataVersion = readFileSync(join(directory, 'PG_VERSION'), 'utf8').trim()
  if (dataVersion !== String(majorVersion(binaries)))
    throw new Error(
      `Cơ sở dữ liệu trong ${directory} là của PostgreSQL ${dataVersion}; hãy sao lưu bằng bản cũ rồi khôi phục.`
    )
  await clearLeftovers(directory)
  const { pid, port, ended } = await startServer(options)
  return {
    pid,
    port,
    ended,
    url: database => `postgresql://postgres:${encodeURIComponent(password)}@${LOOPBACK}:${port}/${database}`,
    stop: async () => {
      if (servesDirectory(pid, directory)) await endProcess(pid)
    }
  }
}
