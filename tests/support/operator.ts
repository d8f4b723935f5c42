import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestDatabase } from './database'

export interface CommandResult {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export const newFolder = (name: string): string => mkdtempSync(join(tmpdir(), `ocop-${name}-`))

/** Runs `npm run ocop -- …` as an operator does, on a database and a data folder of a test's own. */
export async function operator(
  { url, ownerUrl }: TestDatabase,
  dataDir: string,
  ...args: readonly string[]
): Promise<CommandResult> {
  const child = spawn('npm', ['run', '-s', 'ocop', '--', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl, OCOP_DATA_DIR: dataDir }
  })
  const out: string[] = []
  const err: string[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text))
  const code = await new Promise<number | null>(done => child.once('close', done))
  return { code, out: out.join(''), err: err.join('') }
}
