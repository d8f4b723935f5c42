// First step of every npm command: `node scripts/bootstrap.mjs COMMAND …`. Runs before anything is installed, so it and
// scripts/setup use nothing but Node itself. Then it hands over to scripts/COMMAND.ts.
import { fileURLToPath } from 'node:url'
import { holdRegistryLock } from './setup/hold-registry.mjs'
import { installMissing } from './setup/install.mjs'

const OLDEST_NODE = [20, 19]
const COMMANDS = ['start', 'dev', 'test', 'check', 'bench', 'ocop', 'db-diff', 'screens', 'audit-pages']
const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
// Root's files must be readable by the user the database runs as; secrets are written with a mode of their own.
if (process.getuid?.() === 0) process.umask(0o022)

/** @param {string} sentence @returns {never} */
function giveUp(sentence) {
  console.error(`\n${sentence}`)
  process.exit(1)
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE
if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor))
  giveUp(`Cần Node.js ${OLDEST_NODE.join('.')} trở lên (nên dùng 24 LTS); máy này có ${process.versions.node}.`)

const [command = '', ...rest] = process.argv.slice(2)
if (!COMMANDS.includes(command)) giveUp(`Không có lệnh "${command}". Các lệnh: ${COMMANDS.join(', ')}.`)

try {
  if (command === 'start' || command === 'dev') holdRegistryLock()
  await installMissing(root)
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error))
}

process.argv = [process.argv[0] ?? 'node', `scripts/${command}.ts`, ...rest]
const { register } = await import('tsx/esm/api')
register()
await import(new URL(`./${command}.ts`, import.meta.url).href)
