import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordAct } from '@/lib/data/acts'
import { database } from '@/lib/data/client'
import type { Actor } from '@/lib/ocop/access/actor'
import { plainDate } from '@/lib/ocop/plain-date'
import { certificatesOf, draftFor, draftOffer } from '@/lib/queries/officer/drafts'
import { publicationPreview } from '@/lib/queries/officer/publication-preview'
import { workList } from '@/lib/queries/officer/work-list'
import { newCode, newId } from '@/lib/services/ids'
import { publishDecision } from '@/lib/use-cases/decisions/publish-decision'
import { approveDraft } from '@/lib/use-cases/drafts/approve-draft'
import { draftFromBatch } from '@/lib/use-cases/drafts/draft-from-batch'
import { draftRevocation } from '@/lib/use-cases/drafts/draft-revocation'
import { type IssueDraftInput, issueDraft } from '@/lib/use-cases/drafts/issue-draft'
import { discardDraft, returnDraft, submitDraft } from '@/lib/use-cases/drafts/move-draft'
import { strikeLine } from '@/lib/use-cases/drafts/strike-line'
import { type TranscribeDecisionInput, transcribeDecision } from '@/lib/use-cases/drafts/transcribe-decision'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { contextOn, issuedRevocation, officerOf, openRegistry } from '../../support/registry'

const QUANG_NGAI = 'p51@2025-07-01'
const LAM_DONG = 'p68@2025-07-01'
const TODAY = '2026-09-15'
const today = plainDate(TODAY)
const PDF = new TextEncoder().encode('%PDF-1.7\n%%EOF')

let store: TestDatabase
let files: string
let officer: Actor
let colleague: Actor
let stranger: Actor
let auditor: Actor
let rounds = 0

/** The province that Kon Tum went into holds its records too. */
const overKonTum = (actor: Actor): Actor =>
  actor.kind === 'account'
    ? {
        ...actor,
        grants: actor.grants.map(grant => ({ ...grant, coveredUnitIds: new Set([...grant.coveredUnitIds, 'p62']) }))
      }
    : actor

const idOf = (actor: Actor): string => (actor.kind === 'account' ? actor.accountId : '')
const ctx = (actor: Actor = officer) => contextOn(TODAY, actor)

beforeAll(async () => {
  store = await freshDatabase('drafts')
  files = mkdtempSync(join(tmpdir(), 'ocop-files-'))
  process.env.OCOP_DATA_DIR = files
  await openRegistry(store)
  officer = overKonTum(await officerOf(QUANG_NGAI, TODAY))
  colleague = await officerOf(QUANG_NGAI, TODAY)
  stranger = await officerOf(LAM_DONG, TODAY)
  auditor = await officerOf(QUANG_NGAI, TODAY, ['auditor'])
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
  rmSync(files, { recursive: true, force: true })
})

interface Row {
  readonly star: number | null
  readonly points: number | null
}

/** A batch of the province with these results. Answers its code. */
async function batchWith(rows: readonly Row[]): Promise<string> {
  const code = newCode('batch')
  const at = new Date(`${TODAY}T07:00:00+07:00`)
  await database().$transaction(async tx => {
    const act = await recordAct(tx, {
      kind: 'batch.opened',
      visibility: 'internal',
      accountId: idOf(officer),
      subject: code,
      body: {},
      at
    })
    const batchId = newId(at)
    await tx.batch.create({
      data: { id: batchId, code, unitId: QUANG_NGAI, level: 'province', programmeYear: 2026, round: ++rounds, act }
    })
    await tx.evaluationResult.createMany({
      data: rows.map((row, index) => ({
        id: newId(at),
        batchId,
        position: index + 1,
        productName: `Tỏi ${code} ${index + 1}`,
        producerName: `Hợp tác xã ${index % 2}`,
        unitId: QUANG_NGAI,
        kind: 'new' as const,
        // A person has said that these are producers of their own.
        settled: ['SIMILAR_PRODUCER'],
        updatedAt: at,
        updatedBy: idOf(officer),
        ...row
      }))
    })
  })
  return code
}

const three = (count: number): readonly Row[] => Array.from({ length: count }, () => ({ star: 3, points: 5500 }))

const begin = (batchCode: string, kind: 'recognition' | 'approval' = 'recognition', actor: Actor = officer) =>
  draftFromBatch(ctx(actor), { batchCode, kind, authorityUnitId: QUANG_NGAI, subject: null })

async function begun(rows: readonly Row[] = three(3)): Promise<string> {
  const done = await begin(await batchWith(rows))
  if (!done.ok) throw new Error(done.refusal.code)
  return done.value.draftCode
}

const paper = (draftCode: string, version: number, more: Partial<IssueDraftInput> = {}): IssueDraftInput => ({
  draftCode,
  version,
  number: `${draftCode}/QĐ-UBND`,
  issuedOn: plainDate('2026-09-10'),
  effectiveOn: null,
  signer: 'Nguyễn Văn An',
  signerTitle: 'Phó Chủ tịch',
  file: { name: 'quyết định.pdf', bytes: PDF },
  ...more
})

const refusalOf = (done: { ok: boolean; refusal?: unknown }) => (done.ok ? null : done.refusal)

describe('a draft from a batch', () => {
  it('parts certificates from results of 90 points that go to the centre', async () => {
    const rows = [...three(2), { star: 4, points: 8000 }, { star: 5, points: 9200 }, { star: 2, points: 4000 }]
    const batch = await batchWith(rows)
    expect(await draftOffer(officer, batch, today)).toMatchObject({ recognition: 3, approval: 1, leftOut: 1 })
    expect(await begin(batch)).toMatchObject({ ok: true })
    expect(await begin(batch, 'approval')).toMatchObject({ ok: true })
    expect(await begin(batch)).toEqual({ ok: false, refusal: { code: 'NO_RESULTS_LEFT' } })
    expect(await draftOffer(officer, batch, today)).toMatchObject({ recognition: 0, approval: 0, leftOut: 1 })
  })

  it('is for officers of the province alone', async () => {
    const batch = await batchWith(three(1))
    expect(refusalOf(await begin(batch, 'recognition', stranger))).toEqual({ code: 'BATCH_NOT_FOUND' })
    expect(refusalOf(await begin(batch, 'recognition', auditor))).toMatchObject({ code: 'NOT_PERMITTED' })
    expect(refusalOf(await begin(batch, 'recognition', { kind: 'anonymous' }))).toEqual({ code: 'SIGN_IN_REQUIRED' })
    expect(await draftOffer(stranger, batch, today)).toBeNull()
  })

  it('refuses an authority that is not in office or not the officer’s', async () => {
    const batch = await batchWith(three(1))
    const by = (authorityUnitId: string) =>
      draftFromBatch(ctx(), { batchCode: batch, kind: 'recognition', authorityUnitId, subject: null })
    expect(refusalOf(await by('p62'))).toEqual({ code: 'AUTHORITY_NOT_OFFERED' })
    expect(refusalOf(await by(LAM_DONG))).toEqual({ code: 'AUTHORITY_NOT_OFFERED' })
    expect(refusalOf(await by('no such unit'))).toEqual({ code: 'AUTHORITY_NOT_OFFERED' })
  })

  it('takes every result once when two officers begin at the same moment', async () => {
    const batch = await batchWith(three(2))
    const answers = await Promise.all([begin(batch), begin(batch, 'recognition', colleague)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('the lines of a draft', () => {
  it('are struck with a reason, taken back in, and free for another draft meanwhile', async () => {
    const code = await begun(three(2))
    expect(
      await strikeLine(ctx(), { draftCode: code, version: 1, position: 2, reason: 'Chưa đủ hồ sơ' })
    ).toMatchObject({
      ok: true
    })
    const struck = await draftFor(officer, code, today)
    expect(struck?.lines.map(line => line.struckReason)).toEqual([null, 'Chưa đủ hồ sơ'])
    const other = await begin(struck?.batch?.code ?? '')
    expect(other.ok).toBe(true)
    expect(refusalOf(await strikeLine(ctx(), { draftCode: code, version: 2, position: 2, reason: null }))).toEqual({
      code: 'RESULT_TAKEN_ELSEWHERE',
      position: 2
    })
    if (other.ok) await discardDraft(ctx(), { draftCode: other.value.draftCode, version: 1 })
    expect(await strikeLine(ctx(), { draftCode: code, version: 2, position: 2, reason: null })).toMatchObject({
      ok: true
    })
  })

  it('refuses a line that is not there, an old version and a stranger', async () => {
    const code = await begun()
    const wanted = { draftCode: code, version: 1, position: 9, reason: 'x' }
    expect(refusalOf(await strikeLine(ctx(), wanted))).toEqual({ code: 'LINE_NOT_IN_DRAFT', position: 9 })
    expect(refusalOf(await strikeLine(ctx(), { ...wanted, version: 4 }))).toEqual({ code: 'DRAFT_CHANGED', version: 1 })
    expect(refusalOf(await strikeLine(ctx(stranger), wanted))).toEqual({ code: 'DRAFT_NOT_FOUND' })
    expect(await draftFor(stranger, code, today)).toBeNull()
  })
})

describe('a draft on its way to the signature and back', () => {
  it('goes out, comes back and is given up', async () => {
    const code = await begun()
    expect((await submitDraft(ctx(), { draftCode: code, version: 1 })).ok).toBe(true)
    expect(refusalOf(await submitDraft(ctx(), { draftCode: code, version: 2 }))).toEqual({
      code: 'DRAFT_AT_ANOTHER_STEP'
    })
    expect((await returnDraft(ctx(), { draftCode: code, version: 2 })).ok).toBe(true)
    expect((await discardDraft(ctx(), { draftCode: code, version: 3 })).ok).toBe(true)
    expect((await draftFor(officer, code, today))?.state).toBe('discarded')
  })

  it('is not sent without a line', async () => {
    const code = await begun(three(1))
    await strikeLine(ctx(), { draftCode: code, version: 1, position: 1, reason: 'Rút hồ sơ' })
    expect(refusalOf(await submitDraft(ctx(), { draftCode: code, version: 2 }))).toEqual({
      code: 'DECISION_HAS_NO_LINES'
    })
  })

  it('answers the same form once', async () => {
    const code = await begun()
    const once = { ...ctx(), idempotency: { key: crypto.randomUUID(), requestHash: new Uint8Array([1]) } }
    const answers = [
      await submitDraft(once, { draftCode: code, version: 1 }),
      await submitDraft(once, { draftCode: code, version: 1 })
    ]
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect((await draftFor(officer, code, today))?.version).toBe(2)
  })
})

describe('what the signed paper says', () => {
  it('keeps number, day, signer and the paper itself', async () => {
    const code = await begun()
    await submitDraft(ctx(), { draftCode: code, version: 1 })
    expect(await issueDraft(ctx(), paper(code, 2))).toMatchObject({ ok: true })
    expect(await draftFor(officer, code, today)).toMatchObject({
      state: 'issued',
      issuedOn: '2026-09-10',
      signer: 'Nguyễn Văn An',
      file: { name: 'quyết định.pdf' }
    })
  })

  it.each([
    ['DECISION_DATE_IN_FUTURE', { issuedOn: plainDate('2026-09-16') }],
    ['EFFECT_BEFORE_ISSUE', { effectiveOn: plainDate('2026-09-09') }],
    ['AUTHORITY_NOT_IN_OFFICE', { issuedOn: plainDate('2024-01-01') }],
    ['FILE_NOT_A_PDF', { file: { name: 'a.pdf', bytes: new TextEncoder().encode('<html>') } }],
    ['FILE_EMPTY', { file: { name: 'a.pdf', bytes: new Uint8Array() } }],
    ['FILE_TOO_LARGE', { file: { name: 'a.pdf', bytes: new Uint8Array(20 * 1024 * 1024 + 1) } }]
  ])('refuses with %s and changes nothing', async (refusal, more) => {
    const code = await begun(three(1))
    expect(refusalOf(await issueDraft(ctx(), paper(code, 1, more)))).toMatchObject({ code: refusal })
    expect(await draftFor(officer, code, today)).toMatchObject({ state: 'drafting', version: 1, file: null })
  })

  it('names the article when points do not carry the star', async () => {
    const code = await begun(three(1))
    await database().draftLine.updateMany({ where: { draft: { code } }, data: { star: 4, points: 6000 } })
    expect(refusalOf(await issueDraft(ctx(), paper(code, 1)))).toMatchObject({
      code: 'LINE_OBJECTED',
      position: 1,
      objection: { code: 'STAR_ABOVE_POINTS', source: expect.stringContaining('26/2026') }
    })
  })
})

describe('what a person must look at', () => {
  it('keeps a result out of every draft until it is answered', async () => {
    const batch = await batchWith([{ star: 4, points: 6000 }])
    expect(refusalOf(await begin(batch))).toEqual({ code: 'RESULTS_NEED_A_PERSON', count: 1 })
  })

  it('lets fewer stars than points be issued and published, once a person has let them stand', async () => {
    const batch = await batchWith([{ star: 3, points: 7200 }])
    expect(refusalOf(await begin(batch))).toEqual({ code: 'RESULTS_NEED_A_PERSON', count: 1 })
    await database().evaluationResult.updateMany({
      where: { batch: { code: batch } },
      data: { settled: ['SIMILAR_PRODUCER', 'STAR_AGAINST_POINTS'] }
    })
    const done = await begin(batch)
    if (!done.ok) throw new Error(done.refusal.code)
    const { draftCode } = done.value
    expect(await issueDraft(ctx(), paper(draftCode, 1))).toMatchObject({ ok: true })
    expect((await publicationPreview(draftCode, today)).lines[0]).toMatchObject({
      objection: null,
      flags: ['STAR_AGAINST_POINTS']
    })
    expect(await publishDecision(ctx(), { draftCode, version: 2 })).toMatchObject({ ok: true })
  })
})

describe('publishing what was prepared', () => {
  it('does what the preview says', async () => {
    const code = await begun(three(10))
    await issueDraft(ctx(), paper(code, 1))
    const preview = await publicationPreview(code, today)
    expect(preview).toMatchObject({ certificates: 10, newProducts: 10, replaced: 0, brake: null })
    const done = await publishDecision(ctx(), { draftCode: code, version: 2 })
    expect(done).toMatchObject({ ok: true, value: { certificates: 10 } })
    const standing = await database().standing.findMany({
      where: { knownTo: null, lineId: { in: await linesOf(code) } }
    })
    expect(new Set(standing.map(row => row.until.toISOString().slice(0, 10)))).toEqual(
      new Set(preview.lines.map(line => line.after?.until))
    )
    expect(refusalOf(await publishDecision(ctx(colleague), { draftCode: code, version: 2 }))).toMatchObject({
      code: 'DECISION_ALREADY_PUBLISHED'
    })
    expect(refusalOf(await returnDraft(ctx(), { draftCode: code, version: 2 }))).toMatchObject({
      code: 'DECISION_ALREADY_PUBLISHED'
    })
  })

  it('lets a second person second an ending, never the first one', async () => {
    const code = await begun(three(20))
    await issueDraft(ctx(), paper(code, 1))
    await publishDecision(ctx(), { draftCode: code, version: 2 })
    const ending = await issuedRevocation({
      provinceId: QUANG_NGAI,
      by: idOf(officer),
      number: '900/QĐ-UBND',
      issuedOn: '2026-09-14',
      lineIds: await linesOf(code)
    })
    expect((await publicationPreview(ending, today)).brake).toMatchObject({ tripped: true, affected: 20 })
    const seen = { draftCode: ending, version: 1 }
    expect(refusalOf(await approveDraft(ctx(), seen))).toEqual({ code: 'ANOTHER_PERSON_NEEDED' })
    expect(refusalOf(await approveDraft(ctx(stranger), seen))).toEqual({ code: 'DRAFT_NOT_FOUND' })
    expect(refusalOf(await approveDraft(ctx(colleague), { ...seen, version: 3 }))).toEqual({
      code: 'DRAFT_CHANGED',
      version: 1
    })
    expect(await approveDraft(ctx(colleague), seen)).toMatchObject({ ok: true })
    expect(await publishDecision(ctx(), seen)).toMatchObject({ ok: true })
  })
})

describe('a revocation', () => {
  it('begins from certificates in force, on a ground of the law, and ends them', async () => {
    const code = await begun(three(2))
    await issueDraft(ctx(), paper(code, 1))
    await publishDecision(ctx(), { draftCode: code, version: 2 })
    const certificates = (await certificatesOf(code)).map(each => each.code)
    const wanted = { certificateCodes: certificates, ground: 'c', subject: null } as const
    expect(refusalOf(await draftRevocation(ctx(stranger), wanted))).toMatchObject({ code: 'OUTSIDE_YOUR_PLACE' })
    expect(refusalOf(await draftRevocation(ctx(), { ...wanted, certificateCodes: ['GCN-00000000'] }))).toEqual({
      code: 'CERTIFICATE_NOT_IN_FORCE',
      certificate: 'GCN-00000000'
    })
    const done = await draftRevocation(ctx(), wanted)
    if (!done.ok) throw new Error(done.refusal.code)
    const { draftCode } = done.value
    expect(await issueDraft(ctx(), paper(draftCode, 1))).toMatchObject({ ok: true })
    expect(await publicationPreview(draftCode, today)).toMatchObject({
      ended: 2,
      certificates: 0,
      brake: { tripped: false }
    })
    expect(await publishDecision(ctx(), { draftCode, version: 2 })).toMatchObject({ ok: true })
    expect(refusalOf(await draftRevocation(ctx(), wanted))).toMatchObject({ code: 'CERTIFICATE_NOT_IN_FORCE' })
  })
})

async function linesOf(draftCode: string): Promise<string[]> {
  const lines = await database().recognitionLine.findMany({ where: { decision: { draft: { code: draftCode } } } })
  return lines.map(({ id }) => id)
}

describe('a decision of the past', () => {
  const past = (more: Partial<TranscribeDecisionInput> = {}): TranscribeDecisionInput => ({
    authority: { unitId: 'p62' },
    number: '88/QĐ-UBND',
    issuedOn: plainDate('2021-11-22'),
    latestOn: null,
    effectiveOn: null,
    subject: null,
    signer: null,
    signerTitle: null,
    source: { publisher: 'Cổng thông tin', title: null, url: 'https://example.vn/a', quote: 'công nhận 2 sản phẩm' },
    annex:
      'Sản phẩm\tChủ thể\tLoại hình\tĐịa chỉ\tSao\tĐiểm\nCà phê\tHTX Đắk Hà\tHTX\t\t4\t75,5\nSâm dây\tHộ A\thộ\t\t3\t',
    asPrinted: false,
    othersThanKnown: false,
    ...more
  })

  it('is taken down under the authority of its day and published as printed', async () => {
    const done = await transcribeDecision(ctx(), past())
    if (!done.ok) throw new Error(done.refusal.code)
    const { draftCode } = done.value
    expect(await draftFor(officer, draftCode, today)).toMatchObject({
      origin: 'transcribed',
      state: 'issued',
      version: 1
    })
    expect(await publishDecision(ctx(), { draftCode, version: 1 })).toMatchObject({ ok: true, value: { lines: 2 } })
  })

  it('is of the same product when it names one the registry has, and asks about one that is merely alike', async () => {
    const later = past({
      number: '99/QĐ-UBND',
      issuedOn: plainDate('2024-11-20'),
      annex: 'CÀ PHÊ\tHTX Đăk Hà\t\t\t\t\t4\tcông nhận lại'
    })
    const done = await transcribeDecision(ctx(), later)
    if (!done.ok) throw new Error(done.refusal.code)
    const [line] = (await publicationPreview(done.value.draftCode, today)).lines
    expect(line?.before).toMatchObject({ star: 4 })
    const FIRST = 'Thực phẩm bảo vệ sức khoẻ Vicumax + Nano Cucrumin'
    const SECOND = 'Thực phẩm bảo vệ sức khoẻ Vicumax plus Nano Cucrumin'
    const one = await transcribeDecision(
      ctx(),
      past({ number: '100/QĐ-UBND', annex: `${FIRST}\tCông ty Bắc Hà\t\t\t\t\t4` })
    )
    if (!one.ok) throw new Error(one.refusal.code)
    await publishDecision(ctx(), { draftCode: one.value.draftCode, version: 1 })
    const alike = past({ number: '101/QĐ-UBND', annex: `${SECOND}\tCông ty Bắc Hà\t\t\t\t\t4` })
    expect(refusalOf(await transcribeDecision(ctx(), alike))).toMatchObject({
      code: 'LINES_LIKE_KNOWN',
      position: 1,
      known: FIRST,
      count: 1
    })
    expect(await transcribeDecision(ctx(), { ...alike, othersThanKnown: true })).toMatchObject({ ok: true })
  })

  it('asks once about what the rules object to, and then keeps it with a flag', async () => {
    const odd = past({ number: '89/QĐ-UBND', annex: 'Rượu sim\tHTX Sim\t\t\t\t\t5' })
    expect(refusalOf(await transcribeDecision(ctx(), odd))).toMatchObject({
      code: 'PRINTED_SO',
      position: 1,
      objection: { code: 'LEVEL_NOT_COMPETENT' }
    })
    const done = await transcribeDecision(ctx(), { ...odd, asPrinted: true })
    if (!done.ok) throw new Error(done.refusal.code)
    expect((await publicationPreview(done.value.draftCode, today)).lines[0]?.flags).toContain('NOT_COMPETENT')
  })

  it.each([
    ['OUTSIDE_YOUR_PLACE', { authority: { unitId: LAM_DONG } }],
    ['AUTHORITY_NOT_IN_OFFICE', { issuedOn: plainDate('2025-08-01') }],
    ['AUTHORITY_NOT_OFFERED', { authority: { unitId: 'nowhere' } }],
    ['DECISION_DATE_IN_FUTURE', { issuedOn: plainDate('2026-12-01') }],
    ['DECISION_HAS_NO_LINES', { annex: '  \n\t' }],
    ['ANNEX_ROW_MALFORMED', { annex: 'Cà phê\tHTX\t\t\t\t8,5,5\t4' }],
    ['ANNEX_ROW_MALFORMED', { annex: 'Cà phê\tHTX\t\t\t\t100,01\t4' }],
    ['ANNEX_ROW_MALFORMED', { annex: 'Cà phê\tHTX\t\t\t\t\tbảy' }],
    ['ANNEX_ROW_MALFORMED', { annex: 'Cà phê' }]
  ] as const)('refuses with %s', async (refusal, more) => {
    const before = await database().decisionDraft.count()
    expect(refusalOf(await transcribeDecision(ctx(), past(more)))).toMatchObject({ code: refusal })
    expect(await database().decisionDraft.count()).toBe(before)
  })
})

describe('the work list', () => {
  it('shows what waits in the officer’s places and nothing of others', async () => {
    const own = await workList(officer, today)
    expect(own.drafting.total).toBeGreaterThan(0)
    expect(own.issued.total).toBeGreaterThan(0)
    const others = await workList(stranger, today)
    expect([others.drafting.total, others.submitted.total, others.issued.total]).toEqual([0, 0, 0])
  })

  it('gives a misreport without a place to everybody and one with a place to its province', async () => {
    const product = await database().productCard.findFirstOrThrow({ where: { unitId: QUANG_NGAI } })
    await database().misreport.createMany({
      data: ['/', `/san-pham/${product.code}`].map(page => ({
        id: newId(new Date()),
        page,
        message: 'Sai',
        at: new Date(`${TODAY}T07:00:00+07:00`)
      }))
    })
    expect((await workList(officer, today)).misreports.total).toBe(2)
    expect((await workList(stranger, today)).misreports.total).toBe(1)
  })
})
