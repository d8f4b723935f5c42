import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { databaseOn, startThrowAway } from '@/scripts/database/throw-away'
import { freePort } from '@/scripts/start/ports'

const READY_TIMEOUT_MS = 240_000

async function isReady(baseUrl: string): Promise<boolean> {
  try {
    return (await fetch(`${baseUrl}/api/health/ready`)).ok
  } catch {
    return false
  }
}

/**
 * Playwright's global set-up: the whole registry, started the way a person starts it, with the real records and a clock that
 * tests may move, on a database and a data folder of its own. `OCOP_JOURNEY_URL` uses a running one instead.
 */
export default async function startForJourneys(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.OCOP_JOURNEY_URL) return undefined
  const { postgres, stop: stopPostgres } = await startThrowAway('18')
  const database = await databaseOn(postgres, 'journeys')
  const dataDir = mkdtempSync(join(tmpdir(), 'ocop-journeys-'))
  chmodSync(dataDir, 0o700)
  const port = await freePort()
  const baseUrl = `http://localhost:${port}`
  const server = spawn(process.execPath, ['scripts/bootstrap.mjs', 'start'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      DATABASE_OWNER_URL: database.ownerUrl,
      OCOP_BASE_URL: baseUrl,
      OCOP_BUILD_DIR: '.next-test',
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
  process.env.OCOP_JOURNEY_URL = baseUrl
  process.env.OCOP_JOURNEY_DATA_DIR = dataDir
  return stop
}
