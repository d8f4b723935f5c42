import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import type { Actor } from '@/lib/ocop/access/actor'
import { plainDate } from '@/lib/ocop/plain-date'
import type { MatterKind } from '@/lib/ocop/registry/matter'
import { matterHandling } from '@/lib/queries/officer/matter-notes'
import { type MatterQuestion, matterByKey, matterQueue, NOBODY } from '@/lib/queries/officer/matters'
import { workList } from '@/lib/queries/officer/work-list'
import { closeMatter } from '@/lib/use-cases/matters/close-matter'
import { reopenMatter } from '@/lib/use-cases/matters/reopen-matter'
import { takeMatter } from '@/lib/use-cases/matters/take-matter'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { contextOn, officerOf, openRegistry, recorded } from '../../support/registry'

const BAC_KAN = 'p06'
const SOC_TRANG = 'p94'
const TODAY = '2024-05-10'
const today = plainDate(TODAY)
const place = { level: 'province', code: '06', on: '2023-12-31' } as const

let store: TestDatabase
let officer: Actor & { kind: 'account' }
let colleague: Actor & { kind: 'account' }
let stranger: Actor & { kind: 'account' }

const account = (actor: Actor): Actor & { kind: 'account' } => {
  if (actor.kind !== 'account') throw new Error('no account')
  return actor
}

beforeAll(async () => {
  store = await freshDatabase('matters')
  await openRegistry(store)
  await recorded('2024-05-01', {
    sources: [{ ref: 'bao' }],
    producers: [{ ref: 'bac-ha', name: 'Công ty CP công nghệ dược liệu Bắc Hà', place }],
    products: ['Vicumax + Nano Cucrumin', 'Vicumax plus Nano Cucrumin', 'Gạo Nếp Tài 24', 'Gạo Nếp Tài 25'].map(
      (name, index) => ({ ref: `sp${index}`, name: `Thực phẩm bảo vệ sức khoẻ ${name}`, producer: 'bac-ha', place })
    ),
    batches: [{ ref: 'dot', place, level: 'province', programmeYear: 2023 }],
    decisions: [
      {
        ref: 'qd',
        kind: 'recognition',
        authority: { level: 'province', place },
        number: null,
        year: 2024,
        issuedOn: '2024-01-15',
        batch: 'dot',
        lines: [0, 1, 2, 3].map(index => ({
          ref: `d${index}`,
          product: `sp${index}`,
          star: index === 0 ? 5 : index === 1 ? null : 4
        }))
      }
    ],
    reportedFigures: [
      {
        ref: 'lech',
        place,
        asOf: '2024-02-01',
        indicator: 'recognised-products',
        operator: 'eq',
        value: 9,
        source: 'bao'
      },
      {
        ref: 'khop',
        place,
        asOf: '2024-02-01',
        indicator: 'recognised-products',
        operator: 'approx',
        value: 4,
        source: 'bao'
      },
      {
        ref: 'bon',
        place,
        asOf: '2024-02-01',
        indicator: 'recognised-products',
        star: 4,
        operator: 'eq',
        value: 3,
        source: 'bao'
      }
    ],
    support: [{ ref: 'ht', place, category: 'promotion', year: 2023, amount: null }]
  })
  officer = account(await officerOf(BAC_KAN, TODAY, ['province_officer']))
  colleague = account(await officerOf(BAC_KAN, TODAY, ['province_officer']))
  stranger = account(await officerOf(SOC_TRANG, TODAY, ['province_officer']))
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

const PAGE = { limit: 50, offset: 0 }
const OPEN: MatterQuestion = { closed: false, kind: null, unitId: null, owner: null }
const queue = (actor: Actor, question: Partial<MatterQuestion> = {}) =>
  matterQueue(actor, { ...OPEN, ...question }, today, PAGE)
const keyOf = async (kind: MatterKind) => {
  const [matter] = (await queue(officer, { kind })).items
  if (!matter) throw new Error(`no ${kind}`)
  return matter.key
}

describe('the queue', () => {
  it('says every conflict and gap once, with how many lines it is about', async () => {
    const { items, total, kinds } = await queue(officer)
    expect(Object.fromEntries(items.map(({ kind, extent }) => [kind, extent]))).toEqual({
      'claim-differs': 1,
      'five-star-unverified': 1,
      'not-competent': 1,
      'year-differs': 1,
      'near-duplicate': 2,
      'decision-without-number': 1,
      'decision-without-paper': 1,
      'lines-without-star': 1,
      'lines-without-commune': 4,
      'support-without-amount': 1
    })
    expect(total).toBe(10)
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(total)
  })

  it('takes what a source says seriously: “khoảng 4” is no conflict, nor a star that one product may have', async () => {
    const [claim] = (await queue(officer, { kind: 'claim-differs' })).items
    expect(claim?.record).toMatchObject({ type: 'claim', claim: { value: 9, star: null } })
  })

  it('asks about names that are alike, not about those that differ in a number', async () => {
    const [alike] = (await queue(officer, { kind: 'near-duplicate' })).items
    expect(alike?.record).toMatchObject({ type: 'products' })
    expect(alike?.codes).toHaveLength(2)
  })

  it('is each place’s own', async () => {
    expect((await queue(stranger)).total).toBe(0)
    const key = await keyOf('claim-differs')
    expect(await matterByKey(stranger, key, today)).toBeNull()
    expect(await matterHandling(stranger, key, today)).toBeNull()
  })

  it('stands in the work list as far as nobody has closed it', async () => {
    expect((await workList(officer, today)).matters.total).toBe(10)
    expect((await workList(stranger, today)).matters.total).toBe(0)
  })
})

describe('a matter', () => {
  it('is given to a colleague who may settle it, and to nobody else', async () => {
    const matter = await keyOf('year-differs')
    const given = (ownerId: string) => takeMatter(contextOn(TODAY, officer), { matter, ownerId, note: null })
    expect(await given(stranger.accountId)).toEqual({ ok: false, refusal: { code: 'MATTER_OWNER_NOT_FOUND' } })
    expect((await given(colleague.accountId)).ok).toBe(true)
    expect((await queue(officer, { owner: colleague.accountId })).items.map(({ kind }) => kind)).toEqual([
      'year-differs'
    ])
    expect((await queue(officer, { owner: NOBODY })).total).toBe(9)
    const handling = await matterHandling(officer, matter, today)
    expect(handling?.notes.map(({ kind, note }) => [kind, note])).toEqual([['taken', null]])
    expect(new Set(handling?.people.map(({ id }) => id))).toEqual(new Set([officer.accountId, colleague.accountId]))
  })

  it('is closed with a note, is then no more waiting, and can be opened again', async () => {
    const matter = await keyOf('year-differs')
    const ctx = contextOn(TODAY, colleague)
    expect(await reopenMatter(ctx, { matter, note: 'Vội' })).toEqual({
      ok: false,
      refusal: { code: 'MATTER_ALREADY_OPEN' }
    })
    expect((await closeMatter(ctx, { matter, note: 'Đợt 2023 quyết định đầu năm 2024' })).ok).toBe(true)
    expect(await closeMatter(ctx, { matter, note: 'Lần nữa' })).toEqual({
      ok: false,
      refusal: { code: 'MATTER_ALREADY_CLOSED' }
    })
    expect((await queue(officer)).total).toBe(9)
    const [closed] = (await queue(officer, { closed: true })).items
    expect(closed).toMatchObject({ key: matter, closed: true, owner: { id: colleague.accountId } })
    expect((await reopenMatter(ctx, { matter, note: 'Có văn bản mới' })).ok).toBe(true)
    expect((await queue(officer)).total).toBe(10)
  })

  it('of another place, or of none, is not found', async () => {
    const matter = await keyOf('claim-differs')
    const missing = { ok: false, refusal: { code: 'MATTER_NOT_FOUND' } }
    expect(await closeMatter(contextOn(TODAY, stranger), { matter, note: 'Không phải của mình' })).toEqual(missing)
    expect(await closeMatter(contextOn(TODAY, officer), { matter: 'claim-differs:SL-00000000', note: '?' })).toEqual(
      missing
    )
    expect(await closeMatter(contextOn(TODAY, officer), { matter: 'nonsense', note: '?' })).toEqual(missing)
  })
})
