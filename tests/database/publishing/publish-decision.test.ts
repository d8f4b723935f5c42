import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import type { Actor } from '@/lib/ocop/access/actor'
import { publishDecision } from '@/lib/use-cases/decisions/publish-decision'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { hereAndElsewhere } from '../../support/exchange'
import {
  contextOn,
  type DraftedLine,
  issuedDraft,
  issuedRevocation,
  officerOf,
  openRegistry
} from '../../support/registry'

const QUANG_NGAI = 'p51@2025-07-01'
const TODAY = '2026-09-15'

let store: TestDatabase
let officer: Actor
let by: string

const tenLines = (from: number): readonly DraftedLine[] =>
  Array.from({ length: 10 }, (_, index) => ({
    name: `Sản phẩm ${from + index}`,
    producer: `Hợp tác xã ${from + (index % 3)}`,
    star: 3 as const,
    points: 5500
  }))

const publish = (draftCode: string, actor: Actor = officer, version = 1) =>
  publishDecision(contextOn(TODAY, actor), { draftCode, version })

beforeAll(async () => {
  store = await freshDatabase('publishing')
  await openRegistry(store)
  officer = await officerOf(QUANG_NGAI, TODAY)
  by = officer.kind === 'account' ? officer.accountId : ''
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

const draft = (number: string, lines: readonly DraftedLine[] = tenLines(100), more = {}) =>
  issuedDraft({ provinceId: QUANG_NGAI, by, number, issuedOn: '2026-09-10', lines, ...more })

describe('publishing a decision', () => {
  it('gives every line a certificate, thirty-six months from the day of issue', async () => {
    const done = await publish(await draft('1/QĐ-UBND', tenLines(0)))
    expect(done).toMatchObject({ ok: true, value: { lines: 10, certificates: 10 } })
    const lines = await database().standing.findMany({ where: { knownTo: null } })
    expect(lines).toHaveLength(10)
    expect(new Set(lines.map(line => line.until.toISOString().slice(0, 10)))).toEqual(new Set(['2029-09-10']))
  })

  it('makes one producer of rows that name it in the same way', async () => {
    expect(await database().producer.count()).toBe(3)
  })

  it('has exactly one effect when 32 officers press at once', async () => {
    const code = await draft('2/QĐ-UBND', tenLines(200))
    const answers = await Promise.all(Array.from({ length: 32 }, () => publish(code)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const refusals = answers.flatMap(answer => (answer.ok ? [] : [answer.refusal.code]))
    expect(new Set(refusals)).toEqual(new Set(['DECISION_ALREADY_PUBLISHED']))
    expect(await database().decision.count({ where: { draft: { code } } })).toBe(1)
    const numbers = await database().act.findMany({ select: { seq: true }, orderBy: { seq: 'asc' } })
    expect(numbers.map(({ seq }) => seq)).toEqual(numbers.map((_, index) => index + 1))
  })

  it('refuses a number that the authority has already given this year', async () => {
    expect(await publish(await draft('1/QĐ-UBND', tenLines(300)))).toEqual({
      ok: false,
      refusal: { code: 'DECISION_NUMBER_TAKEN' }
    })
    expect(await database().productCard.count({ where: { name: 'Sản phẩm 300' } })).toBe(0)
  })

  it('refuses a version that somebody changed meanwhile', async () => {
    expect(await publish(await draft('3/QĐ-UBND'), officer, 7)).toEqual({
      ok: false,
      refusal: { code: 'DRAFT_CHANGED', version: 1 }
    })
  })

  it('refuses an officer of another province', async () => {
    const stranger = await officerOf('p92@2025-07-01', TODAY)
    expect(await publish(await draft('4/QĐ-UBND'), stranger)).toMatchObject({
      ok: false,
      refusal: { code: 'OUTSIDE_YOUR_PLACE' }
    })
  })

  it('refuses an officer who may prepare but not publish', async () => {
    const preparer = await officerOf(QUANG_NGAI, TODAY, ['province_officer'])
    expect(await publish(await draft('5/QĐ-UBND'), preparer)).toMatchObject({
      ok: false,
      refusal: { code: 'NOT_PERMITTED' }
    })
  })

  it('refuses a day that has not come yet', async () => {
    const code = await draft('6/QĐ-UBND', tenLines(400), { issuedOn: '2026-09-16' })
    expect(await publish(code)).toEqual({ ok: false, refusal: { code: 'DECISION_DATE_IN_FUTURE' } })
  })

  it('refuses five stars from a province, by the line', async () => {
    const lines = [{ name: 'Sâm Ngọc Linh', producer: 'Công ty Sâm', star: 5 as const, points: 9200 }]
    expect(await publish(await draft('7/QĐ-UBND', lines))).toMatchObject({
      ok: false,
      refusal: { code: 'LINE_OBJECTED', position: 1, objection: { code: 'LEVEL_NOT_COMPETENT' } }
    })
  })

  it('refuses a star that the points do not give', async () => {
    const lines = [{ name: 'Tỏi Lý Sơn', producer: 'Hợp tác xã Lý Sơn', star: 4 as const, points: 6999 }]
    expect(await publish(await draft('8/QĐ-UBND', lines))).toMatchObject({
      ok: false,
      refusal: { code: 'LINE_OBJECTED', position: 1, objection: { code: 'STAR_ABOVE_POINTS' } }
    })
  })

  it('sends a result of 90 points to the centre without a certificate and without a star', async () => {
    const lines = [{ name: 'Sâm dây', producer: 'Công ty Sâm', star: 5 as const, points: 9000 }]
    const done = await publish(await draft('9/QĐ-UBND', lines, { kind: 'approval' }))
    expect(done).toMatchObject({ ok: true, value: { certificates: 0 } })
    expect(await database().referral.count()).toBe(1)
    expect(await database().standing.count({ where: { star: 4 } })).toBe(0)
  })

  it('closes the old line when a product is upgraded, without a day between', async () => {
    const [old] = await database().standing.findMany({ where: { knownTo: null }, take: 1, orderBy: { lineId: 'asc' } })
    if (!old) throw new Error('nothing stands')
    const lines = [
      {
        name: 'Nâng hạng',
        producer: 'Hợp tác xã 0',
        star: 4 as const,
        points: 7500,
        productId: old.productId,
        kind: 'upgrade' as const
      }
    ]
    const code = await draft('10/QĐ-UBND', lines, { issuedOn: '2026-09-14' })
    expect((await publish(code)).ok).toBe(true)
    const rows = await database().standing.findMany({
      where: { productId: old.productId, knownTo: null },
      orderBy: { since: 'asc' }
    })
    expect(rows.map(({ star, endReason }) => [star, endReason])).toEqual([
      [3, 'superseded'],
      [4, 'expired']
    ])
    expect(rows[0]?.nextFrom).toEqual(rows[1]?.since)
  })

  it('asks a second person when unusually many certificates would end, and takes the second person’s word', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => ({
      name: `Chè ${index}`,
      producer: 'Hợp tác xã Chè',
      star: 3 as const
    }))
    expect((await publish(await draft('11/QĐ-UBND', lines))).ok).toBe(true)
    const named = await database().lineReading.findMany({ where: { name: { startsWith: 'Chè ' } }, take: 25 })
    const revocation = {
      provinceId: QUANG_NGAI,
      by,
      issuedOn: '2026-09-15',
      lineIds: named.map(({ lineId }) => lineId)
    }
    expect(await publish(await issuedRevocation({ ...revocation, number: '12/QĐ-UBND' }))).toMatchObject({
      ok: false,
      refusal: { code: 'SECOND_PERSON_NEEDED', affected: 25 }
    })
    const second = await officerOf(QUANG_NGAI, TODAY)
    const secondedBy = second.kind === 'account' ? second.accountId : ''
    expect((await publish(await issuedRevocation({ ...revocation, number: '13/QĐ-UBND', secondedBy }))).ok).toBe(true)
    expect(await database().standing.count({ where: { knownTo: null, endReason: 'revoked' } })).toBe(25)
  })

  it('ends a few certificates without a second person', async () => {
    const line = await database().standing.findFirst({ where: { knownTo: null, endReason: 'expired' } })
    const code = await issuedRevocation({
      provinceId: QUANG_NGAI,
      by,
      number: '14/QĐ-UBND',
      issuedOn: '2026-09-15',
      lineIds: [line?.lineId ?? '']
    })
    expect((await publish(code)).ok).toBe(true)
  })
})

describe('all of this together', () => {
  it('comes out of an export and goes into another registry as it was', async () => {
    const { here, there } = await hereAndElsewhere(store)
    expect(there.file).toBe(here.file)
    expect(there.said).toEqual(here.said)
  })
})
