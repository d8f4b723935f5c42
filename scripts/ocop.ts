import { readdirSync } from 'node:fs'
import { attachDatabase } from './commands/attach'
import type { Command } from './commands/command'
import { generateClient } from './start/build'

/** The operator's tool: one file in scripts/ocop for each command. */
const names = readdirSync(new URL('./ocop/', import.meta.url))
  .filter(file => file.endsWith('.ts'))
  .map(file => file.slice(0, -3))
  .sort()

const load = async (name: string): Promise<Command> =>
  ((await import(`./ocop/${name}.ts`)) as { readonly default: Command }).default

async function overview(): Promise<string> {
  const commands = await Promise.all(names.map(async name => ({ name, ...(await load(name)) })))
  const width = Math.max(...names.map(name => name.length))
  return [
    'npm run ocop -- LỆNH [tham số] [--json] [--help]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)
  ].join('\n')
}

async function run(name: string, args: readonly string[], json: boolean): Promise<number> {
  const command = await load(name)
  if (args.includes('--help')) {
    console.log(`${command.summary}\n\n${command.usage}`)
    return 0
  }
  const detach = command.needsDatabase ? await attachDatabase() : async () => undefined
  try {
    const outcome = await command.run(args)
    if (outcome.printed) await new Promise(resolve => process.stdout.write('', resolve))
    else if (json) console.log(JSON.stringify(outcome.json, null, 2))
    else if (outcome.ok) console.log(outcome.text)
    else console.error(outcome.text)
    return outcome.ok ? 0 : 1
  } finally {
    await detach()
  }
}

const [name = '--help', ...rest] = process.argv.slice(2)
const json = rest.includes('--json')
const args = rest.filter(argument => argument !== '--json')

/** What went wrong, in one sentence: mistakes in the arguments come from Node in English. */
function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const misused = 'code' in error && typeof error.code === 'string' && error.code.startsWith('ERR_PARSE_ARGS')
  return misused ? `Không hiểu các tham số; xem npm run ocop -- ${name} --help` : error.message
}

try {
  await generateClient()
  if (name === '--help' || name === 'help') console.log(await overview())
  else if (names.includes(name)) process.exitCode = await run(name, args, json)
  else {
    console.error(`Không có lệnh "${name}".\n\n${await overview()}`)
    process.exitCode = 2
  }
} catch (error) {
  const sentence = sentenceOf(error)
  if (json) console.log(JSON.stringify({ error: sentence }))
  console.error(sentence)
  process.exitCode = 1
}
process.exit()
