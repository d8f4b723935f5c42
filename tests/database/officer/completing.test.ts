import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import type { Actor } from '@/lib/ocop/access/actor'
import { plainDate } from '@/lib/ocop/plain-date'
import { incompleteFor } from '@/lib/queries/officer/incomplete'
import { misreportFor } from '@/lib/queries/officer/misreport'
import { workList } from '@/lib/queries/officer/work-list'
import { newId } from '@/lib/services/ids'
import { openBatch } from '@/lib/use-cases/batches/open-batch'
import { type CompleteDecisionInput, completeDecision } from '@/lib/use-cases/decisions/complete-decision'
import { publishDecision } from '@/lib/use-cases/decisions/publish-decision'
import { transcribeDecision } from '@/lib/use-cases/drafts/transcribe-decision'
import { closeMisreport } from '@/lib/use-cases/misreports/close-misreport'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { hereAndElsewhere } from '../../support/exchange'
import { contextOn, officerOf, openRegistry } from '../../support/registry'

const KON_TUM = 'p62'
const LAM_DONG = 'p68@2025-07-01'
const TODAY = '2026-09-15'
const today = plainDate(TODAY)
const ANNEX = ['Yến sâm', 'Sâm dây', 'Cà phê']
  .map((name, n) => `${name}\tHTX số ${n}\t\t\t\t\t${n === 0 ? 4 : 3}`)
  .join('\n')

let store: TestDatabase
let officer: Actor
let stranger: Actor

beforeAll(async () => {
  store = await freshDatabase('completing')
  await openRegistry(store)
  officer = await officerOf(KON_TUM, TODAY)
  stranger = await officerOf(LAM_DONG, TODAY)
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

const source = { publisher: 'UBND tỉnh Kon Tum', title: null, url: 'https://example.vn/qd', quote: 'Số: …' }

/** A published decision of the past whose number and day nobody knew, handed over by 26/11/2021. */
async function undated(): Promise<string> {
  const drafted = await transcribeDecision(contextOn(TODAY, officer), {
    authority: { unitId: KON_TUM },
    number: null,
    issuedOn: null,
    latestOn: plainDate('2021-11-26'),
    effectiveOn: null,
    subject: null,
    signer: null,
    signerTitle: null,
    source,
    annex: ANNEX,
    asPrinted: false,
    othersThanKnown: true
  })
  if (!drafted.ok) throw new Error(drafted.refusal.code)
  const done = await publishDecision(contextOn(TODAY, officer), { draftCode: drafted.value.draftCode, version: 1 })
  if (!done.ok) throw new Error(done.refusal.code)
  return done.value.decisionCode
}

const complete = (decisionCode: string, more: Partial<CompleteDecisionInput> = {}, actor: Actor = officer) =>
  completeDecision(contextOn(TODAY, actor), { decisionCode, number: null, issuedOn: null, source, ...more })

async function standingOf(code: string) {
  const lines = await database().recognitionLine.findMany({ where: { decision: { code } }, select: { id: true } })
  return database().standing.findMany({ where: { knownTo: null, lineId: { in: lines.map(({ id }) => id) } } })
}

const day = (date: Date | undefined) => date?.toISOString().slice(0, 10)

describe('a decision whose number and day were not known', () => {
  it('waits in the work list until both are found', async () => {
    const code = await undated()
    const waits = async () => (await workList(officer, today)).incomplete.items.map(each => each.code)
    expect(await waits()).toContain(code)
    expect((await standingOf(code)).every(({ determined }) => !determined)).toBe(true)

    expect(await complete(code, { issuedOn: plainDate('2021-11-22') })).toMatchObject({ ok: true })
    const dated = await standingOf(code)
    expect(new Set(dated.map(row => `${day(row.since)} ${day(row.until)} ${row.determined}`))).toEqual(
      new Set(['2021-11-22 2024-11-22 true'])
    )
    expect(await waits()).toContain(code)

    expect(await complete(code, { number: '1129/QĐ-UBND' })).toMatchObject({ ok: true })
    expect(await waits()).not.toContain(code)
    expect(await incompleteFor(officer, code, today)).toMatchObject({ complete: true })
    const readings = await database().decisionReading.findMany({
      where: { decision: { code } },
      orderBy: { act: 'asc' },
      select: { number: true, issuedOn: true }
    })
    expect(readings.map(({ number, issuedOn }) => [number, day(issuedOn ?? undefined)])).toEqual([
      [null, undefined],
      [null, '2021-11-22'],
      ['1129/QĐ-UBND', '2021-11-22']
    ])
  })

  it('refuses a day after the one by which it was known', async () => {
    expect(await complete(await undated(), { issuedOn: plainDate('2021-12-01') })).toEqual({
      ok: false,
      refusal: { code: 'DECISION_DATE_AFTER_BOUND', latestOn: '2021-11-26' }
    })
  })

  it('refuses a day that has not come, a number that is taken, and nothing at all', async () => {
    const code = await undated()
    expect(await complete(code, { issuedOn: plainDate('2026-12-01') })).toMatchObject({
      refusal: { code: 'DECISION_DATE_IN_FUTURE' }
    })
    expect(await complete(code)).toMatchObject({ refusal: { code: 'NOTHING_TO_COMPLETE' } })
    expect(await complete(code, { number: '1129/QĐ-UBND', issuedOn: plainDate('2021-11-22') })).toMatchObject({
      refusal: { code: 'DECISION_NUMBER_TAKEN' }
    })
    expect((await standingOf(code)).every(({ determined }) => !determined)).toBe(true)
  })

  it('is not there for another province', async () => {
    const code = await undated()
    expect(await incompleteFor(stranger, code, today)).toBeNull()
    expect(await complete(code, { number: '7/QĐ-UBND' }, stranger)).toMatchObject({
      refusal: { code: 'DECISION_NOT_FOUND' }
    })
  })
})

describe('a visitor’s report', () => {
  async function reported(page: string): Promise<string> {
    const id = newId(new Date())
    await database().misreport.create({
      data: { id, page, message: 'Sai số sao', at: new Date(`${TODAY}T07:00:00+07:00`) }
    })
    return id
  }

  const close = (misreportId: string, actor: Actor = officer) =>
    closeMisreport(contextOn(TODAY, actor), { misreportId, note: 'Đã xem' })

  it('is closed once, and leaves the work list', async () => {
    const id = await reported(`/quyet-dinh/${await undated()}`)
    expect((await workList(officer, today)).misreports.items.map(each => each.id)).toContain(id)
    expect(await close(id)).toMatchObject({ ok: true })
    expect(await close(id)).toMatchObject({ refusal: { code: 'MISREPORT_ALREADY_CLOSED' } })
    expect((await workList(officer, today)).misreports.items.map(each => each.id)).not.toContain(id)
    expect(await misreportFor(officer, id)).toMatchObject({ closing: { note: 'Đã xem' }, mayClose: false })
  })

  it('about another province’s record is not there', async () => {
    const id = await reported(`/quyet-dinh/${await undated()}`)
    expect(await misreportFor(stranger, id)).toBeNull()
    expect(await close(id, stranger)).toMatchObject({ refusal: { code: 'MISREPORT_NOT_FOUND' } })
  })
})

describe('a batch that was opened', () => {
  it('waits in the work list of its province alone', async () => {
    const opened = await openBatch(contextOn(TODAY, officer), {
      unitId: KON_TUM,
      programmeYear: 2021,
      round: 1,
      title: null
    })
    if (!opened.ok) throw new Error(opened.refusal.code)
    expect((await workList(officer, today)).batches.items).toMatchObject([{ code: opened.value.batchCode, results: 0 }])
    expect((await workList(stranger, today)).batches.total).toBe(0)
  })
})

describe('all of this together', () => {
  it('comes out of an export and goes into another registry as it was', async () => {
    const { here, there } = await hereAndElsewhere(store)
    expect(there.file).toBe(here.file)
    expect(there.said).toEqual(here.said)
  })
})
