import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { codeFiles, projectFiles } from './project-files'

/** Words that switch a check off, written apart so that this file holds none of them. */
const SUPPRESSIONS = [
  ['@ts', 'ignore'],
  ['@ts', 'expect-error'],
  ['@ts', 'nocheck'],
  ['biome', 'ignore'],
  ['eslint', 'disable'],
  ['squawk', 'ignore'],
  ['v8', 'ignore']
].map(parts => parts.join('-'))

const LEFT_UNDONE = new RegExp(
  `\\b(${['TO', 'FIX', 'XX'].map((start, at) => start + ['DO', 'ME', 'X'][at]).join('|')})\\b`
)

const filesWith = (files: readonly string[], holds: (source: string, file: string) => boolean): readonly string[] =>
  files.filter(file => holds(readFileSync(file, 'utf8'), file))

function saysAny(source: string, file: string): boolean {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : file.endsWith('.mjs') ? ts.ScriptKind.JS : ts.ScriptKind.TS
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind)
  const visit = (node: ts.Node): boolean =>
    node.kind === ts.SyntaxKind.AnyKeyword || node.getChildren(tree).some(child => visit(child))
  return visit(tree)
}

/** The system's clock is asked in one place; everybody else is handed the time. */
function asksTheSystemForTime(source: string): boolean {
  return /\bnew Date\(\)|\bDate\.now\(\)/.test(source)
}

describe('the code', () => {
  test('holds no any', () => {
    expect(filesWith(codeFiles(), saysAny)).toEqual([])
  })

  test('switches no check off', () => {
    const holds = (source: string) => SUPPRESSIONS.some(word => source.includes(word))
    expect(filesWith([...codeFiles(), ...projectFiles().filter(file => /\.(sql|css)$/.test(file))], holds)).toEqual([])
  })

  test('leaves nothing for later', () => {
    expect(filesWith(codeFiles(), source => LEFT_UNDONE.test(source))).toEqual([])
  })

  test('skips no test and runs none alone', () => {
    const tests = codeFiles().filter(file => file.startsWith('tests/') && file !== 'tests/architecture/code.test.ts')
    expect(
      filesWith(tests, source => /\b(test|it|describe)\.(skip|only|todo|fixme|skipIf|runIf)\b/.test(source))
    ).toEqual([])
  })

  test('asks the system for the time in the clock only', () => {
    const files = codeFiles().filter(file => /^(lib|app|components)\//.test(file) && file !== 'lib/services/clock.ts')
    expect(filesWith(files, asksTheSystemForTime)).toEqual([])
  })

  test('has no folder without an idea', () => {
    const vague = /(^|\/)(utils?|helpers?|common|types|misc)(\/|\.tsx?$)/
    expect(codeFiles().filter(file => vague.test(file) && !file.startsWith('lib/text/messages/'))).toEqual([])
  })

  test('a planted any and a planted clock are noticed', () => {
    expect(saysAny('const x: unknown = 1 as any', 'planted.ts')).toBe(true)
    expect(saysAny('/** @param {any} x */ function f(x) {}', 'planted.mjs')).toBe(true)
    expect(saysAny('const any = 1 // any', 'planted.ts')).toBe(false)
    expect(asksTheSystemForTime('const today = new Date()')).toBe(true)
  })
})

describe('the project', () => {
  test('README fits on a screen or two', () => {
    expect(readFileSync('README.md', 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(80)
  })

  test('README names every folder of the house', () => {
    const readme = readFileSync('README.md', 'utf8')
    for (const folder of [
      'app/',
      'components/',
      'lib/ocop',
      'lib/use-cases',
      'lib/queries',
      'lib/data',
      'lib/services',
      'lib/web',
      'lib/text',
      'prisma/',
      'tests/',
      'scripts/',
      'docs/'
    ])
      expect(readme).toContain(folder)
  })

  test('holds no password and no machine of anyone', () => {
    const text = projectFiles().filter(
      file => /\.(ts|tsx|mjs|md|json|sql|yml|toml|css)$/.test(file) && file !== 'package-lock.json'
    )
    const telling = /-----BEGIN [A-Z ]*PRIVATE KEY|AKIA[0-9A-Z]{16}|(^|[\s"'`(])\/(home|root|Users)\/[a-z]/m
    expect(
      filesWith(
        text.filter(file => file !== 'tests/architecture/code.test.ts'),
        source => telling.test(source)
      )
    ).toEqual([])
  })
})
