import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importRecords } from '@/lib/use-cases/records/import-records'
import { EVERYTHING, exported, FIGURES, held, inNewRegistry, LATER, takenIn, told } from '../support/exchange'
import { contextOn } from '../support/registry'

const REAL = new URL('../../prisma/records/', import.meta.url)
const GOLDEN = new URL('./', import.meta.url)

const recordsIn = (folder: URL, ending: string): readonly { readonly name: string; readonly text: string }[] =>
  readdirSync(folder)
    .filter(name => name.endsWith(ending))
    .sort()
    .map(name => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

describe('an export of the real records', () => {
  it('gives an empty registry the same figures and the same export, byte for byte', async () => {
    const first = await inNewRegistry(async () => {
      for (const { text } of recordsIn(REAL, '.json')) await takenIn(text, '2026-11-24')
      const file = await exported()
      const before = await held()
      expect(Object.values(await takenIn(file)).every(count => count === 0)).toBe(true)
      expect(await held()).toEqual(before)
      return { file, said: await told(EVERYTHING) }
    })
    await inNewRegistry(async () => {
      await takenIn(first.file)
      expect((await exported()) === first.file).toBe(true)
      expect(await told(EVERYTHING)).toEqual(first.said)
      const before = await held()
      await takenIn(first.file)
      expect(await held()).toEqual(before)
    })
  })
})

describe('an export of a golden case', () => {
  it.each(recordsIn(GOLDEN, '.records.json'))('$name comes out the same', async ({ text }) => {
    const first = await inNewRegistry(async () => {
      await takenIn(text, '2026-11-24')
      return { file: await exported(), said: await told(FIGURES) }
    })
    await inNewRegistry(async () => {
      await takenIn(first.file)
      expect(await exported()).toBe(first.file)
      expect(await told(FIGURES)).toEqual(first.said)
    })
  })
})

describe('an export', () => {
  it('is not taken into a registry that holds other public records', async () => {
    const [one, other] = recordsIn(GOLDEN, '.records.json')
    if (!one || !other) throw new Error('no cases')
    const file = await inNewRegistry(async () => {
      await takenIn(one.text, '2026-11-24')
      return exported()
    })
    await inNewRegistry(async () => {
      await takenIn(other.text, '2026-11-24')
      const done = await importRecords(contextOn(LATER), { records: JSON.parse(file), dryRun: false })
      expect(done.ok ? null : done.refusal.code).toBe('RECORDED_AT_NEEDS_EMPTY_REGISTRY')
    })
  })
})
