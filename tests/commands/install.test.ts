import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isInstalled } from '@/scripts/setup/install.mjs'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ocop-install-'))
  mkdirSync(join(root, 'node_modules'))
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

const wanted = (packages: object) =>
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }))
const present = (packages: object) =>
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }))

describe('installed', () => {
  test('means that every package is there in its version', () => {
    wanted({ 'node_modules/a': { version: '1.0.0' } })
    present({ 'node_modules/a': { version: '1.0.0' } })
    expect(isInstalled(root)).toBe(true)
    present({ 'node_modules/a': { version: '1.0.1' } })
    expect(isInstalled(root)).toBe(false)
    present({})
    expect(isInstalled(root)).toBe(false)
  })

  test('does not mean packages for other platforms', () => {
    wanted({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0', optional: true } })
    present({ 'node_modules/a': { version: '1.0.0' } })
    expect(isInstalled(root)).toBe(true)
  })

  test('is not an installation that was interrupted', () => {
    wanted({ 'node_modules/a': { version: '1.0.0' } })
    expect(isInstalled(root)).toBe(false)
    writeFileSync(join(root, 'node_modules/.package-lock.json'), '{"packages": {')
    expect(isInstalled(root)).toBe(false)
  })

  test('cannot be told without a lockfile', () => {
    expect(() => isInstalled(root)).toThrow('package-lock.json')
  })
})
