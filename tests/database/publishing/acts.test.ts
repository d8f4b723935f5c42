import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordAct } from '@/lib/data/acts'
import { database } from '@/lib/data/client'
import type { Actor } from '@/lib/ocop/access/actor'
import { type PlainDate, plainDate } from '@/lib/ocop/plain-date'
import { points } from '@/lib/ocop/points'
import type { Result } from '@/lib/ocop/result'
import { certificateByCode } from '@/lib/queries/registry/certificate'
import { decisionByCode } from '@/lib/queries/registry/decision'
import { productByCode } from '@/lib/queries/registry/product'
import { closeReEvaluation } from '@/lib/use-cases/certificates/close-re-evaluation'
import { fileReEvaluation } from '@/lib/use-cases/certificates/file-re-evaluation'
import { replacePaper } from '@/lib/use-cases/certificates/replace-paper'
import { surrenderCertificate } from '@/lib/use-cases/certificates/surrender-certificate'
import { publishDecision } from '@/lib/use-cases/decisions/publish-decision'
import { recordCentralOutcome } from '@/lib/use-cases/decisions/record-central-outcome'
import { draftAnnulment } from '@/lib/use-cases/drafts/draft-annulment'
import { type DraftCorrectionInput, draftCorrection } from '@/lib/use-cases/drafts/draft-correction'
import { draftRevocation } from '@/lib/use-cases/drafts/draft-revocation'
import { draftWithdrawal } from '@/lib/use-cases/drafts/draft-withdrawal'
import { issueDraft } from '@/lib/use-cases/drafts/issue-draft'
import type { RecordsInput } from '@/lib/use-cases/records/records-schema'
import { serveApi } from '@/lib/web/api/serve'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { hereAndElsewhere } from '../../support/exchange'
import { contextOn, officerOf, openRegistry, recorded } from '../../support/registry'

const QUANG_NGAI = 'p51@2025-07-01'
const TODAY = '2026-09-15'
const PLACE = { level: 'province' as const, code: '51', on: '2026-01-01' }
const SOURCE = { publisher: 'mae.gov.vn', title: null, url: 'https://example.test/qd', quote: 'nguyên văn' }

let store: TestDatabase
let officer: Actor
let stranger: Actor
let numbers = 100

const day = (text: string): PlainDate => plainDate(text)
const ctx = (actor: Actor = officer) => contextOn(TODAY, actor)
const nextNumber = () => `${++numbers}/QĐ-UBND`

beforeAll(async () => {
  store = await freshDatabase('acts')
  await openRegistry(store)
  officer = await officerOf(QUANG_NGAI, TODAY)
  stranger = await officerOf('p68@2025-07-01', TODAY)
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

interface Recognised {
  readonly decision: string
  readonly certificates: readonly string[]
}

let made = 0

/** A decision of the province on a day, with lines of three stars. */
async function recognition(issuedOn: string, count = 1): Promise<Recognised> {
  const refs = Array.from({ length: count }, (_, index) => `p-${++made}-${index}`)
  const records: Omit<RecordsInput, 'format'> = {
    producers: [{ ref: 'htx', name: `HTX Lý Sơn ${made}`, kind: 'cooperative', place: PLACE }],
    products: refs.map(ref => ({ ref, name: `Tỏi ${ref}`, producer: 'htx', place: PLACE })),
    decisions: [
      {
        ref: 'd',
        kind: 'recognition',
        authority: { level: 'province', place: { ...PLACE, on: issuedOn } },
        number: nextNumber(),
        issuedOn,
        lines: refs.map(ref => ({ ref: `l-${ref}`, product: ref, kind: 'new', star: 3, place: PLACE }))
      }
    ]
  }
  await recorded(TODAY, records)
  const decision = await database().decision.findFirstOrThrow({
    orderBy: { act: 'desc' },
    include: { recognitionLines: { orderBy: { position: 'asc' }, include: { certificate: true } } }
  })
  return {
    decision: decision.code,
    certificates: decision.recognitionLines.map(({ certificate }) => certificate?.code ?? '')
  }
}

type Drafting = Result<{ readonly draftCode: string }, { readonly code: string }>

/** Signs and publishes a draft. Answers the decision's code, or why it was not published. */
async function published(drafting: Drafting, effectiveOn: string | null = null, issuedOn = TODAY): Promise<string> {
  if (!drafting.ok) return drafting.refusal.code
  const { draftCode } = drafting.value
  const issued = await issueDraft(ctx(), {
    draftCode,
    version: 1,
    number: nextNumber(),
    issuedOn: day(issuedOn),
    effectiveOn: effectiveOn === null ? null : day(effectiveOn),
    signer: 'Nguyễn Văn A',
    signerTitle: 'Chủ tịch',
    file: null
  })
  if (!issued.ok) return issued.refusal.code
  const done = await publishDecision(ctx(), { draftCode, version: 2 })
  return done.ok ? done.value.decisionCode : done.refusal.code
}

const lastAct = async (): Promise<number> => (await database().logHead.findUniqueOrThrow({ where: { id: 1 } })).seq

async function verdict(certificate: string, on: string = TODAY, known: number | null = null) {
  return (await certificateByCode(certificate, day(on), day(TODAY), known))?.verdict
}

const ever = async (known: number | null = null): Promise<number> =>
  database().standing.count({
    where:
      known === null
        ? { knownTo: null }
        : { knownFrom: { lte: known }, OR: [{ knownTo: null }, { knownTo: { gt: known } }] }
  })

async function ask(address: string) {
  const url = new URL(address, 'http://registry.test/api/v1/')
  const path = url.pathname.replace('/api/v1/', '').split('/')
  return (await serveApi(new Request(url), path, day(TODAY))).json()
}

const first = ({ certificates }: Recognised): string => certificates[0] ?? ''
const second = ({ certificates }: Recognised): string => certificates[1] ?? ''

describe('a dossier for re-evaluation', () => {
  it('filed in time is under re-evaluation from its day, and not in what was known before', async () => {
    const certificate = first(await recognition('2024-03-01'))
    const before = await lastAct()
    const filed = await fileReEvaluation(ctx(), {
      certificateCode: certificate,
      filedOn: day('2026-09-10'),
      slip: '12'
    })
    expect(filed).toEqual({
      ok: true,
      value: { certificateCode: certificate, inTime: true, extendedTo: null, dueOn: '2026-10-25' }
    })
    expect(await verdict(certificate, '2026-09-09')).toBe('valid')
    expect(await verdict(certificate, '2026-09-10')).toBe('under-re-evaluation')
    expect(await verdict(certificate, '2026-09-10', before)).toBe('valid')
    expect(await ask(`recognition-lines?status=under-re-evaluation&place=51`)).toMatchObject({
      items: [{ certificateCode: certificate, status: 'under-re-evaluation' }]
    })
  })

  it('filed in time expires where no decision comes, and says that the result is awaited', async () => {
    const certificate = first(await recognition('2024-03-01'))
    await fileReEvaluation(ctx(), { certificateCode: certificate, filedOn: day('2026-09-10'), slip: null })
    expect(await ask(`certificates/${certificate}?on=2027-03-01`)).toMatchObject({
      verdict: 'expired',
      reEvaluation: { filedOn: '2026-09-10', inTime: true, dueOn: '2026-10-25' }
    })
  })

  it('filed late lives on for 180 days at most, and until the result when it comes to nothing', async () => {
    const certificate = first(await recognition('2023-12-15'))
    const filed = await fileReEvaluation(ctx(), { certificateCode: certificate, filedOn: day(TODAY), slip: null })
    expect(filed).toMatchObject({ ok: true, value: { inTime: false, extendedTo: '2027-06-13' } })
    expect(await verdict(certificate)).toBe('valid')
    expect(await verdict(certificate, '2026-12-15')).toBe('extended')
    expect(await verdict(certificate, '2027-06-13')).toBe('expired')
    const closed = await closeReEvaluation(contextOn('2027-02-01', officer), {
      certificateCode: certificate,
      closedOn: day('2027-02-01'),
      reason: 'Không đạt'
    })
    expect(closed.ok).toBe(true)
    expect([await verdict(certificate, '2027-01-31'), await verdict(certificate, '2027-02-01')]).toEqual([
      'extended',
      'expired'
    ])
  })

  it('follows the setting of the authority, from its day', async () => {
    const made = await recognition('2023-12-20', 1)
    const { authorityId } = await database().decision.findUniqueOrThrow({ where: { code: made.decision } })
    await database().$transaction(async tx => {
      const act = await recordAct(tx, {
        kind: 'test',
        visibility: 'internal',
        accountId: null,
        subject: 'setting',
        body: {},
        at: new Date(`${TODAY}T10:00:00+07:00`)
      })
      await tx.authoritySetting.create({
        data: {
          id: crypto.randomUUID(),
          authorityId,
          key: 'late-filing-days',
          value: 0,
          fromDay: new Date('2026-09-15'),
          source: 'Công văn',
          act
        }
      })
    })
    const file = (filedOn: string) =>
      fileReEvaluation(ctx(), { certificateCode: first(made), filedOn: day(filedOn), slip: null })
    expect(await file('2026-09-15')).toMatchObject({ ok: true, value: { inTime: false, extendedTo: null } })
    const other = await recognition('2023-12-20', 1)
    expect(
      await fileReEvaluation(ctx(), { certificateCode: first(other), filedOn: day('2026-09-14'), slip: null })
    ).toMatchObject({ ok: true, value: { extendedTo: '2027-06-18' } })
  })

  it('is refused before its window, twice, in another province and on a certificate that has ended', async () => {
    const certificate = first(await recognition('2025-12-01'))
    const file = (actor: Actor = officer, filedOn = TODAY, code = certificate) =>
      fileReEvaluation(ctx(actor), { certificateCode: code, filedOn: day(filedOn), slip: null })
    expect(await file()).toMatchObject({ ok: false, refusal: { code: 'FILED_BEFORE_WINDOW', opensOn: '2028-06-04' } })
    expect(await file(stranger)).toMatchObject({ ok: false, refusal: { code: 'CERTIFICATE_NOT_FOUND' } })
    const open = first(await recognition('2024-03-01'))
    await file(officer, '2026-09-10', open)
    expect(await file(officer, TODAY, open)).toMatchObject({ ok: false, refusal: { code: 'ALREADY_FILED' } })
    const ended = first(await recognition('2023-01-01'))
    expect(await file(officer, TODAY, ended)).toMatchObject({ ok: false, refusal: { code: 'FILED_AFTER_END' } })
  })
})

describe('a certificate', () => {
  it('can be given back from a day that lies ahead, and stays counted among all ever', async () => {
    const certificate = first(await recognition('2025-03-01'))
    const before = await ever()
    const done = await surrenderCertificate(ctx(), {
      certificateCode: certificate,
      from: day('2026-10-01'),
      letter: 'Đơn'
    })
    expect(done.ok).toBe(true)
    expect([await verdict(certificate, '2026-09-30'), await verdict(certificate, '2026-10-01')]).toEqual([
      'valid',
      'surrendered'
    ])
    expect(await ever()).toBe(before)
  })

  it('can get a new paper without any other change', async () => {
    const certificate = first(await recognition('2025-03-01'))
    await replacePaper(ctx(), { certificateCode: certificate, on: day(TODAY), reason: 'Bị mất' })
    const view = await certificateByCode(certificate, day(TODAY), day(TODAY))
    expect(view).toMatchObject({ verdict: 'valid' })
    expect(view?.acts.at(-1)).toMatchObject({ kind: 'paper_replaced', ground: 'Bị mất' })
  })

  it('is surrendered by a decision whose ground is the wish of its holder', async () => {
    const certificate = first(await recognition('2025-03-01'))
    await published(
      await draftRevocation(ctx(), { certificateCodes: [certificate], ground: 'tu-nguyen', subject: null })
    )
    expect(await verdict(certificate)).toBe('surrendered')
  })
})

describe('the withdrawal of a wrong recognition', () => {
  it('makes it as if it had never been, from the time that is known', async () => {
    const recognised = await recognition('2025-04-01', 2)
    const known = await lastAct()
    const counted = await ever()
    const code = await published(
      await draftWithdrawal(ctx(), {
        decisionCode: recognised.decision,
        certificateCodes: [first(recognised)],
        reason: 'Hồ sơ sai'
      })
    )
    expect(await verdict(first(recognised))).toBe('annulled')
    expect(await verdict(second(recognised))).toBe('valid')
    expect(await verdict(first(recognised), TODAY, known)).toBe('valid')
    expect([await ever(), await ever(known)]).toEqual([counted - 1, counted])
    expect(await decisionByCode(code, day(TODAY), day(TODAY))).toMatchObject({
      kind: 'withdrawal',
      about: [{ code: recognised.decision }]
    })
    expect(await decisionByCode(recognised.decision, day(TODAY), day(TODAY))).toMatchObject({
      laterActs: [{ code, kind: 'withdrawal' }]
    })
  })

  it('ends it from the later day that it states', async () => {
    const recognised = await recognition('2025-04-01')
    const counted = await ever()
    await published(
      await draftWithdrawal(ctx(), { decisionCode: recognised.decision, certificateCodes: [], reason: 'Hồ sơ sai' }),
      '2026-10-01'
    )
    expect([await verdict(first(recognised), '2026-09-30'), await verdict(first(recognised), '2026-10-01')]).toEqual([
      'valid',
      'revoked'
    ])
    expect(await ever()).toBe(counted)
  })
})

describe('an annulment', () => {
  const annul = async (decisionCode: string) =>
    published(await draftAnnulment(ctx(), { decisionCode, reason: 'Ban hành nhầm' }))

  it('takes back a recognition with all its lines', async () => {
    const recognised = await recognition('2025-05-01', 3)
    const code = await annul(recognised.decision)
    for (const certificate of recognised.certificates) expect(await verdict(certificate)).toBe('annulled')
    expect(await decisionByCode(recognised.decision, day(TODAY), day(TODAY))).toMatchObject({
      laterActs: [{ code, kind: 'annulment' }]
    })
  })

  it('lets a revoked certificate stand again as if it had never been revoked, and its own annulment revokes it again', async () => {
    const recognised = await recognition('2025-05-01', 2)
    const revoked = await published(
      await draftRevocation(ctx(), { certificateCodes: [first(recognised)], ground: 'c', subject: null })
    )
    expect(await verdict(first(recognised))).toBe('revoked')
    const known = await lastAct()
    const annulment = await annul(revoked)
    expect(await verdict(first(recognised))).toBe('valid')
    expect(await verdict(first(recognised), TODAY, known)).toBe('revoked')
    expect(await annul(revoked)).toBe('DECISION_ALREADY_ANNULLED')
    await annul(annulment)
    expect(await verdict(first(recognised))).toBe('revoked')
    expect(await annul(revoked)).toBe('DECISION_REINSTATED')
  })

  it('gives back what a correction changed', async () => {
    const recognised = await recognition('2025-05-01')
    const corrected = await published(await draftCorrection(ctx(), { ...correction(recognised), number: '77/QĐ-UBND' }))
    expect(await decisionByCode(recognised.decision, day(TODAY), day(TODAY))).toMatchObject({ number: '77/QĐ-UBND' })
    await annul(corrected)
    const now = await decisionByCode(recognised.decision, day(TODAY), day(TODAY))
    expect(now?.number).not.toBe('77/QĐ-UBND')
  })

  it('of more than the brake lets pass needs a second person', async () => {
    const recognised = await recognition('2025-06-01', 40)
    expect(await annul(recognised.decision)).toBe('SECOND_PERSON_NEEDED')
  })

  it('is for its own province, and not for what the ministry has decided', async () => {
    const recognised = await recognition('2025-05-01')
    const asked = { decisionCode: recognised.decision, reason: 'x' }
    expect(await draftAnnulment(ctx(stranger), asked)).toMatchObject({
      ok: false,
      refusal: { code: 'DECISION_NOT_FOUND' }
    })
  })
})

const correction = ({ decision }: Recognised): DraftCorrectionInput => ({
  decisionCode: decision,
  number: null,
  issuedOn: null,
  lines: [],
  wrongly: null,
  reason: 'Đính chính lỗi đánh máy'
})

const unchanged = { name: null, star: null, producerCode: null, effectiveOn: null } as const

describe('a correction', () => {
  it('of the day moves the term of every line, and yesterday answers as it did', async () => {
    const recognised = await recognition('2025-07-15', 2)
    const known = await lastAct()
    const at = (await database().act.findUniqueOrThrow({ where: { seq: known } })).recordedAt
    const later = contextOn(TODAY, officer, new Date(at.getTime() + 3_600_000))
    const drafting = await draftCorrection(later, { ...correction(recognised), issuedOn: day('2025-07-25') })
    if (!drafting.ok) throw new Error(drafting.refusal.code)
    const { draftCode } = drafting.value
    await issueDraft(later, {
      draftCode,
      version: 1,
      number: nextNumber(),
      issuedOn: day(TODAY),
      effectiveOn: null,
      signer: 'A',
      signerTitle: null,
      file: null
    })
    expect((await publishDecision(later, { draftCode, version: 2 })).ok).toBe(true)
    const address = `certificates/${first(recognised)}?on=2025-07-20`
    expect(await ask(address)).toMatchObject({ verdict: 'not-yet-in-force', expiresOn: '2028-07-25' })
    expect(await ask(`${address}&knownAt=${encodeURIComponent(at.toISOString())}`)).toMatchObject({
      verdict: 'valid',
      expiresOn: '2028-07-15'
    })
  })

  it('of name, star and producer holds for the line and its product', async () => {
    const recognised = await recognition('2026-07-25', 2)
    const other = await recognition('2025-03-01')
    const producer = await database().certificate.findUniqueOrThrow({
      where: { code: first(other) },
      select: { line: { select: { lineReadings: { select: { producer: { select: { code: true } } } } } } }
    })
    const producerCode = producer.line.lineReadings[0]?.producer?.code ?? ''
    await published(
      await draftCorrection(ctx(), {
        ...correction(recognised),
        lines: [{ ...unchanged, certificateCode: first(recognised), name: 'Tỏi cô đơn Lý Sơn', star: 4, producerCode }]
      })
    )
    const view = await certificateByCode(first(recognised), day(TODAY), day(TODAY))
    expect(view).toMatchObject({
      star: 4,
      product: { name: 'Tỏi cô đơn Lý Sơn' },
      producer: { code: producerCode },
      effectiveOn: '2026-07-25',
      expiresOn: '2029-07-25'
    })
    const product = await productByCode(view?.product.code ?? '', day(TODAY), day(TODAY))
    expect(product).toMatchObject({ name: 'Tỏi cô đơn Lý Sơn', producer: { code: producerCode } })
  })

  it('to a star that the authority may not give is refused', async () => {
    const recognised = await recognition('2025-08-01')
    const lines = [{ ...unchanged, certificateCode: first(recognised), star: 5 as const }]
    expect(await published(await draftCorrection(ctx(), { ...correction(recognised), lines }))).toBe('LINE_OBJECTED')
  })

  it('of a revocation that named the wrong certificate holds from the day of the revocation', async () => {
    const recognised = await recognition('2025-08-01', 2)
    const revocation = await published(
      await draftRevocation(ctx(), { certificateCodes: [first(recognised)], ground: 'c', subject: null }),
      '2026-09-16'
    )
    const known = await lastAct()
    await published(
      await draftCorrection(ctx(), {
        ...correction(recognised),
        decisionCode: revocation,
        wrongly: { revoked: first(recognised), meant: second(recognised) }
      })
    )
    const all = async (asKnown: number | null) => [
      await verdict(first(recognised), '2026-09-16', asKnown),
      await verdict(second(recognised), '2026-09-16', asKnown)
    ]
    expect(await all(null)).toEqual(['valid', 'revoked'])
    expect(await all(known)).toEqual(['revoked', 'valid'])
    expect(await verdict(second(recognised), '2026-09-15')).toBe('valid')
  })

  it('that corrects nothing, or what the decision does not have, is refused', async () => {
    const recognised = await recognition('2025-08-01')
    expect(await draftCorrection(ctx(), correction(recognised))).toMatchObject({
      refusal: { code: 'NOTHING_TO_CORRECT' }
    })
    const lines = [{ ...unchanged, certificateCode: 'GCN-0000000X', star: 4 as const }]
    expect(await draftCorrection(ctx(), { ...correction(recognised), lines })).toMatchObject({
      refusal: { code: 'CERTIFICATE_NOT_OF_DECISION' }
    })
  })
})

describe('the outcome at the centre', () => {
  const NAMES = ['Sâm Ngọc Linh', 'Trà sâm', 'Rượu sâm'] as const

  async function referred(): Promise<ReadonlyMap<string, string>> {
    const ref = (name: string) => `r-${NAMES.indexOf(name as (typeof NAMES)[number])}-${made}`
    made++
    await recorded(TODAY, {
      producers: [{ ref: 'sam', name: `Công ty Sâm ${made}`, kind: 'enterprise', place: PLACE }],
      products: NAMES.map(name => ({ ref: ref(name), name, producer: 'sam', place: PLACE })),
      referrals: NAMES.map(name => ({
        ref: `ref-${ref(name)}`,
        product: ref(name),
        place: PLACE,
        referredOn: '2026-06-30',
        latestOn: '2026-06-30'
      }))
    })
    const referrals = await database().referral.findMany({
      where: { referralOutcomes: { none: {} } },
      include: { product: { include: { productReadings: true } } }
    })
    return new Map(referrals.map(({ id, product }) => [product.productReadings[0]?.name ?? '', id]))
  }

  const outcome = (number: string, outcomes: Parameters<typeof recordCentralOutcome>[1]['outcomes'], actor = officer) =>
    recordCentralOutcome(ctx(actor), {
      centralKey: 'bo-nnmt',
      number,
      issuedOn: day('2026-09-01'),
      effectiveOn: null,
      outcomes,
      source: SOURCE
    })

  it('gives five stars by the ministry, keeps the points of what was not reached, and closes the referral once', async () => {
    const referrals = await referred()
    const done = await outcome('500/QĐ-BNNMT', [
      { referralId: referrals.get('Sâm Ngọc Linh') ?? '', kind: 'recognised', points: points(9350) },
      { referralId: referrals.get('Trà sâm') ?? '', kind: 'not_reached', points: points(8600) }
    ])
    expect(done).toMatchObject({ ok: true, value: { certificates: 1 } })
    expect(await ask('statistics?place=51&basis=in-force')).toMatchObject({ fiveStarVerified: 1, potentialFiveStar: 0 })
    const again = await outcome('501/QĐ-BNNMT', [
      { referralId: referrals.get('Trà sâm') ?? '', kind: 'recognised', points: null }
    ])
    expect(again).toMatchObject({ ok: false, refusal: { code: 'REFERRAL_ALREADY_CLOSED', product: 'Trà sâm' } })
    const product = await database().referral.findUniqueOrThrow({
      where: { id: referrals.get('Trà sâm') ?? '' },
      include: { product: true }
    })
    expect(await ask(`products/${product.product.code}`)).toMatchObject({
      referrals: [{ outcome: { kind: 'not_reached', points: '86.00' } }]
    })
    const more = await outcome('500/QĐ-BNNMT', [
      { referralId: referrals.get('Rượu sâm') ?? '', kind: 'recognised', points: null }
    ])
    expect(more.ok && done.ok && more.value.decisionCode === done.value.decisionCode).toBe(true)
    if (!done.ok) return
    expect((await decisionByCode(done.value.decisionCode, day(TODAY), day(TODAY)))?.lines).toHaveLength(2)
    expect(await draftAnnulment(ctx(), { decisionCode: done.value.decisionCode, reason: 'x' })).toMatchObject({
      refusal: { code: 'DECISION_OF_CENTRE' }
    })
  })

  it('is not for another province, nor for a ministry that was not there', async () => {
    const referrals = await referred()
    const outcomes = [{ referralId: referrals.get('Trà sâm') ?? '', kind: 'recognised' as const, points: null }]
    expect(await outcome('502/QĐ-BNNMT', outcomes, stranger)).toMatchObject({ refusal: { code: 'REFERRAL_NOT_FOUND' } })
    const former = await recordCentralOutcome(ctx(), {
      centralKey: 'bo-nnptnt',
      number: null,
      issuedOn: day('2026-09-01'),
      effectiveOn: null,
      outcomes,
      source: SOURCE
    })
    expect(former).toMatchObject({ refusal: { code: 'AUTHORITY_NOT_IN_OFFICE' } })
  })
})

describe('all of this together', () => {
  it('comes out of an export and goes into another registry as it was', async () => {
    const { here, there } = await hereAndElsewhere(store)
    expect(there.file).toBe(here.file)
    expect(there.said).toEqual(here.said)
  })
})
