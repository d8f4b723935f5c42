import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The script that an installed package's command runs. */
export function toolScript(name: string, command = name): string {
  const folder = join('node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>
  }
  const path = typeof bin === 'string' ? bin : bin[command]
  if (path === undefined) throw new Error(`${name} has no command ${command}`)
  return join(folder, path)
}

/** The environment of every tool: nothing phones home, nothing nags. */
export const quiet = {
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  DO_NOT_TRACK: '1'
} as const

/** Environment variables to add; `undefined` takes one away. */
export type Variables = Readonly<Record<string, string | undefined>>

export interface ToolRun {
  readonly code: number
  readonly output: string
}

const running = new Set<ChildProcess>()

/** Ends every tool still running, for the moment this command is told to end. */
export function endTools(): void {
  for (const child of running) child.kill('SIGTERM')
}

/** Runs a Node script to its end. `show`: its output goes to the terminal as it comes, otherwise it is only collected. */
export function runNode(
  args: readonly string[],
  { show = false, env = {} }: { show?: boolean; env?: Variables } = {}
): Promise<ToolRun> {
  const options: SpawnOptions = { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...quiet, ...env } }
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [...args], options)
    running.add(child)
    let output = ''
    const collect = (chunk: Buffer) => {
      output += chunk
      if (show) process.stdout.write(chunk)
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    child.once('error', fail)
    child.once('close', code => {
      running.delete(child)
      done({ code: code ?? 1, output })
    })
  })
}
