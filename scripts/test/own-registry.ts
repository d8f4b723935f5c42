import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { databaseOn, startThrowAway } from '../database/throw-away'
import { freePort } from '../start/ports'
import { TEST_BUILD } from './checks'

/** A whole registry that nobody else uses. */
export interface OwnRegistry {
  readonly baseUrl: string
  /** Holds the first accounts in `accounts.json`. */
  readonly dataDir: string
  stop(): Promise<void>
}

const READY_TIMEOUT_MS = 240_000

async function isReady(baseUrl: string): Promise<boolean> {
  try {
    return (await fetch(`${baseUrl}/api/health/ready`)).ok
  } catch {
    return false
  }
}

/**
 * Starts the registry the way a person starts it, with the real records and a clock that may be moved, on a database and a data
 * folder of its own. `name` tells runs apart; `quiet`: what it says goes to the standard error.
 */
export async function startOwnRegistry(name: string, { quiet = false } = {}): Promise<OwnRegistry> {
  const { postgres, stop: stopPostgres } = await startThrowAway('18')
  const database = await databaseOn(postgres, name)
  const dataDir = mkdtempSync(join(tmpdir(), `ocop-${name}-`))
  chmodSync(dataDir, 0o700)
  const port = await freePort()
  const baseUrl = `http://localhost:${port}`
  const server = spawn(process.execPath, ['scripts/bootstrap.mjs', 'start'], {
    stdio: ['ignore', quiet ? process.stderr : 'inherit', 'inherit'],
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      DATABASE_OWNER_URL: database.ownerUrl,
      OCOP_BASE_URL: baseUrl,
      OCOP_BUILD_DIR: process.env.OCOP_BUILD_DIR ?? TEST_BUILD,
      OCOP_DATA_DIR: dataDir,
      OCOP_TEST_CLOCK: '1',
      PORT: String(port)
    }
  })
  const ended = new Promise<void>(done => server.once('exit', () => done()))
  const stop = async () => {
    server.kill('SIGTERM')
    await ended
    await stopPostgres()
    rmSync(dataDir, { recursive: true, force: true })
  }
  for (const until = Date.now() + READY_TIMEOUT_MS; !(await isReady(baseUrl)); await sleep(200))
    if (server.exitCode !== null || Date.now() > until) {
      await stop()
      throw new Error('the registry did not start (its own words are above)')
    }
  return { baseUrl, dataDir, stop }
}
