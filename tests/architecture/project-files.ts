import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Every file of the project that git holds or would hold: neither installed nor generated ones. */
export function projectFiles(): readonly string[] {
  const listed = execFileSync(
    'git',
    ['-c', 'safe.directory=*', 'ls-files', '--cached', '--others', '--exclude-standard'],
    {
      encoding: 'utf8'
    }
  )
  return listed.split('\n').filter(file => file !== '' && existsSync(file))
}

/** Those that hold code. */
export const codeFiles = (): readonly string[] => projectFiles().filter(file => /\.(ts|tsx|mjs)$/.test(file))
