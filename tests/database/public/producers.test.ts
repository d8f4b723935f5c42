import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import { plainDate } from '@/lib/ocop/plain-date'
import { listProducers, type ProducersQuestion } from '@/lib/queries/registry/list-producers'
import { suggestionsFor } from '@/lib/queries/registry/suggestions'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { openRegistry, recorded } from '../../support/registry'

const TODAY = plainDate('2026-11-24')
const KON_TUM = { level: 'province', code: '62', on: '2022-06-01' } as const
const LAM_DONG = { level: 'province', code: '68', on: '2022-06-01' } as const

let store: TestDatabase

beforeAll(async () => {
  store = await freshDatabase('producers')
  await openRegistry(store)
  await recorded(TODAY, {
    sources: [],
    producers: [
      { ref: 'hoa', name: 'Hợp tác xã Hòa Phát', kind: 'cooperative', place: KON_TUM },
      { ref: 'yen', name: 'Công ty TNHH Yến Sào Kon Tum', kind: 'enterprise' },
      { ref: 'an', name: 'Hộ kinh doanh An Phú', kind: 'household', place: LAM_DONG },
      { ref: 'ong', name: 'Ông Năm' }
    ],
    products: [
      { ref: 'to', name: 'Tổ yến', producer: 'yen', place: KON_TUM },
      { ref: 'nuoc', name: 'Nước yến', producer: 'yen', place: KON_TUM },
      { ref: 'tra', name: 'Trà', producer: 'an', place: KON_TUM }
    ],
    decisions: [
      {
        ref: 'cu',
        kind: 'recognition',
        authority: { level: 'province', place: KON_TUM },
        number: '1/QĐ-UBND',
        issuedOn: '2022-06-01',
        lines: [{ ref: 'to-1', product: 'to', star: 3 }]
      },
      {
        ref: 'moi',
        kind: 'recognition',
        authority: { level: 'province', place: { level: 'province', code: '51', on: '2026-01-01' } },
        number: '2/QĐ-UBND',
        issuedOn: '2026-01-01',
        lines: [
          { ref: 'to-2', product: 'to', star: 4, kind: 'upgrade' },
          { ref: 'nuoc-1', product: 'nuoc', star: 3 }
        ]
      }
    ]
  })
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

const asked = (question: Partial<ProducersQuestion>) =>
  listProducers({ words: null, unitIds: null, near: true, limit: 20, offset: 0, ...question }, TODAY)

const names = async (question: Partial<ProducersQuestion>) => (await asked(question)).items.map(({ name }) => name)

describe('Suggestions while typing', () => {
  it('are products, producers and places that have the letters so far', async () => {
    const { products, producers, places } = await suggestionsFor('yế', TODAY)
    expect(products.map(({ name }) => name)).toEqual(['Nước yến', 'Tổ yến'])
    expect(producers.map(({ name }) => name)).toEqual(['Công ty TNHH Yến Sào Kon Tum'])
    expect(places.length).toBeGreaterThan(0)
    expect((await suggestionsFor('quảng ngãi', TODAY)).places[0]?.fullName).toBe('Tỉnh Quảng Ngãi')
  })

  it('are none for a single letter or for signs alone', async () => {
    for (const typed of ['y', ' % ', '']) expect((await suggestionsFor(typed, TODAY)).products).toEqual([])
  })
})

describe('The list of producers', () => {
  it('comes by name, each with its products of ever and of today', async () => {
    const { items, total } = await asked({})
    expect(total).toBe(4)
    expect(items.map(({ name, products, inForce }) => [name, products, inForce])).toEqual([
      ['Công ty TNHH Yến Sào Kon Tum', 2, 2],
      ['Hộ kinh doanh An Phú', 0, 0],
      ['Hợp tác xã Hòa Phát', 0, 0],
      ['Ông Năm', 0, 0]
    ])
  })

  it('is searched without marks', async () =>
    expect(await names({ words: 'yen sao' })).toEqual(['Công ty TNHH Yến Sào Kon Tum']))

  it('forgives typing errors, and says so', async () => {
    const found = await asked({ words: 'hop tac xa hoa fat' })
    expect(found.nearest).toBe(true)
    expect(found.items[0]?.name).toBe('Hợp tác xã Hòa Phát')
    expect((await asked({ words: 'qqqq wwww' })).total).toBe(0)
  })

  it('gives each kind as many as it promises, the unknown one too', async () => {
    const { kinds } = await asked({})
    expect(kinds).toHaveLength(4)
    for (const { value, count } of kinds) expect((await asked({ kinds: [value] })).total).toBe(count)
    expect(await names({ kinds: [null, 'household'] })).toEqual(['Hộ kinh doanh An Phú', 'Ông Năm'])
  })

  it('has at a place who sits there and who makes something there', async () =>
    expect(await names({ unitIds: new Set(['p62']) })).toEqual([
      'Công ty TNHH Yến Sào Kon Tum',
      'Hộ kinh doanh An Phú',
      'Hợp tác xã Hòa Phát'
    ]))
})
