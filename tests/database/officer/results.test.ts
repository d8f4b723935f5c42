import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import { flagsOf, groundOf } from '@/lib/data/results/grid'
import { keptRows } from '@/lib/data/results/rows'
import type { Actor } from '@/lib/ocop/access/actor'
import { plainDate } from '@/lib/ocop/plain-date'
import { points } from '@/lib/ocop/points'
import { openBatch } from '@/lib/use-cases/batches/open-batch'
import { publishDecision } from '@/lib/use-cases/decisions/publish-decision'
import type { AnsweredQuestion } from '@/lib/use-cases/results/answer-questions'
import { type EnteredRow, saveResults } from '@/lib/use-cases/results/save-results'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { contextOn, issuedDraft, officerOf, openRegistry } from '../../support/registry'

const QUANG_NGAI = 'p51@2025-07-01'
const AN_GIANG = 'p92@2025-07-01'
const TODAY = '2026-09-15'
/** Three products by their source's own numbering, of which these two read alike (BK-07). */
const FIRST = 'Thực phẩm bảo vệ sức khoẻ Vicumax + Nano Cucrumin'
const SECOND = 'Thực phẩm bảo vệ sức khoẻ Vicumax plus Nano Cucrumin'

let store: TestDatabase
let officer: Actor
let round = 0

const covering = (actor: Actor, unitIds: readonly string[]): Actor =>
  actor.kind === 'account'
    ? { ...actor, grants: actor.grants.map(grant => ({ ...grant, coveredUnitIds: new Set(unitIds) })) }
    : actor

beforeAll(async () => {
  store = await freshDatabase('results')
  await openRegistry(store)
  officer = covering(await officerOf(QUANG_NGAI, TODAY), [QUANG_NGAI, 'p51', 'p62'])
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

const row = (index: number, more: Partial<EnteredRow> = {}): EnteredRow => ({
  index,
  seen: null,
  touched: true,
  productName: `Sản phẩm mẫu ${index + 1}`,
  producerName: `Cơ sở thử nghiệm ${index + 1}`,
  producerKind: null,
  placeText: null,
  setText: null,
  points: null,
  star: 3,
  kind: null,
  ...more
})

async function batch(more: { readonly programmeYear?: number; readonly unitId?: string } = {}): Promise<string> {
  round++
  const opened = await openBatch(contextOn(TODAY, officer), {
    unitId: QUANG_NGAI,
    programmeYear: 2026,
    round,
    title: null,
    ...more
  })
  if (!opened.ok) throw new Error(opened.refusal.code)
  return opened.value.batchCode
}

const save = (
  batchCode: string,
  rows: readonly EnteredRow[],
  removed: Parameters<typeof saveResults>[1]['removed'] = [],
  actor: Actor = officer
) => saveResults(contextOn(TODAY, actor), { batchCode, rows, removed, answers: [] })

const settle = (batchCode: string, answers: readonly AnsweredQuestion[]) =>
  saveResults(contextOn(TODAY, officer), { batchCode, rows: [], removed: [], answers })

async function gridOf(code: string) {
  const found = await database().batch.findUniqueOrThrow({ where: { code } })
  return database().$transaction(async tx => {
    const rows = await keptRows(tx, found.id)
    const flags = await flagsOf(tx, rows, await groundOf(tx, found, plainDate(TODAY)))
    return { rows, flagsOf: (index: number) => flags.get(rows[index]?.id ?? '') ?? [] }
  })
}

const codes = (flags: readonly { readonly code: string }[]): readonly string[] => flags.map(({ code }) => code)

/** A product that the registry knows, by publishing it. */
async function known(product: string, producer: string, star: 3 | 4 = 3): Promise<void> {
  const by = officer.kind === 'account' ? officer.accountId : ''
  const draftCode = await issuedDraft({
    provinceId: QUANG_NGAI,
    by,
    number: `${product}/QĐ-UBND`,
    issuedOn: '2026-06-10',
    lines: [{ name: product, producer, star }]
  })
  const done = await publishDecision(contextOn(TODAY, officer), { draftCode, version: 1 })
  if (!done.ok) throw new Error(done.refusal.code)
}

describe('opening a batch', () => {
  it('refuses the same round of the same year twice', async () => {
    const input = { unitId: QUANG_NGAI, programmeYear: 2025, round: 1, title: null }
    expect(await openBatch(contextOn(TODAY, officer), input)).toMatchObject({ ok: true })
    expect(await openBatch(contextOn(TODAY, officer), input)).toEqual({
      ok: false,
      refusal: { code: 'BATCH_ALREADY_OPEN' }
    })
  })

  it('does not know the places of another province', async () => {
    const input = { unitId: AN_GIANG, programmeYear: 2026, round: 1, title: null }
    expect(await openBatch(contextOn(TODAY, officer), input)).toMatchObject({
      ok: false,
      refusal: { code: 'BATCH_UNIT_NOT_OFFERED' }
    })
  })

  it('opens the rounds of a province that is no more', async () => {
    expect(
      await openBatch(contextOn(TODAY, officer), { unitId: 'p62', programmeYear: 2021, round: 1, title: null })
    ).toMatchObject({ ok: true })
  })
})

describe('saving the grid', () => {
  it('keeps sixty rows in their order, none of them flagged', async () => {
    const code = await batch()
    const rows = Array.from({ length: 60 }, (_, index) =>
      row(index, {
        productName: `${['Mắm', 'Tỏi', 'Quế', 'Nấm', 'Trà', 'Bún'][index % 6]} ${'abcdefghij'[Math.floor(index / 6)]?.repeat(6)}`,
        producerName: `${['Hòa', 'Bình', 'An', 'Lộc', 'Phúc'][index % 5]} ${'klmnpqrstuvx'[index % 12]?.repeat(7)}`,
        points: points(5500)
      })
    )
    expect(await save(code, rows)).toMatchObject({ ok: true, value: { added: 60, changed: 0, removed: 0 } })
    const grid = await gridOf(code)
    expect(grid.rows.map(({ productName }) => productName)).toEqual(rows.map(({ productName }) => productName))
    expect(grid.rows.flatMap((_, index) => codes(grid.flagsOf(index)))).toEqual([])
  })

  it('takes the one producer and product of the same name, however it is spelled', async () => {
    await known('Tỏi đen Lý Sơn', 'HTX Tỏi Lý Sơn')
    const code = await batch()
    await save(code, [row(0, { productName: 'TỎI ĐEN  Lí Sơn', producerName: 'Htx tỏi lý sơn', star: 4 })])
    const grid = await gridOf(code)
    expect(grid.rows[0]).toMatchObject({ kind: 'upgrade' })
    expect(grid.rows[0]?.productId).not.toBeNull()
    expect(grid.flagsOf(0)).toEqual([])
  })

  it('never takes what is merely alike: a person is asked, and the answer holds', async () => {
    await known(FIRST, 'Công ty CP công nghệ dược liệu Bắc Hà', 4)
    const code = await batch()
    await save(code, [
      row(0, {
        productName: SECOND,
        producerName: 'Công ty CP công nghệ dược liệu Bắc Hà',
        star: 4
      })
    ])
    const grid = await gridOf(code)
    expect(grid.rows[0]?.productId).toBeNull()
    expect(codes(grid.flagsOf(0))).toEqual(['SIMILAR_PRODUCT'])
    const [flag] = grid.flagsOf(0)
    const id = flag?.code === 'SIMILAR_PRODUCT' ? (flag.candidates[0]?.id ?? '') : ''
    const settled = await settle(code, [
      { resultId: grid.rows[0]?.id ?? '', flag: 'SIMILAR_PRODUCT', answer: { kind: 'record', id } }
    ])
    expect(settled).toMatchObject({ ok: true })
    const after = await gridOf(code)
    expect(after.rows[0]).toMatchObject({ productId: id, kind: 'renewal' })
    expect(after.flagsOf(0)).toEqual([])
  })

  it('lets a person say that two names are two products', async () => {
    const code = await batch()
    const producerName = 'Công ty CP Curcumin khác'
    await save(code, [row(0, { productName: FIRST, producerName }), row(1, { productName: SECOND, producerName })])
    const grid = await gridOf(code)
    expect(codes(grid.flagsOf(1))).toEqual(['ROW_SIMILAR'])
    const resultId = grid.rows[1]?.id ?? ''
    const questions = [{ resultId, flag: 'ROW_SIMILAR', answer: { kind: 'stand' } }] as const
    await settle(code, questions)
    expect((await gridOf(code)).flagsOf(1)).toEqual([])
    expect(await settle(code, questions)).toMatchObject({
      ok: false,
      refusal: { code: 'RESULT_QUESTION_CLOSED' }
    })
  })

  it('flags a star that the points do not give, with the article, and a star of another level', async () => {
    const code = await batch()
    await save(code, [
      row(0, { star: 4, points: points(6999) }),
      row(1, { productName: 'Rượu cần', producerName: 'Hộ Y Thị Một', star: 5 }),
      row(2, { productName: 'Sâm dây', producerName: 'HTX Ngọc Linh', star: 5, points: points(9150) })
    ])
    const grid = await gridOf(code)
    expect(grid.flagsOf(0)).toMatchObject([
      {
        code: 'STAR_AGAINST_POINTS',
        refusal: { code: 'STAR_ABOVE_POINTS', band: 3, source: expect.stringContaining('26/2026') }
      }
    ])
    expect(codes(grid.flagsOf(1))).toEqual(['NOT_COMPETENT'])
    expect(grid.flagsOf(2)).toEqual([])
  })

  it('takes a commune that is certain and flags one that is not known', async () => {
    const code = await batch()
    await save(code, [
      row(0, { placeText: 'Đặc khu Lý Sơn' }),
      row(1, { productName: 'Chè xanh', producerName: 'Hộ Đinh Văn Hai', placeText: 'xã Không Có Đâu' })
    ])
    const grid = await gridOf(code)
    expect(grid.rows[0]?.unitId).not.toBeNull()
    expect(grid.flagsOf(0)).toEqual([])
    expect(codes(grid.flagsOf(1))).toEqual(['PLACE_UNKNOWN'])
    expect(grid.rows[1]?.placeText).toBe('xã Không Có Đâu')
  })

  it('refuses to write over what somebody else has just changed, and leaves untouched rows alone', async () => {
    const code = await batch()
    await save(code, [row(0), row(1, { productName: 'Măng khô', producerName: 'THT Sơn Tây' })])
    const [first, second] = (await gridOf(code)).rows
    if (!first || !second) throw new Error('two rows are missing')
    const seen = ({ id, version }: { id: string; version: number }) => ({ id, version })
    const mine = { ...row(0, { productName: 'Tên của tôi' }), seen: seen(first) }
    expect(await save(code, [{ ...row(0, { productName: 'Tên của bạn' }), seen: seen(first) }])).toMatchObject({
      ok: true,
      value: { changed: 1 }
    })
    expect(await save(code, [mine])).toMatchObject({
      ok: false,
      refusal: { code: 'RESULTS_CHANGED', rows: [{ index: 0, now: { version: 2 } }] }
    })
    const untouched = { ...row(0), seen: seen(first), touched: false }
    const other = { ...row(1, { productName: 'Măng khô Sơn Tây', producerName: 'THT Sơn Tây' }), seen: seen(second) }
    expect(await save(code, [untouched, other])).toMatchObject({ ok: true, value: { changed: 1 } })
    expect((await gridOf(code)).rows.map(({ productName }) => productName)).toEqual(['Tên của bạn', 'Măng khô Sơn Tây'])
  })

  it('answers which rows it wrote, over which version, so that a page can go on from there', async () => {
    const code = await batch()
    const first = await save(code, [row(0), row(2)])
    if (!first.ok) throw new Error(first.refusal.code)
    expect(first.value.rows.map(({ index, over, version }) => [index, over, version])).toEqual([
      [0, 0, 1],
      [2, 0, 1]
    ])
    const [{ id } = { id: '' }] = first.value.rows
    const again = await save(code, [{ ...row(0, { star: 4 }), seen: { id, version: 1 } }, row(1)])
    if (!again.ok) throw new Error(again.refusal.code)
    expect(again.value.rows.map(({ index, over, version }) => [index, over, version])).toEqual([
      [0, 1, 2],
      [1, 0, 1]
    ])
    expect((await gridOf(code)).rows.map(({ version }) => version)).toEqual([2, 1, 1])
  })

  it('removes a row and keeps the order of the others', async () => {
    const code = await batch()
    const names = ['Dưa mít', 'Khô bò', 'Bánh nổ']
    await save(
      code,
      names.map((productName, index) => row(index, { productName }))
    )
    const [, second] = (await gridOf(code)).rows
    expect(await save(code, [], [{ index: 1, id: second?.id ?? '', version: second?.version ?? 0 }])).toMatchObject({
      ok: true,
      value: { removed: 1 }
    })
    await save(code, [row(0, { productName: 'Mạch nha' })])
    expect((await gridOf(code)).rows.map(({ productName }) => productName)).toEqual(['Dưa mít', 'Bánh nổ', 'Mạch nha'])
  })

  it('refuses more than five hundred rows and keeps none of them', async () => {
    const code = await batch()
    const rows = Array.from({ length: 501 }, (_, index) => row(index))
    expect(await save(code, rows)).toEqual({ ok: false, refusal: { code: 'TOO_MANY_RESULTS', max: 500 } })
    expect((await gridOf(code)).rows).toEqual([])
  })

  it('does not know a batch of another province', async () => {
    const stranger = await officerOf(AN_GIANG, TODAY)
    expect(await save(await batch(), [row(0)], [], stranger)).toEqual({
      ok: false,
      refusal: { code: 'BATCH_NOT_FOUND' }
    })
  })

  it('has one effect when a form is sent twice', async () => {
    const code = await batch()
    const idempotency = { key: 'b3f0c2f4-95a1-4a53-8a10-1b0f5a0f3e11', requestHash: new Uint8Array([1]) }
    const twice = { ...contextOn(TODAY, officer), idempotency }
    const input = { batchCode: code, rows: [row(0)], removed: [], answers: [] }
    const [once, again] = [await saveResults(twice, input), await saveResults(twice, input)]
    expect(once).toEqual(again)
    expect((await gridOf(code)).rows).toHaveLength(1)
  })
})
