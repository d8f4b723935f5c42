import { resolve } from 'node:path'

/** What a command answers: a text for people and the same for machines (`--json`). `ok: false` ends with exit code 1. */
export interface Outcome {
  readonly ok: boolean
  readonly text: string
  readonly json: unknown
  /** The command has written its answer itself, because it is long: nothing follows it. */
  readonly printed?: true
}

/** One command of the operator's tool; its file in scripts/ocop exports it as default and gives it its name. */
export interface Command {
  /** One line for the overview. */
  readonly summary: string
  /** What `--help` shows below the summary: the arguments, one a line. */
  readonly usage: string
  /** Attach to the registry's database before running: `DATABASE_URL` and `DATABASE_OWNER_URL` are then set. */
  readonly needsDatabase: boolean
  run(args: readonly string[]): Promise<Outcome>
}

/** A path that a person typed, read from where that person stands: npm changes to the project's folder. */
export const typedPath = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path)
