import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import type { Actor } from '@/lib/ocop/access/actor'
import { plainDate } from '@/lib/ocop/plain-date'
import { suggestionsFor } from '@/lib/queries/registry/suggestions'
import { newCode } from '@/lib/services/ids'
import { mergeRecords } from '@/lib/use-cases/identity/merge-records'
import { splitRecords } from '@/lib/use-cases/identity/split-records'
import { type ChangeOfProducer, recordProducerChange } from '@/lib/use-cases/producers/record-change'
import { undoProducerChange } from '@/lib/use-cases/producers/undo-change'
import { serveApi } from '@/lib/web/api/serve'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { exported, inNewRegistry, takenIn } from '../../support/exchange'
import { contextOn, officerOf, openRegistry, recorded } from '../../support/registry'

const KON_TUM = { level: 'province', code: '62', on: '2022-06-01' } as const
const TODAY = '2026-11-24'
const [OLD, TAKER, OTHER] = ['a', 'b', 'c'].map(() => newCode('producer')) as [string, string, string]
const [TEA, RICE] = ['a', 'b'].map(() => newCode('product')) as [string, string]
const PAPER = newCode('certificate')

let store: TestDatabase
let officer: Actor

beforeAll(async () => {
  store = await freshDatabase('successions')
  await openRegistry(store)
  await recorded('2026-09-01', {
    producers: [
      { ref: 'old', code: OLD, name: 'Tổ hợp tác Măng Đen', kind: 'cooperative_group', place: KON_TUM },
      { ref: 'taker', code: TAKER, name: 'Hợp tác xã Kon Plông', kind: 'cooperative', place: KON_TUM },
      { ref: 'other', code: OTHER, name: 'Hộ A Lớ', kind: 'household', place: KON_TUM }
    ],
    products: [
      { ref: 'tea', code: TEA, name: 'Trà túi lọc', producer: 'old', place: KON_TUM },
      { ref: 'rice', code: RICE, name: 'Gạo đỏ', producer: 'old', place: KON_TUM }
    ],
    decisions: [
      {
        ref: 'mot',
        kind: 'recognition',
        authority: { level: 'province', place: KON_TUM },
        number: '1/QĐ-UBND',
        issuedOn: '2024-06-01',
        lines: [
          { ref: 'l1', product: 'tea', star: 3, kind: 'new', certificateCode: PAPER },
          { ref: 'l2', product: 'rice', star: 4, kind: 'new' }
        ]
      }
    ]
  })
  officer = await officerOf('p62', TODAY)
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

async function ask(address: string) {
  const url = new URL(address, 'http://registry.test/api/v1/')
  const path = url.pathname.replace('/api/v1/', '').split('/')
  const response = await serveApi(new Request(url), path, plainDate(TODAY))
  return response.json()
}

const change = (producerCode: string, on: string, what: ChangeOfProducer, at = TODAY) =>
  recordProducerChange(contextOn(at, officer), {
    producerCode,
    on: plainDate(on),
    change: what,
    paper: 'Giấy đăng ký hợp tác xã số 12',
    note: null
  })

async function undoLast(producerCode: string) {
  const event = await database().producerEvent.findFirstOrThrow({
    where: { producer: { code: producerCode }, kind: { not: 'undone' }, undoneBy: { none: {} } },
    orderBy: { act: 'desc' }
  })
  return undoProducerChange(contextOn(TODAY, officer), { producerCode, eventId: event.id, reason: 'Ghi nhầm' })
}

describe('what befalls a producer', () => {
  it('is not recorded before its day, nor where nothing changes', async () => {
    expect(await change(OLD, '2027-01-01', { kind: 'dissolved' })).toMatchObject({ refusal: { code: 'DAY_IN_FUTURE' } })
    expect(await change(OLD, '2025-01-01', { kind: 'renamed', name: 'Tổ hợp tác Măng Đen' })).toMatchObject({
      refusal: { code: 'PRODUCER_UNCHANGED' }
    })
  })

  it('changes its name and form from the day on, and what it was called stays findable', async () => {
    expect(
      await change(OLD, '2025-01-01', {
        kind: 'converted',
        producerKind: 'cooperative',
        name: 'Hợp tác xã Măng Đen Xanh'
      })
    ).toMatchObject({ ok: true })
    expect(await ask(`producers/${OLD}?asOf=2024-12-31`)).toMatchObject({
      name: 'Tổ hợp tác Măng Đen',
      kind: 'cooperative_group',
      currentName: 'Hợp tác xã Măng Đen Xanh'
    })
    expect(await ask(`products/${TEA}`)).toMatchObject({
      producer: { name: 'Hợp tác xã Măng Đen Xanh', kind: 'cooperative' },
      producerEvents: [{ kind: 'converted', on: '2025-01-01', nameBefore: 'Tổ hợp tác Măng Đen' }]
    })
    expect(await ask(`certificates/${PAPER}`)).toMatchObject({
      verdict: 'valid',
      producer: { name: 'Tổ hợp tác Măng Đen' },
      currentProducer: { name: 'Hợp tác xã Măng Đen Xanh' }
    })
    expect((await suggestionsFor('to hop tac mang den', plainDate(TODAY))).products.map(({ code }) => code)).toEqual(
      expect.arrayContaining([TEA, RICE])
    )
  })

  it('gives one product to another producer from the day on', async () => {
    expect(await change(OLD, '2025-06-01', { kind: 'transferred', otherCode: OTHER, productCode: RICE })).toMatchObject(
      { ok: true }
    )
    expect(await ask(`products/${RICE}?asOf=2025-05-31`)).toMatchObject({
      producer: { code: OLD },
      currentProducer: { code: OTHER }
    })
    expect(await ask(`products/${RICE}`)).toMatchObject({ producer: { code: OTHER }, status: 'valid' })
    expect((await ask(`producers/${OLD}`)).products.map(({ code }: { code: string }) => code)).toEqual([TEA])
    expect((await ask(`producers/${OLD}?asOf=2025-05-31`)).products).toHaveLength(2)
    expect(await ask(`products?producer=${OTHER}`)).toMatchObject({ total: 1 })
    expect(await ask(`products?producer=${OTHER}&knownAt=2026-09-15T00:00:00Z`)).toMatchObject({ total: 0 })
  })

  it('takes all its products into another one, and ends it', async () => {
    expect(await change(OLD, '2025-03-01', { kind: 'merged', otherCode: TAKER })).toMatchObject({
      refusal: { code: 'PRODUCER_CHANGED_LATER', on: '2025-06-01' }
    })
    expect(await change(OLD, '2026-01-01', { kind: 'merged', otherCode: TAKER })).toMatchObject({ ok: true })
    expect(await ask(`products/${TEA}`)).toMatchObject({
      producer: { code: TAKER },
      status: 'valid',
      producerEvents: [{ kind: 'converted' }, { kind: 'merged', other: { code: TAKER } }]
    })
    expect(await ask(`producers/${TAKER}`)).toMatchObject({ events: [{ kind: 'took-over', producer: { code: OLD } }] })
    expect(await change(OLD, '2026-02-01', { kind: 'dissolved' })).toMatchObject({
      refusal: { code: 'PRODUCER_ENDED' }
    })
  })

  it('is taken back step by step until all is as before', async () => {
    expect(await undoLast(OLD)).toMatchObject({ ok: true })
    expect(await ask(`products/${TEA}`)).toMatchObject({ producer: { code: OLD } })
    expect(await undoLast(OLD)).toMatchObject({ ok: true })
    expect(await ask(`products/${RICE}`)).toMatchObject({ producer: { code: OLD } })
    expect(await undoLast(OLD)).toMatchObject({ ok: true })
    expect(await ask(`producers/${OLD}`)).toMatchObject({ name: 'Tổ hợp tác Măng Đen', formerNames: [], events: [] })
    expect((await suggestionsFor('măng đen xanh', plainDate(TODAY))).products).toEqual([])
  })

  it('changes no certificate by its dissolution', async () => {
    expect(await change(OTHER, '2026-05-01', { kind: 'dissolved' })).toMatchObject({ ok: true })
    expect(await ask(`certificates/${PAPER}`)).toMatchObject({ verdict: 'valid' })
  })

  it('goes along in an export, with doubles and what was taken back, and comes out the same', async () => {
    const merge = { subject: 'producer' as const, fromCode: OTHER, intoCode: TAKER, reason: 'Một người' }
    expect(await mergeRecords(contextOn(TODAY, officer), merge)).toMatchObject({ ok: true })
    const again = { subject: 'producer' as const, fromCode: OTHER, reason: 'Không phải' }
    expect(await splitRecords(contextOn(TODAY, officer), again)).toMatchObject({ ok: true })
    expect(await mergeRecords(contextOn(TODAY, officer), merge)).toMatchObject({ ok: true })
    const file = await exported()
    const said = [
      await ask(`products/${TEA}`),
      await ask(`producers/${TAKER}`),
      await ask('statistics?place=62&asOf=2025-01-01')
    ]
    await inNewRegistry(async () => {
      await takenIn(file)
      expect(await exported()).toBe(file)
      expect([
        await ask(`products/${TEA}`),
        await ask(`producers/${TAKER}`),
        await ask('statistics?place=62&asOf=2025-01-01')
      ]).toEqual(said)
    })
  })
})
