import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import type { Actor } from '@/lib/ocop/access/actor'
import { plainDate } from '@/lib/ocop/plain-date'
import { secondPersons } from '@/lib/queries/officer/brake'
import { certificatesOf, draftFor } from '@/lib/queries/officer/drafts'
import { publicationPreview } from '@/lib/queries/officer/publication-preview'
import { workList } from '@/lib/queries/officer/work-list'
import { publishDecision } from '@/lib/use-cases/decisions/publish-decision'
import { approveDraft, sendBackDraft } from '@/lib/use-cases/drafts/approve-draft'
import { draftRevocation } from '@/lib/use-cases/drafts/draft-revocation'
import { issueDraft } from '@/lib/use-cases/drafts/issue-draft'
import { returnDraft } from '@/lib/use-cases/drafts/move-draft'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { contextOn, issuedDraft, officerOf, openRegistry } from '../../support/registry'

const QUANG_NGAI = 'p51@2025-07-01'
const LAM_DONG = 'p68@2025-07-01'
const TODAY = '2026-09-15'
const today = plainDate(TODAY)
const LATER = new Date('2026-09-15T10:00:00+07:00')

let store: TestDatabase
let officer: Actor
let second: Actor
let stranger: Actor
let clerk: Actor
let certificates: readonly string[]

const idOf = (actor: Actor): string => (actor.kind === 'account' ? actor.accountId : '')
const nameOf = async (actor: Actor): Promise<string> =>
  (await database().account.findUniqueOrThrow({ where: { id: idOf(actor) } })).displayName
const as = (actor: Actor, at?: Date) => contextOn(TODAY, actor, at)
const refusalOf = (done: { ok: boolean; refusal?: unknown }) => (done.ok ? null : done.refusal)

beforeAll(async () => {
  store = await freshDatabase('second_person')
  await openRegistry(store)
  officer = await officerOf(QUANG_NGAI, TODAY)
  second = await officerOf(QUANG_NGAI, TODAY, ['publisher'])
  stranger = await officerOf(LAM_DONG, TODAY)
  clerk = await officerOf(QUANG_NGAI, TODAY, ['province_officer'])
  const draftCode = await issuedDraft({
    provinceId: QUANG_NGAI,
    by: idOf(officer),
    number: '1/QĐ-UBND',
    issuedOn: '2026-09-01',
    lines: Array.from({ length: 60 }, (_, index) => ({
      name: `Tỏi ${index + 1}`,
      producer: 'Hợp tác xã Tỏi',
      star: 3 as const,
      points: 5500
    }))
  })
  await publishDecision(as(officer), { draftCode, version: 1 })
  certificates = (await certificatesOf(draftCode)).map(({ code }) => code)
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

let papers = 100

const signed = (draftCode: string, version: number) => ({
  draftCode,
  version,
  number: `${papers++}/QĐ-UBND`,
  issuedOn: plainDate('2026-09-10'),
  effectiveOn: null,
  signer: 'Nguyễn Văn An',
  signerTitle: null,
  file: null
})

/** A signed decision that ends these certificates, in its second version. */
async function ending(codes: readonly string[]): Promise<string> {
  const done = await draftRevocation(as(officer), { certificateCodes: codes, ground: 'c', subject: null })
  if (!done.ok) throw new Error(done.refusal.code)
  const { draftCode } = done.value
  await issueDraft(as(officer), signed(draftCode, 1))
  return draftCode
}

const codesIn = async (actor: Actor, group: 'toSecond' | 'unseconded' | 'issued' | 'drafting') =>
  (await workList(actor, today))[group].items.map(({ code }) => code)

describe('a decision that ends unusually many certificates', () => {
  it('waits for those of the place who publish and did not prepare it, and is found by them', async () => {
    const code = await ending(certificates.slice(0, 20))
    const { brake } = await publicationPreview(code, today)
    expect(brake).toMatchObject({ tripped: true, affected: 20, inForce: 60, percent: 10, lines: 20 })
    expect(refusalOf(await publishDecision(as(officer), { draftCode: code, version: 2 }))).toMatchObject({
      code: 'SECOND_PERSON_NEEDED',
      affected: 20,
      inForce: 60
    })
    expect(await secondPersons(QUANG_NGAI, idOf(officer), today)).toEqual([await nameOf(second)])
    expect(await codesIn(second, 'toSecond')).toEqual([code])
    expect(await codesIn(second, 'unseconded')).toEqual([])
    expect(await codesIn(officer, 'toSecond')).toEqual([])
    expect(await codesIn(officer, 'unseconded')).toEqual([code])
    expect(await codesIn(clerk, 'unseconded')).toEqual([code])
    expect(await codesIn(officer, 'issued')).toEqual([])
    expect(await codesIn(stranger, 'toSecond')).toEqual([])
    expect(await codesIn(stranger, 'unseconded')).toEqual([])
  })

  it('is consented to by nobody but such a person, in the version that was seen', async () => {
    const code = await ending(certificates.slice(0, 20))
    const seen = { draftCode: code, version: 2 }
    expect(refusalOf(await approveDraft(as(officer), seen))).toEqual({ code: 'ANOTHER_PERSON_NEEDED' })
    expect(refusalOf(await approveDraft(as(clerk), seen))).toMatchObject({ code: 'NOT_PERMITTED' })
    expect(refusalOf(await approveDraft(as(stranger), seen))).toEqual({ code: 'DRAFT_NOT_FOUND' })
    expect(refusalOf(await approveDraft(as(second), { ...seen, version: 1 }))).toEqual({
      code: 'DRAFT_CHANGED',
      version: 2
    })
  })

  it('goes back to whoever prepared it with the reason, and still nobody is their own second', async () => {
    const code = await ending(certificates.slice(20, 40))
    const back = { draftCode: code, version: 2, note: 'Dòng 3 không có trong bản đã ký.' }
    expect(refusalOf(await sendBackDraft(as(officer), back))).toEqual({ code: 'ANOTHER_PERSON_NEEDED' })
    expect(refusalOf(await sendBackDraft(as(stranger), back))).toEqual({ code: 'DRAFT_NOT_FOUND' })
    expect(await sendBackDraft(as(second, LATER), back)).toMatchObject({ ok: true })
    expect(refusalOf(await sendBackDraft(as(second), back))).toMatchObject({ code: 'DRAFT_CHANGED' })
    expect(await draftFor(officer, code, today)).toMatchObject({
      state: 'drafting',
      version: 3,
      approver: null,
      preparedBy: { id: idOf(officer) },
      sentBack: { by: await nameOf(second), at: LATER, note: back.note }
    })
    expect(await codesIn(second, 'toSecond')).not.toContain(code)
    const [draft] = (await workList(officer, today)).drafting.items.filter(each => each.code === code)
    expect(draft?.sentBackAt).toEqual(LATER)

    await issueDraft(as(officer, new Date('2026-09-15T11:00:00+07:00')), signed(code, 3))
    expect(refusalOf(await approveDraft(as(officer), { draftCode: code, version: 4 }))).toEqual({
      code: 'ANOTHER_PERSON_NEEDED'
    })
    expect(await codesIn(second, 'toSecond')).toContain(code)
    expect(await approveDraft(as(second), { draftCode: code, version: 4 })).toMatchObject({ ok: true })
  })

  it('loses the consent with every change, and is published once', async () => {
    const code = await ending(certificates.slice(40, 60))
    await approveDraft(as(second), { draftCode: code, version: 2 })
    expect(await codesIn(officer, 'issued')).toContain(code)
    expect(await codesIn(second, 'toSecond')).not.toContain(code)
    await returnDraft(as(officer), { draftCode: code, version: 2 })
    await issueDraft(as(officer), signed(code, 3))
    expect(await draftFor(officer, code, today)).toMatchObject({ version: 4, approver: null })
    expect(refusalOf(await publishDecision(as(officer), { draftCode: code, version: 4 }))).toMatchObject({
      code: 'SECOND_PERSON_NEEDED'
    })
    await approveDraft(as(second), { draftCode: code, version: 4 })
    const seen = { draftCode: code, version: 4 }
    const [first, other] = await Promise.all([publishDecision(as(officer), seen), publishDecision(as(second), seen)])
    expect([first.ok, other.ok].sort()).toEqual([false, true])
    expect(refusalOf(first.ok ? other : first)).toMatchObject({ code: 'DECISION_ALREADY_PUBLISHED' })
    const ended = await database().lineEvent.count({ where: { kind: 'revoked', decision: { draft: { code } } } })
    expect(ended).toBe(20)
  })
})
