import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import type { Actor } from '@/lib/ocop/access/actor'
import { plainDate } from '@/lib/ocop/plain-date'
import { newCode } from '@/lib/services/ids'
import { mergeRecords } from '@/lib/use-cases/identity/merge-records'
import { splitRecords } from '@/lib/use-cases/identity/split-records'
import { serveApi } from '@/lib/web/api/serve'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { contextOn, officerOf, openRegistry, recorded } from '../../support/registry'

const KON_TUM = { level: 'province', code: '62', on: '2022-06-01' } as const
const AUTHORITY = { level: 'province' as const, place: KON_TUM }

const [FIRST, SECOND, NUTS, NUTS_AGAIN] = Array.from({ length: 4 }, () => newCode('certificate')) as [
  string,
  string,
  string,
  string
]

let store: TestDatabase
let officer: Actor
let stranger: Actor

beforeAll(async () => {
  store = await freshDatabase('doubles')
  await openRegistry(store)
  await recorded('2026-09-01', {
    producers: [
      { ref: 'htx', code: 'CT-DAKMA', name: 'Hợp tác xã Đăk Mar', kind: 'cooperative', place: KON_TUM },
      { ref: 'htx-2', code: 'CT-DAKMA2', name: 'HTX Nông nghiệp Đắk Mar', kind: 'cooperative', place: KON_TUM }
    ],
    products: [
      { ref: 'ca-phe', code: 'SP-CAPHE', name: 'Cà phê bột Đăk Mar', producer: 'htx', place: KON_TUM },
      { ref: 'ca-phe-2', code: 'SP-CAPHE2', name: 'Cà phê bột nguyên chất', producer: 'htx-2', place: KON_TUM },
      { ref: 'tieu', code: 'SP-TIEU', name: 'Hồ tiêu', producer: 'htx', place: KON_TUM },
      { ref: 'tieu-2', code: 'SP-TIEU2', name: 'Hồ tiêu đen', producer: 'htx', place: KON_TUM },
      { ref: 'mac-ca', code: 'SP-MACCA', name: 'Mắc ca', producer: 'htx', place: KON_TUM },
      { ref: 'mac-ca-2', code: 'SP-MACCA2', name: 'Hạt mắc ca', producer: 'htx', place: KON_TUM }
    ],
    decisions: [
      {
        ref: 'mot',
        kind: 'recognition',
        authority: AUTHORITY,
        number: '1/QĐ-UBND',
        issuedOn: '2022-06-01',
        lines: [
          { ref: 'l1', product: 'ca-phe', star: 3, kind: 'new', certificateCode: FIRST },
          { ref: 'l2', product: 'tieu', star: 3, kind: 'new' },
          { ref: 'l3', product: 'tieu-2', star: 3, kind: 'new' },
          { ref: 'l4', product: 'mac-ca', star: 3, kind: 'new', certificateCode: NUTS }
        ]
      },
      {
        ref: 'hai',
        kind: 'recognition',
        authority: AUTHORITY,
        number: '2/QĐ-UBND',
        issuedOn: '2024-01-10',
        lines: [
          { ref: 'l5', product: 'ca-phe-2', star: 4, kind: 'upgrade', certificateCode: SECOND },
          { ref: 'l6', product: 'mac-ca-2', star: 3, kind: 'new', certificateCode: NUTS_AGAIN }
        ]
      }
    ]
  })
  officer = await officerOf('p62', '2026-10-01')
  stranger = await officerOf('p92@2025-07-01', '2026-10-01')
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

async function ask(address: string) {
  const url = new URL(address, 'http://registry.test/api/v1/')
  const path = url.pathname.replace('/api/v1/', '').split('/')
  const response = await serveApi(new Request(url), path, plainDate('2026-11-24'))
  return response.json()
}

const standing = () =>
  database().standing.findMany({
    where: { knownTo: null },
    select: {
      lineId: true,
      productId: true,
      since: true,
      until: true,
      nextFrom: true,
      endReason: true,
      producerId: true
    },
    orderBy: { lineId: 'asc' }
  })
const cards = async () => ({
  products: await database().productCard.findMany({ orderBy: { code: 'asc' } }),
  producers: await database().producerCard.findMany({ orderBy: { code: 'asc' } }),
  aliases: await database().aliasCard.findMany({ orderBy: [{ recordId: 'asc' }, { folded: 'asc' }] })
})

const merge = (fromCode: string, intoCode: string, subject: 'product' | 'producer' = 'product', actor = officer) =>
  mergeRecords(contextOn('2026-10-01', actor), { subject, fromCode, intoCode, reason: 'Cùng một bao bì' })
const split = (fromCode: string, subject: 'product' | 'producer' = 'product') =>
  splitRecords(contextOn('2026-10-20', officer), { subject, fromCode, reason: 'Nhập nhầm' })

const THEN = 'knownAt=2026-09-15T00:00:00Z'

describe('two records of one product', () => {
  it('are not made one by an officer of another province', async () => {
    expect(await merge('SP-CAPHE', 'SP-CAPHE2', 'product', stranger)).toMatchObject({
      refusal: { code: 'OUTSIDE_YOUR_PLACE' }
    })
  })

  it('stay two when one decision recognised both', async () => {
    expect(await merge('SP-TIEU2', 'SP-TIEU')).toMatchObject({ refusal: { code: 'PRODUCTS_IN_ONE_DECISION' } })
  })

  it('stay two when both would be in force at once and the later one does not say that it follows', async () => {
    expect(await merge('SP-MACCA', 'SP-MACCA2')).toEqual({
      ok: false,
      refusal: {
        code: 'PRODUCTS_IN_FORCE_AT_ONCE',
        certificate: NUTS,
        following: NUTS_AGAIN,
        on: '2024-01-10'
      }
    })
  })

  it('are one from the act on, were two before it, and are two again when it is taken back', async () => {
    const before = { standing: await standing(), cards: await cards() }
    const address = 'statistics?place=62&asOf=2024-06-01'
    expect(await ask(address)).toMatchObject({ total: 6 })

    expect(await merge('SP-CAPHE', 'SP-CAPHE2')).toMatchObject({ ok: true })
    expect(await ask(address)).toMatchObject({ total: 5, byStar: { 3: 4, 4: 1 } })
    expect(await ask(`${address}&basis=lines`)).toMatchObject({ total: 6 })
    expect(await ask(`${address}&${THEN}`)).toMatchObject({ total: 6, byStar: { 3: 5, 4: 1 } })
    expect((await ask(`certificates/${FIRST}?on=2023-01-01`)).verdict).toBe('valid')
    expect(await ask(`certificates/${FIRST}?on=2024-06-01`)).toMatchObject({
      verdict: 'superseded',
      supersededBy: SECOND
    })
    expect((await ask(`certificates/${FIRST}?on=2024-06-01&${THEN}`)).verdict).toBe('valid')
    expect(await merge('SP-CAPHE', 'SP-TIEU')).toMatchObject({
      refusal: { code: 'RECORD_ALREADY_MERGED', into: 'SP-CAPHE2' }
    })

    expect(await split('SP-CAPHE')).toMatchObject({ ok: true })
    expect(await split('SP-CAPHE')).toMatchObject({ refusal: { code: 'RECORD_NOT_MERGED' } })
    expect({ standing: await standing(), cards: await cards() }).toEqual(before)
    expect(await ask(address)).toMatchObject({ total: 6 })
    expect(await ask(`${address}&knownAt=2026-10-10T00:00:00Z`)).toMatchObject({ total: 5 })
  })
})

describe('two records of one producer', () => {
  it('count once from the act on, and what they were called stays findable', async () => {
    const before = { standing: await standing(), cards: await cards() }
    const address = 'statistics?place=62&asOf=2024-06-01'
    expect(await ask(address)).toMatchObject({ producers: { distinct: { atLeast: 2, atMost: 2 } } })
    expect(await merge('CT-DAKMA', 'CT-DAKMA2', 'producer')).toMatchObject({ ok: true })
    expect(await ask(address)).toMatchObject({ producers: { distinct: { atLeast: 1, atMost: 1 } }, total: 6 })
    expect(await ask(`${address}&${THEN}`)).toMatchObject({ producers: { distinct: { atLeast: 2, atMost: 2 } } })
    expect(await ask('producers')).toMatchObject({ total: 1 })
    expect(await ask(`producers?${THEN}`)).toMatchObject({ total: 2 })
    expect(await ask('producers?q=hop tac xa dak mar')).toMatchObject({ items: [{ code: 'CT-DAKMA2' }] })
    expect((await ask('products?producer=CT-DAKMA2&asOf=2024-06-01')).total).toBe(6)
    expect(await split('CT-DAKMA', 'producer')).toMatchObject({ ok: true })
    expect({ standing: await standing(), cards: await cards() }).toEqual(before)
  })
})
