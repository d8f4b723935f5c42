import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOTS = ['app', 'components', 'lib', 'scripts']
const DICTIONARY = join('lib', 'text', 'messages')

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return path === DICTIONARY || entry.name === 'generated' ? [] : sourcesIn(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

/** The text of every source that may use a word: all but the dictionary itself. */
export const readSources = (): string =>
  ['proxy.ts', ...ROOTS.flatMap(sourcesIn)].map(path => readFileSync(path, 'utf8')).join('\n')

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The keys that sources ask for with a part only known when running: `` `common.verdict.${word}` `` as a pattern. */
export function computedKeys(sources: string): RegExp[] {
  return [...sources.matchAll(/`([a-zA-Z]+\.[^`\s]*\$\{[^`\n]*)`/g)].map(([, template = '']) => {
    const fixed = template.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/).map(escapePattern)
    return new RegExp(`^${fixed.join('[^.]+')}$`)
  })
}

/** The branches that are handed to a form as a whole: `words().officer.batchForm`. */
export const handedBranches = (sources: string): string[] =>
  [...sources.matchAll(/\bwords\(\)\.([a-zA-Z0-9]+(?:\.[a-zA-Z0-9]+)*)/g)].map(([, branch = '']) => branch)
