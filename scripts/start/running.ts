import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bornAt, holderOf } from '../setup/lock.mjs'

/** How to reach a registry that is running: what commands attach to. Holds passwords, so only its owner may read it. */
export interface Running {
  readonly pid: number
  readonly baseUrl: string
  readonly servingUrl: string
  readonly ownerUrl: string
}

const fileIn = (dataDir: string) => join(dataDir, 'running.json')

/** Announces this process's registry to commands, until the process ends. */
export function announceRunning(dataDir: string, running: Omit<Running, 'pid'>): void {
  writeFileSync(fileIn(dataDir), `${JSON.stringify({ pid: process.pid, ...running }, null, 2)}\n`, { mode: 0o600 })
  process.once('exit', () => rmSync(fileIn(dataDir), { force: true }))
}

/** The registry running on a data folder; `null` when none does. */
export function runningIn(dataDir: string): Running | null {
  const file = fileIn(dataDir)
  if (!existsSync(file)) return null
  const running = JSON.parse(readFileSync(file, 'utf8')) as Running
  const holder = holderOf(join(dataDir, 'start.lock'))
  return holder === running.pid && bornAt(running.pid) !== null ? running : null
}
