import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import type { Actor } from '@/lib/ocop/access/actor'
import { plainDate } from '@/lib/ocop/plain-date'
import { certificatesOf } from '@/lib/queries/officer/drafts'
import { recentItems } from '@/lib/queries/officer/recent'
import { recordOfCode, searchRegistry } from '@/lib/queries/officer/search'
import { workList } from '@/lib/queries/officer/work-list'
import { openBatch } from '@/lib/use-cases/batches/open-batch'
import { publishDecision } from '@/lib/use-cases/decisions/publish-decision'
import { discardDraft } from '@/lib/use-cases/drafts/move-draft'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { contextOn, issuedDraft, officerOf, openRegistry } from '../../support/registry'

const QUANG_NGAI = 'p51@2025-07-01'
const LAM_DONG = 'p68@2025-07-01'
const TODAY = '2026-09-15'
const today = plainDate(TODAY)

let store: TestDatabase
let officer: Actor & { kind: 'account' }
let stranger: Actor & { kind: 'account' }
let published: string
let waiting: string
let batchCode: string

const account = (actor: Actor): Actor & { kind: 'account' } => {
  if (actor.kind !== 'account') throw new Error('no account')
  return actor
}
const at = (actor: Actor, hour: number) => contextOn(TODAY, actor, new Date(`${TODAY}T${hour}:00:00+07:00`))

const decision = (number: string, name: string, issuedOn: string) =>
  issuedDraft({
    provinceId: QUANG_NGAI,
    by: officer.accountId,
    number,
    issuedOn,
    lines: [{ name, producer: 'Hợp tác xã Đồng Tâm', star: 3, points: 5500 }]
  })

beforeAll(async () => {
  store = await freshDatabase('finding')
  await openRegistry(store)
  officer = account(await officerOf(QUANG_NGAI, TODAY))
  stranger = account(await officerOf(LAM_DONG, TODAY))
  published = await decision('71/QĐ-UBND', 'Tỏi Lý Sơn', '2026-09-01')
  await publishDecision(at(officer, 10), { draftCode: published, version: 1 })
  waiting = await decision('72/QĐ-UBND', 'Quế Trà Bồng', '2026-09-02')
  const opened = await openBatch(at(officer, 11), {
    unitId: QUANG_NGAI,
    programmeYear: 2026,
    round: 7,
    title: 'Đợt thu'
  })
  if (!opened.ok) throw new Error(opened.refusal.code)
  batchCode = opened.value.batchCode
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

const codes = (found: { readonly items: readonly { readonly code: string }[] } | undefined) =>
  found?.items.map(({ code }) => code)

describe('what an officer looks for', () => {
  it('is found without marks: products, producers and decisions', async () => {
    const found = await searchRegistry(officer, 'toi ly son', today)
    expect(found?.products.items.map(({ name, producer }) => [name, producer])).toEqual([
      ['Tỏi Lý Sơn', 'Hợp tác xã Đồng Tâm']
    ])
    expect((await searchRegistry(officer, 'dong tam', today))?.producers.total).toBe(1)
    expect((await searchRegistry(officer, '71/QĐ-UBND', today))?.decisions.items.map(each => each.number)).toEqual([
      '71/QĐ-UBND'
    ])
  })

  it('is near where it is misspelt', async () => {
    const found = await searchRegistry(officer, 'toi ly sonn', today)
    expect(found).toMatchObject({ nearest: true })
    expect(found?.products.items.map(({ name }) => name)).toEqual(['Tỏi Lý Sơn'])
  })

  it('is a draft or batch of the own place only, by its number, its words or a product in it', async () => {
    expect(codes((await searchRegistry(officer, '72/QĐ-UBND', today))?.drafts)).toEqual([waiting])
    expect(codes((await searchRegistry(officer, 'que tra bong', today))?.drafts)).toEqual([waiting])
    expect(codes((await searchRegistry(officer, 'dot thu 2026', today))?.batches)).toEqual([batchCode])
    const elsewhere = await searchRegistry(stranger, 'que tra bong', today)
    expect([elsewhere?.drafts.total, elsewhere?.batches.total]).toEqual([0, 0])
    expect((await searchRegistry(stranger, 'dot thu', today))?.batches.total).toBe(0)
  })

  it('opens at once by its code, where it may be opened', async () => {
    const [certificate] = await certificatesOf(published)
    const code = certificate?.code ?? ''
    expect(await recordOfCode(officer, ` ${code.toLowerCase()} `)).toEqual({ kind: 'certificate', code, own: false })
    expect(await recordOfCode(officer, waiting)).toEqual({ kind: 'draft', code: waiting, own: true })
    expect(await recordOfCode(stranger, waiting)).toBeNull()
    expect(await recordOfCode(officer, batchCode)).toMatchObject({ own: true })
    expect(await recordOfCode(stranger, batchCode)).toMatchObject({ own: false })
    expect(await recordOfCode(officer, 'GCN-00000000')).toBeNull()
  })

  it('is nothing where nothing was typed', async () => {
    expect(await searchRegistry(officer, ' … ', today)).toBeNull()
  })
})

describe('recent work', () => {
  it('is what somebody changed last, each once, without what is done or given up', async () => {
    expect(codes({ items: await recentItems(officer, today) })).toEqual([batchCode])
    await discardDraft(at(officer, 12), { draftCode: waiting, version: 1 })
    expect(codes({ items: await recentItems(officer, today) })).toEqual([batchCode])
    expect(await recentItems(stranger, today)).toEqual([])
  })
})

describe('the work list', () => {
  it('parts certificates whose holders may file from those whose time is over', async () => {
    const named = async (day: string, group: 'filing' | 'expiring') =>
      (await workList(officer, plainDate(day)))[group].items.map(({ name }) => name)
    expect(await named('2029-03-04', 'filing')).toEqual([])
    expect(await named('2029-03-05', 'filing')).toEqual(['Tỏi Lý Sơn'])
    expect(await named('2029-05-04', 'filing')).toEqual(['Tỏi Lý Sơn'])
    expect(await named('2029-05-04', 'expiring')).toEqual([])
    expect(await named('2029-05-05', 'filing')).toEqual([])
    expect(await named('2029-05-05', 'expiring')).toEqual(['Tỏi Lý Sơn'])
    expect(await named('2029-08-31', 'expiring')).toEqual(['Tỏi Lý Sơn'])
    expect(await named('2029-09-01', 'expiring')).toEqual([])
    const elsewhere = await workList(stranger, plainDate('2029-05-05'))
    expect([elsewhere.filing.total, elsewhere.expiring.total]).toEqual([0, 0])
  })
})
