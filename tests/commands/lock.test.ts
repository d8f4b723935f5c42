import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bornAt, holderOf, releaseLock, takeLock } from '@/scripts/setup/lock.mjs'

const MODULE = resolve('scripts/setup/lock.mjs')
let folder: string
let lock: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ocop-lock-'))
  lock = join(folder, 'start.lock')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Another process that tries to take the lock, says how it went and stays. */
async function another(): Promise<{ readonly pid: number; readonly answer: string; kill(): Promise<void> }> {
  const script = `import('${MODULE}').then(m => { console.log(m.takeLock('${lock}')); setInterval(() => 0, 1000) })`
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
  return {
    pid: child.pid ?? 0,
    answer: String(chunk).trim(),
    kill: async () => {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
  }
}

describe('a lock', () => {
  test('is taken once, and the second learns who holds it', async () => {
    expect(takeLock(lock)).toBe(0)
    const second = await another()
    expect(second.answer).toBe(String(process.pid))
    await second.kill()
    releaseLock(lock)
    expect(existsSync(lock)).toBe(false)
  })

  test('of a killed process stands in nobody’s way', async () => {
    const first = await another()
    expect(first.answer).toBe('0')
    expect(holderOf(lock)).toBe(first.pid)
    await first.kill()
    expect(holderOf(lock)).toBeNull()
    expect(takeLock(lock)).toBe(0)
    releaseLock(lock)
  })

  test('of a dead process whose number another process has now is dead too', () => {
    writeFileSync(lock, JSON.stringify({ pid: process.pid, born: 'long ago' }))
    expect(holderOf(lock)).toBeNull()
    expect(takeLock(lock)).toBe(0)
  })

  test('that was cut short while being written does not block', () => {
    writeFileSync(lock, '{"pi')
    expect(takeLock(lock)).toBe(0)
  })

  test('goes to exactly one of many who find it dead at once', async () => {
    writeFileSync(lock, JSON.stringify({ pid: 999_999, born: '0' }))
    const crowd = await Promise.all(Array.from({ length: 6 }, another))
    const winners = crowd.filter(({ answer }) => answer === '0')
    expect(winners).toHaveLength(1)
    expect(JSON.parse(readFileSync(lock, 'utf8')).pid).toBe(winners[0]?.pid)
    expect(readdirSync(folder)).toEqual(['start.lock'])
    await Promise.all(crowd.map(({ kill }) => kill()))
  })

  test('is not released by a process that does not hold it', async () => {
    const first = await another()
    releaseLock(lock)
    expect(holderOf(lock)).toBe(first.pid)
    await first.kill()
  })
})

test('a process that has ended was never born', () => {
  expect(bornAt(process.pid)).not.toBeNull()
  expect(bornAt(999_999)).toBeNull()
})
