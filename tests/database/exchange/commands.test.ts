import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import { newId } from '@/lib/services/ids'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { exported, held } from '../../support/exchange'
import { newFolder, operator } from '../../support/operator'
import { openRegistry } from '../../support/registry'

const CASE = new URL('../../cases/k25-k30.records.json', import.meta.url).pathname
const PAPER = new TextEncoder().encode('%PDF-1.7 quyết định')

let store: TestDatabase
let other: TestDatabase
const dataDir = newFolder('data')
const otherDataDir = newFolder('other')
const work = newFolder('work')
const file = join(work, 'export.json')
const backup = join(work, 'backup')

const run = (...args: readonly string[]) => operator(store, dataDir, ...args)
const runElsewhere = (...args: readonly string[]) => operator(other, otherDataDir, ...args)

beforeAll(async () => {
  store = await freshDatabase('commands')
  other = await freshDatabase('elsewhere')
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
  await other.drop()
  for (const folder of [dataDir, otherDataDir, work]) rmSync(folder, { recursive: true, force: true })
})

describe('the operator’s commands', () => {
  it('take a file of records in, once', async () => {
    expect(await run('import', CASE)).toMatchObject({ code: 0, err: '' })
    const again = await run('import', CASE, '--json')
    expect(again.code).toBe(0)
    expect(JSON.parse(again.out)).toHaveProperty('imported')
  })

  it('write everything to a file or to the screen, the same bytes', async () => {
    expect(await run('export', '--out', file)).toMatchObject({ code: 0, err: '' })
    const screen = await run('export')
    expect(screen.code).toBe(0)
    expect(screen.out).toBe(readFileSync(file, 'utf8'))
    await openRegistry(store)
    expect(await exported()).toBe(screen.out)
  })

  it('say the certificate’s verdict on a day, and end with 1 where it does not hold', async () => {
    await openRegistry(store)
    const { code } = await database().certificate.findFirstOrThrow({ orderBy: { code: 'asc' } })
    const before = await run('verify', code, '--on', '2000-01-01', '--json')
    expect(before.code).toBe(1)
    expect(JSON.parse(before.out)).toMatchObject({
      valid: false,
      certificates: [{ code, verdict: 'not-yet-in-force' }]
    })
    expect(await run('verify', 'GCN-00000000')).toMatchObject({ code: 1 })
  })

  it('save the registry with its papers and bring it back into an empty one', async () => {
    await openRegistry(store)
    process.env.OCOP_DATA_DIR = dataDir
    const { keepFile } = await import('@/lib/services/files')
    const sha256 = await keepFile(PAPER)
    await database().storedFile.create({
      data: {
        id: newId(new Date()),
        sha256,
        name: 'qd.pdf',
        mime: 'application/pdf',
        size: PAPER.length,
        at: new Date()
      }
    })
    const before = await held()
    expect(await run('backup', backup)).toMatchObject({ code: 0, err: '' })
    expect(await run('backup', backup)).toMatchObject({ code: 1, out: '' })
    const restored = await runElsewhere('restore', backup, '--json')
    expect(restored).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(restored.out)).toMatchObject({ files: 1, history: { firstWrong: null } })
    await openRegistry(other)
    expect(await held()).toEqual(before)
    expect(await exported()).toBe(readFileSync(file, 'utf8'))
    expect(readdirSync(join(otherDataDir, 'files'))).toEqual([sha256])
    const laterGuarded = database().$executeRaw`DELETE FROM act`
    await expect(laterGuarded).rejects.toThrow()
    expect((await runElsewhere('log', 'verify')).code).toBe(0)
  })

  it('bring nothing back where anything was or where the backup is not what it was', async () => {
    const full = await runElsewhere('restore', backup)
    expect(full).toMatchObject({ code: 1, out: '' })
    expect(full.err).toContain('không trống')
    const third = await freshDatabase('third')
    writeFileSync(join(backup, 'tables', 'act.copy.gz'), 'x')
    const broken = await operator(third, newFolder('third'), 'restore', backup)
    expect(broken.err).toContain('tables/act')
    expect(broken.code).toBe(1)
    expect((await operator(third, newFolder('third'), 'restore', work)).err).toContain('manifest.json')
    await third.drop()
  })

  it.each(['backup', 'export', 'restore', 'verify'])('%s explains itself', async name => {
    const { code, out } = await run(name, '--help')
    expect(code).toBe(0)
    expect(out).toContain(name)
  })

  it('say in one sentence what was mistyped', async () => {
    const mistyped = await run('export', '--ou', 'x')
    expect(mistyped).toMatchObject({ code: 1, out: '' })
    expect(mistyped.err).toContain('export --help')
    expect((await run('export', '--known-at', 'hôm qua')).err).toContain('không phải là một thời điểm')
    expect((await run('backup')).code).toBe(1)
  })
})
