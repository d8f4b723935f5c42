import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { quiet, toolScript, type Variables } from './tools'

/** The running web server. */
export interface Server {
  /** Resolves with the exit code when the server ends, whoever ends it. */
  readonly ended: Promise<number>
  stop(): Promise<void>
}

interface ServeOptions {
  readonly mode: 'start' | 'dev'
  readonly port: number
  readonly host: string
  readonly env: Variables
  /** Another Node to serve with; the tests serve under the newest recommended one. */
  readonly node?: string
}

const LEASH = fileURLToPath(new URL('./leash.mjs', import.meta.url))
const READY_TIMEOUT_MS = 90_000
const STOP_TIMEOUT_MS = 8_000

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(5_000) })
    await response.arrayBuffer()
    return response.status < 500
  } catch {
    return false
  }
}

/** Starts the web server and answers once `/api/health/ready` says that it serves. */
export async function startServer({ mode, port, host, env, node = process.execPath }: ServeOptions): Promise<Server> {
  const args = ['--import', LEASH, toolScript('next'), mode, '--port', String(port), '--hostname', host]
  const child: ChildProcess = spawn(node, args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...quiet, ...env, NODE_ENV: mode === 'dev' ? 'development' : 'production' }
  })
  let alive = true
  const ended = new Promise<number>(done => {
    const end = (code: number | null) => {
      alive = false
      done(code ?? 1)
    }
    child.once('exit', end)
    child.once('error', () => end(1))
  })
  const stop = async () => {
    if (!alive) return
    child.kill('SIGTERM')
    await Promise.race([ended, sleep(STOP_TIMEOUT_MS, undefined, { ref: false })])
    if (alive) child.kill('SIGKILL')
    await ended
  }
  const address = `http://${host === '0.0.0.0' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}`
  for (const until = Date.now() + READY_TIMEOUT_MS; alive; await sleep(100)) {
    if (await answers(`${address}/api/health/ready`)) return { ended, stop }
    if (Date.now() > until) {
      await stop()
      throw new Error(`Máy chủ web không sẵn sàng sau ${READY_TIMEOUT_MS / 1000} s (lỗi ở trên).`)
    }
  }
  throw new Error('Máy chủ web dừng ngay khi khởi động (lỗi ở trên).')
}
