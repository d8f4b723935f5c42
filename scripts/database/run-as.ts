import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** The operating system user a PostgreSQL server runs as; empty is the user who started us. */
export interface RunAs {
  readonly uid?: number
  readonly gid?: number
}

const NOBODY = 65_534

/** PostgreSQL refuses to run as root: root starts it as the user `postgres` where there is one, else as `nobody`. */
export function databaseUser(): RunAs {
  if (process.getuid?.() !== 0) return {}
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [name, , uid, gid] = line.split(':')
    if (name === 'postgres') return { uid: Number(uid), gid: Number(gid) }
  }
  return { uid: NOBODY, gid: NOBODY }
}

/** Whether that user can read a folder: every parent must let it through. */
export function canReach(path: string, runAs: RunAs): boolean {
  if (runAs.uid === undefined) return true
  return spawnSync('ls', [path], { ...runAs, cwd: '/', stdio: 'ignore' }).status === 0
}
