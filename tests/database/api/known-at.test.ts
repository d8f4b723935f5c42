import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import { plainDate } from '@/lib/ocop/plain-date'
import { serveApi } from '@/lib/web/api/serve'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { openRegistry, recorded } from '../../support/registry'

const PLACE = { level: 'province' as const, code: '62', on: '2021-11-22' }
const AUTHORITY = { level: 'province' as const, place: PLACE }

let store: TestDatabase

beforeAll(async () => {
  store = await freshDatabase('known')
  await openRegistry(store)
  await recorded('2026-11-24', {
    products: [{ ref: 'p', name: 'nước Yến Sâm Kon Tum', place: PLACE }],
    decisions: [
      {
        ref: 'recognition',
        kind: 'recognition',
        authority: AUTHORITY,
        number: '1/QĐ-UBND',
        issuedOn: '2021-11-22',
        lines: [{ ref: 'line', product: 'p', star: 4 }],
        recordedAt: '2022-01-05T09:00:00+07:00'
      },
      {
        ref: 'correction',
        kind: 'correction',
        authority: AUTHORITY,
        number: '2/QĐ-UBND',
        issuedOn: '2023-02-01',
        corrections: [{ line: 'line', star: 3 }],
        recordedAt: '2023-02-03T09:00:00+07:00'
      }
    ]
  })
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

async function ask(address: string) {
  const url = new URL(address, 'http://registry.test/api/v1/')
  const response = await serveApi(
    new Request(url),
    url.pathname.replace('/api/v1/', '').split('/'),
    plainDate('2026-11-24')
  )
  return response.json()
}

describe('what the registry knew', () => {
  const asOf = 'place=62&asOf=2022-06-01'

  it('is corrected in every answer of today', async () => {
    expect(await ask(`statistics?${asOf}`)).toMatchObject({
      byStar: { 3: 1, 4: 0 },
      knownAt: '2023-02-03T02:00:00.000Z'
    })
    expect(await ask(`products?${asOf}`)).toMatchObject({ items: [{ star: 3 }] })
  })

  it('comes out again as it was told before the correction', async () => {
    const then = 'knownAt=2023-01-01T00:00:00Z'
    expect(await ask(`statistics?${asOf}&${then}`)).toMatchObject({
      byStar: { 3: 0, 4: 1 },
      knownAt: '2023-01-01T00:00:00.000Z'
    })
    expect(await ask(`products?${asOf}&${then}`)).toMatchObject({ items: [{ star: 4 }] })
    expect(await ask(`statistics?${asOf}&knownAt=2021-12-31T00:00:00Z`)).toMatchObject({ total: 0 })
  })
})
