import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import type { Actor } from '@/lib/ocop/access/actor'
import { plainDate } from '@/lib/ocop/plain-date'
import { papersOfDecision, papersOfDraft, papersOfEvent } from '@/lib/queries/officer/certificates'
import { certificatePapers } from '@/lib/queries/registry/certificate-papers'
import { handOver } from '@/lib/use-cases/certificates/hand-over'
import { replacePaper } from '@/lib/use-cases/certificates/replace-paper'
import { setNumberPattern } from '@/lib/use-cases/certificates/set-number-pattern'
import { publishDecision } from '@/lib/use-cases/decisions/publish-decision'
import { checkPage } from '@/lib/web/api/check-page'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { contextOn, type DraftedLine, issuedDraft, officerOf, openRegistry, recorded } from '../../support/registry'

const QUANG_NGAI = 'p51@2025-07-01'
const CAN_THO = 'p92@2025-07-01'
const TODAY = '2026-11-24'

let store: TestDatabase
let officer: Actor
let stranger: Actor
let administrator: Actor
let next = 0

const lines = (count: number): readonly DraftedLine[] =>
  Array.from({ length: count }, () => {
    next += 1
    return { name: `Sản phẩm ${next}`, producer: `Hợp tác xã ${next}`, star: 3, points: 5500 }
  })

const accountOf = (actor: Actor): string => (actor.kind === 'account' ? actor.accountId : '')

const drafted = (number: string, count: number, issuedOn = '2026-09-10', provinceId = QUANG_NGAI) =>
  issuedDraft({ provinceId, by: accountOf(officer), number, issuedOn, lines: lines(count) })

async function published(draftCode: string, day = TODAY): Promise<string> {
  const done = await publishDecision(contextOn(day, officer), { draftCode, version: 1 })
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
  return done.value.decisionCode
}

async function numbersOf(decisionCode: string): Promise<readonly (string | null)[]> {
  const certificates = await database().certificate.findMany({
    where: { line: { decision: { code: decisionCode } } },
    orderBy: { line: { position: 'asc' } },
    select: { number: true }
  })
  return certificates.map(({ number }) => number)
}

const setPattern = (pattern: string | null, from: string, first = 1, actor = administrator) =>
  setNumberPattern(contextOn(TODAY, actor), {
    provinceId: QUANG_NGAI,
    pattern,
    first,
    from: plainDate(from),
    source: 'Công văn 123/SNNMT-PTNT'
  })

beforeAll(async () => {
  store = await freshDatabase('papers')
  await openRegistry(store)
  officer = await officerOf(QUANG_NGAI, TODAY)
  stranger = await officerOf(CAN_THO, TODAY)
  const found = await officerOf(QUANG_NGAI, TODAY, ['administrator'])
  administrator =
    found.kind === 'account' ? { ...found, grants: found.grants.map(grant => ({ ...grant, unitId: null })) } : found
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

describe('numbers of certificates', () => {
  it('stay unknown as long as the authority has no pattern', async () => {
    expect(await numbersOf(await published(await drafted('1/QĐ-UBND', 2)))).toEqual([null, null])
  })

  it('are set by administrators only, by a pattern that counts', async () => {
    expect(await setPattern('{stt}/{nam}', '2026-09-01', 1, officer)).toMatchObject({
      ok: false,
      refusal: { code: 'NOT_PERMITTED' }
    })
    expect(await setPattern('{nam}', '2026-09-01')).toEqual({ ok: false, refusal: { code: 'PATTERN_WITHOUT_COUNT' } })
  })

  it('have no gap and no double when 32 decisions are published at once, some of them refused', async () => {
    expect(await setPattern('{stt:000}/{nam}/GCN-OCOP-{ma tinh}', '2026-09-01')).toMatchObject({ ok: true })
    const drafts = await Promise.all(
      Array.from({ length: 32 }, (_, index) => drafted(`${100 + (index % 28)}/QĐ-UBND`, 3))
    )
    const answers = await Promise.all(
      drafts.map(draftCode => publishDecision(contextOn(TODAY, officer), { draftCode, version: 1 }))
    )
    const refused = answers.flatMap(answer => (answer.ok ? [] : [answer.refusal.code]))
    expect(refused).toEqual(Array.from({ length: 4 }, () => 'DECISION_NUMBER_TAKEN'))
    const counted = await database().certificateNumber.findMany({
      orderBy: { sequence: 'asc' },
      include: { certificate: true }
    })
    expect(counted.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 84 }, (_, index) => index + 1))
    expect(counted.map(({ certificate }) => certificate.number)).toEqual(
      counted.map(({ sequence }) => `${String(sequence).padStart(3, '0')}/2026/GCN-OCOP-51`)
    )
  }, 120_000)

  it('follow the order of the annex', async () => {
    const code = await published(await drafted('200/QĐ-UBND', 3))
    expect(await numbersOf(code)).toEqual(['085', '086', '087'].map(count => `${count}/2026/GCN-OCOP-51`))
  })

  it('begin anew with the year of the decision', async () => {
    const code = await published(await drafted('1/QĐ-UBND', 1, '2027-01-05'), '2027-02-01')
    expect(await numbersOf(code)).toEqual(['001/2027/GCN-OCOP-51'])
  })

  it('begin where the pattern says in the year in which it begins', async () => {
    await setPattern('{stt}/{nam}/GCN', '2028-01-01', 41)
    const first = await published(await drafted('1/QĐ-UBND', 2, '2028-01-05'), '2028-02-01')
    expect(await numbersOf(first)).toEqual(['41/2028/GCN', '42/2028/GCN'])
  })

  it('go on after numbers that a source prints for the same authority and year', async () => {
    const place = { level: 'province', code: '51', on: '2026-01-10' } as const
    await recorded('2026-11-24', {
      producers: [{ ref: 'htx', name: 'Hợp tác xã Trà Bồng' }],
      products: [{ ref: 'que', name: 'Quế Trà Bồng', producer: 'htx', place }],
      decisions: [
        {
          ref: 'cu',
          kind: 'recognition',
          authority: { level: 'province', place },
          number: '9/QĐ-UBND',
          issuedOn: '2026-01-10',
          lines: [{ ref: 'cu-1', product: 'que', star: 3, certificateNumber: '120/2026/GCN-OCOP-51' }]
        }
      ]
    })
    const code = await published(await drafted('201/QĐ-UBND', 1))
    expect(await numbersOf(code)).toEqual(['121/2026/GCN-OCOP-51'])
  })

  it('are not made for what a source prints, nor once the pattern is lifted', async () => {
    await setPattern(null, '2029-01-01')
    expect(await numbersOf(await published(await drafted('1/QĐ-UBND', 1, '2029-01-05'), '2029-02-01'))).toEqual([null])
  })

  it('cannot be counted twice or changed, whoever asks the database', async () => {
    const [any] = await database().certificateNumber.findMany({ take: 1 })
    await expect(
      database()
        .$executeRaw`UPDATE certificate_number SET sequence = 999 WHERE certificate_id = ${any?.certificateId}::uuid`
    ).rejects.toThrow()
  })
})

describe('papers before publication', () => {
  it('bear the code that the certificate will have, and a scan says that it is not published', async () => {
    const draftCode = await drafted('300/QĐ-UBND', 2)
    expect(await papersOfDraft(officer, draftCode, plainDate(TODAY))).toEqual([])
    const reserved = await Promise.all(
      (
        await database().draftLine.findMany({ where: { draft: { code: draftCode } }, orderBy: { position: 'asc' } })
      ).map(async ({ id }) => {
        const certificateCode = contextOn(TODAY).newCode('certificate')
        await database().draftLine.update({ where: { id }, data: { certificateCode } })
        return certificateCode
      })
    )
    const papers = await papersOfDraft(officer, draftCode, plainDate(TODAY))
    expect(papers?.map(({ code, mark, expiresOn }) => ({ code, mark, expiresOn }))).toEqual(
      reserved.map(code => ({ code, mark: null, expiresOn: '2029-09-10' }))
    )
    expect(await papersOfDraft(stranger, draftCode, plainDate(TODAY))).toBeNull()

    const scan = (code: string) =>
      checkPage(new Request(`http://localhost/v/${code}`), { code, locale: 'vi', today: plainDate(TODAY) })
    const before = await scan(reserved[0] ?? '')
    const page = await before.text()
    expect(before.status).toBe(404)
    expect(page).toContain('chưa công bố')
    expect(page).not.toContain('Sản phẩm 1')
    expect(page).not.toContain('Hợp tác xã')

    const decision = await published(draftCode)
    const after = await papersOfDecision(officer, decision, plainDate(TODAY))
    expect(after?.papers.map(({ facts }) => facts.code)).toEqual(reserved)
    expect((await scan(reserved[0] ?? '')).status).toBe(200)
    expect(await papersOfDraft(officer, draftCode, plainDate(TODAY))).toBeNull()
  })

  it('are told of no code that was struck or given up', async () => {
    const draftCode = await drafted('301/QĐ-UBND', 1)
    const code = contextOn(TODAY).newCode('certificate')
    await database().draftLine.updateMany({
      where: { draft: { code: draftCode } },
      data: { certificateCode: code, struck: true, struckReason: 'rút' }
    })
    const answer = await checkPage(new Request(`http://localhost/v/${code}`), {
      code,
      locale: 'vi',
      today: plainDate(TODAY)
    })
    expect(await answer.text()).not.toContain('chưa công bố')
  })
})

describe('handing over', () => {
  const event = { on: plainDate('2026-11-20'), title: 'Hội nghị trao giấy chứng nhận', organiser: null }

  it('records one event for one ceremony, each paper once, and tells what is left', async () => {
    const [first, second] = [
      await published(await drafted('400/QĐ-UBND', 3)),
      await published(await drafted('401/QĐ-UBND', 1))
    ]
    const before = await papersOfDecision(officer, first, plainDate(TODAY))
    const codes = before?.papers.map(({ facts }) => facts.code) ?? []
    const give = (decisionCode: string, certificateCodes: readonly string[], actor = officer) =>
      handOver(contextOn(TODAY, actor), { ...event, decisionCode, certificateCodes })
    expect(await give(first, codes.slice(0, 1))).toMatchObject({ ok: true, value: { handedOver: 1 } })
    expect(await give(first, codes.slice(0, 1))).toMatchObject({
      ok: false,
      refusal: { code: 'CERTIFICATE_NOT_FOUND' }
    })
    expect(await give(first, [], stranger)).toEqual({ ok: false, refusal: { code: 'NOTHING_TO_HAND_OVER' } })
    expect(await give(first, [])).toMatchObject({ ok: true, value: { handedOver: 2 } })
    expect(await give(second, [])).toMatchObject({ ok: true, value: { handedOver: 1 } })
    expect(await database().programmeEvent.count({ where: { title: event.title } })).toBe(1)
    const after = await papersOfDecision(officer, first, plainDate(TODAY))
    expect(after?.papers.every(({ handovers }) => handovers.length === 1)).toBe(true)
    expect(await papersOfDecision(stranger, first, plainDate(TODAY))).toBeNull()
    const eventCode = after?.papers[0]?.handovers[0]?.eventCode ?? ''
    expect((await papersOfEvent(officer, eventCode, plainDate(TODAY)))?.papers).toHaveLength(4)
    expect(await papersOfEvent(stranger, eventCode, plainDate(TODAY))).toBeNull()
  })

  it('is refused before the decision and in the future', async () => {
    const decisionCode = await published(await drafted('402/QĐ-UBND', 1))
    const give = (on: string) =>
      handOver(contextOn(TODAY, officer), { ...event, decisionCode, certificateCodes: [], on: plainDate(on) })
    expect(await give('2026-09-09')).toEqual({
      ok: false,
      refusal: { code: 'HANDED_OVER_BEFORE_ISSUE', issuedOn: '2026-09-10' }
    })
    expect(await give('2026-11-25')).toEqual({ ok: false, refusal: { code: 'DAY_IN_FUTURE' } })
  })
})

describe('a paper that is replaced', () => {
  it('says which one it is, and why', async () => {
    const decision = await published(await drafted('500/QĐ-UBND', 1))
    const code = (await papersOfDecision(officer, decision, plainDate(TODAY)))?.papers[0]?.facts.code ?? ''
    for (const reason of ['Mất', 'Hỏng do lũ'])
      expect(
        await replacePaper(contextOn(TODAY, officer), { certificateCode: code, on: plainDate(TODAY), reason })
      ).toMatchObject({ ok: true })
    const [paper] = await certificatePapers({ certificateCode: code }, plainDate(TODAY))
    expect(paper?.facts).toMatchObject({ code, reissues: 2, mark: null })
    expect(paper?.reissues.map(({ reason }) => reason)).toEqual(['Mất', 'Hỏng do lũ'])
  })
})
