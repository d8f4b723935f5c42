const started = performance.now()

/** Seconds since the command began, as a person reads them. */
export const elapsed = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`

/** Says one step of a longer command, with the time since its beginning. */
export function say(line: string): void {
  console.log(`[${elapsed().padStart(7)}] ${line}`)
}

/** Ends the command with one clear sentence. */
export function giveUp(error: unknown): never {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
