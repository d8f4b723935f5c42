import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import { plainDate } from '@/lib/ocop/plain-date'
import { importRecords } from '@/lib/use-cases/records/import-records'
import { serveApi } from '@/lib/web/api/serve'
import { freshDatabase, type TestDatabase } from '../support/database'
import { departures, goldenCases } from '../support/golden-cases'
import { contextOn, openRegistry } from '../support/registry'

/** Long after every case, so that nothing depends on the day of the run. */
const TODAY = '2026-11-24'

describe.each(goldenCases())('$name ($checks)', ({ recordsFiles, expectations }) => {
  let store: TestDatabase

  beforeAll(async () => {
    store = await freshDatabase('golden')
    await openRegistry(store)
    for (const file of recordsFiles) {
      const records: unknown = JSON.parse(readFileSync(file, 'utf8'))
      const loaded = await importRecords(contextOn(TODAY), { records, dryRun: false })
      expect(loaded.ok ? null : loaded.refusal).toBeNull()
    }
  })

  afterAll(async () => {
    await database().$disconnect()
    await store.drop()
  })

  it.each(expectations)('$title', async expectation => {
    const { endpoint, params } = expectation.request
    const address = new URL(`http://registry.test/api/v1/${endpoint}?${new URLSearchParams(params)}`)
    const response = await serveApi(new Request(address), endpoint.split('/'), plainDate(TODAY))
    expect(response.status).toBe(expectation.status)
    expect(departures(await response.json(), expectation)).toEqual([])
  })
})
