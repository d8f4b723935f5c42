import { existsSync, readFileSync } from 'node:fs'
import { say } from '../start/progress'
import type { Check } from './checks'

/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** The sum of several tallies. */
export const tally = (parts: readonly Tally[]): Tally => ({
  passed: parts.reduce((sum, { passed }) => sum + passed, 0),
  failed: parts.reduce((sum, { failed }) => sum + failed, 0)
})

/** Runs a check that counts as one test, and says how it went. */
export async function count(check: Check): Promise<Tally> {
  const { code, output } = await check.run()
  say(code === 0 ? `✓ ${check.name}` : `✗ ${check.name}\n${output}`)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * The tally that a test runner wrote down. A run that failed without a failed test (it crashed, or wrote nothing) counts as
 * one failure, so that nothing passes by not being run.
 */
export function reported(file: string, code: number, read: (report: unknown) => Tally): Tally {
  const found = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 }
  return code !== 0 && found.failed === 0 ? { ...found, failed: 1 } : found
}
