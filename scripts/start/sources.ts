import { createHash, type Hash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Everything the built application is made of. */
const BUILT_FROM = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'package-lock.json',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'proxy.ts',
  'instrumentation.ts'
]
const NOT_SOURCES = new Set(['lib/data/generated'])

function addTo(hash: Hash, path: string): void {
  if (!existsSync(path) || NOT_SOURCES.has(path)) return
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, `${path}/${name}`)
    return
  }
  const content = readFileSync(path)
  hash.update(`${path}\0${content.length}\0`).update(content)
}

/** One fingerprint of files and folders by name and content. */
export function fingerprint(paths: readonly string[] = BUILT_FROM): string {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '')
  for (const path of paths) addTo(hash, path)
  return hash.digest('hex')
}

/** Whether `product` was made from the sources with this fingerprint. */
export const isMadeFrom = (stamp: string, print: string): boolean =>
  existsSync(stamp) && readFileSync(stamp, 'utf8') === print

/** Remembers what a product was made from. Call it only after the product is complete. */
export function remember(stamp: string, print: string): void {
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, print)
}

export const stampIn = (folder: string): string => join(folder, 'made-from')
