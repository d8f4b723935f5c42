import { existsSync } from 'node:fs'
import { chromium as playwrightChromium } from '@playwright/test'

/** A browser that journeys can run in. */
interface Browser {
  readonly path: string
  /** Where it was found, for the person who reads the log. */
  readonly found: string
}

const FLAGS = [
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run'
]

/** Chromium refuses its sandbox to root, and containers often lack what it needs. */
export const browserFlags: readonly string[] = process.platform === 'linux' ? ['--no-sandbox', ...FLAGS] : FLAGS

async function unpacked(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    return await chromium.executablePath()
  } catch {
    return null
  }
}

/** The one without a window comes first: it draws the same pages with two thirds of the work. */
const OF_THE_SYSTEM = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome'
]

/**
 * The first Chromium of: `CHROMIUM_PATH`, the system's, Playwright's own download, the npm package. Throws one clear
 * sentence when there is none.
 */
export async function findBrowser(): Promise<Browser> {
  const asked = process.env.CHROMIUM_PATH
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH names ${asked}, which does not exist`)
    return { path: asked, found: 'CHROMIUM_PATH' }
  }
  for (const path of OF_THE_SYSTEM) if (existsSync(path)) return { path, found: 'system' }
  const own = playwrightChromium.executablePath()
  if (own && existsSync(own)) return { path: own, found: 'Playwright' }
  const path = await unpacked()
  if (path !== null) return { path, found: '@sparticuz/chromium' }
  throw new Error('no Chromium found: install one (apt-get install chromium) or set CHROMIUM_PATH')
}
