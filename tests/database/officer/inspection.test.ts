import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import type { Actor } from '@/lib/ocop/access/actor'
import { plainDate } from '@/lib/ocop/plain-date'
import type { Result } from '@/lib/ocop/result'
import { groundText } from '@/lib/ocop/rulebook/revocation-grounds'
import { inspectionPlan, inspectionPlans, plansToAddTo } from '@/lib/queries/inspection/plans'
import { inspectionVisit } from '@/lib/queries/inspection/visit'
import { draftFor } from '@/lib/queries/officer/drafts'
import { misreportFor } from '@/lib/queries/officer/misreport'
import { workList } from '@/lib/queries/officer/work-list'
import { certificateByCode } from '@/lib/queries/registry/certificate'
import { publishDecision } from '@/lib/use-cases/decisions/publish-decision'
import { issueDraft } from '@/lib/use-cases/drafts/issue-draft'
import { discardDraft } from '@/lib/use-cases/drafts/move-draft'
import { concludeVisit, settleVisit } from '@/lib/use-cases/inspection/conclude-visit'
import { draftRecommendedRevocation } from '@/lib/use-cases/inspection/draft-recommended-revocation'
import { addVisits, planInspection } from '@/lib/use-cases/inspection/plan-inspection'
import { addFinding, recordVisit } from '@/lib/use-cases/inspection/record-visit'
import { reportMisreport } from '@/lib/use-cases/misreports/report-misreport'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { contextOn, officerOf, openRegistry, recorded } from '../../support/registry'

const QUANG_NGAI = 'p51@2025-07-01'
const TODAY = '2026-09-15'
const today = plainDate(TODAY)
const PLACE = { level: 'province' as const, code: '51', on: '2026-01-01' }

let store: TestDatabase
let officer: Actor
let publisher: Actor
let stranger: Actor
/** Public codes by the name of the record. */
const codes: Record<string, string> = {}
let planCode: string
let visitCode: string

beforeAll(async () => {
  store = await freshDatabase('inspection')
  await openRegistry(store)
  officer = await officerOf(QUANG_NGAI, TODAY, ['province_officer'])
  publisher = await officerOf(QUANG_NGAI, TODAY, ['publisher'])
  stranger = await officerOf('p68@2025-07-01', TODAY)
  await recorded(TODAY, {
    producers: ['Hợp tác xã Lý Sơn', 'Hộ kinh doanh Ba Tơ'].map((name, index) => ({
      ref: `h${index}`,
      name,
      place: PLACE
    })),
    products: [
      { ref: 'toi', name: 'Tỏi Lý Sơn', producer: 'h0', place: PLACE },
      { ref: 'hanh', name: 'Hành Lý Sơn', producer: 'h0', place: PLACE },
      { ref: 'que', name: 'Quế Ba Tơ', producer: 'h1', place: PLACE }
    ],
    decisions: [
      {
        ref: 'd',
        kind: 'recognition',
        authority: { level: 'province', place: PLACE },
        number: '7/QĐ-UBND',
        issuedOn: '2026-03-02',
        lines: ['toi', 'hanh', 'que'].map(product => ({
          ref: `l-${product}`,
          product,
          kind: 'new',
          star: 3,
          place: PLACE
        }))
      }
    ]
  })
  for (const { name, code } of await database().productCard.findMany()) codes[name ?? ''] = code
  for (const { name, code } of await database().producerCard.findMany()) codes[name] = code
  const lines = await database().certificate.findMany({
    include: { line: { include: { lineReadings: true, product: { select: { code: true } } } } }
  })
  for (const { code, line } of lines) codes[`giấy ${line.product.code}`] = code
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

const ctx = (on = TODAY, actor = officer) => contextOn(on, actor)
const code = (name: string): string => codes[name] ?? ''
const certificate = (product: string): string => code(`giấy ${code(product)}`)

function done<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

const refusalOf = (result: Result<unknown, { readonly code: string }>) => (result.ok ? null : result.refusal.code)

const plan = (input: Partial<Parameters<typeof planInspection>[1]> = {}, actor = officer) =>
  planInspection(ctx(TODAY, actor), {
    unitId: QUANG_NGAI,
    year: 2026,
    authority: 'Sở Nông nghiệp và Môi trường',
    decidedBy: '12/KH-SNNMT',
    from: plainDate('2026-08-01'),
    to: plainDate('2026-12-31'),
    source: null,
    targets: [],
    ...input
  })

const visit = async (as = officer) => (await inspectionVisit(as, visitCode, today)) ?? expect.fail('no such visit')

const finding = {
  productCode: null,
  matter: 'law' as const,
  point: 'Phiếu kiểm nghiệm',
  conforms: false,
  evidence: 'Dư lượng vượt mức, phiếu 45',
  ground: 'c' as const
}

const conclusion = {
  on: plainDate('2026-09-14'),
  concludedBy: 'Sở Nông nghiệp và Môi trường',
  document: '45/KL-SNNMT',
  recommendation: 'revoke' as const,
  ground: 'c' as const,
  remedyBy: null,
  note: null
}

describe('a plan of inspection', () => {
  it('says whom it wants visited, each once, and only at home', async () => {
    const targets = [code('Hợp tác xã Lý Sơn'), code('Quế Ba Tơ'), code('Quế Ba Tơ')]
    planCode = done(await plan({ targets })).planCode
    const seen = await inspectionPlan(officer, planCode, today)
    expect(seen).toMatchObject({ year: 2026, authority: 'Sở Nông nghiệp và Môi trường', mayManage: true })
    expect(
      seen?.visits.map(({ producer, product, stage }) => [producer.name, product?.name ?? null, stage]).sort()
    ).toEqual([
      ['Hộ kinh doanh Ba Tơ', 'Quế Ba Tơ', 'planned'],
      ['Hợp tác xã Lý Sơn', null, 'planned']
    ])
    expect(await inspectionPlans(officer, today)).toMatchObject([{ code: planCode, visits: 2, open: 2 }])
    expect(await plansToAddTo(officer, today)).toMatchObject([{ code: planCode }])
    visitCode = seen?.visits.find(({ product }) => product === null)?.code ?? ''
  })

  it('is refused where it is not whole', async () => {
    expect(refusalOf(await plan({ year: 2025 }))).toBe('PLAN_OUTSIDE_ITS_YEAR')
    expect(refusalOf(await plan({ to: plainDate('2026-07-01') }))).toBe('PLAN_ENDS_BEFORE_IT_BEGINS')
    expect(refusalOf(await plan({ targets: ['SP-00000000'] }))).toBe('INSPECTION_TARGET_NOT_FOUND')
    expect(refusalOf(await plan({}, publisher))).toBe('NOT_PERMITTED')
    expect(refusalOf(await plan({}, stranger))).toBe('INSPECTION_UNIT_NOT_OFFERED')
  })

  it('does not exist for another province', async () => {
    expect(await inspectionPlans(stranger, today)).toEqual([])
    expect(await inspectionPlan(stranger, planCode, today)).toBeNull()
    expect(await inspectionVisit(stranger, visitCode, today)).toBeNull()
    const targets = [code('Quế Ba Tơ')]
    const input = { planCode, targets, plannedOn: null, reason: null, misreportId: null }
    expect(refusalOf(await addVisits(ctx(TODAY, stranger), input))).toBe('INSPECTION_PLAN_NOT_FOUND')
  })
})

describe('a visit', () => {
  it('is recorded once, with products of its own producer', async () => {
    const input = { visitCode, onDay: plainDate('2026-09-10'), ledBy: 'Đoàn 1', present: 'Ông Nam', minutes: '3/BB' }
    const products = [code('Tỏi Lý Sơn'), code('Hành Lý Sơn')]
    expect(refusalOf(await addFinding(ctx(), { visitCode, ...finding }))).toBe('VISIT_NOT_RECORDED')
    expect(refusalOf(await concludeVisit(ctx(), { visitCode, ...conclusion }))).toBe('VISIT_NOT_RECORDED')
    const tomorrow = plainDate('2026-09-16')
    expect(refusalOf(await recordVisit(ctx(), { ...input, products, onDay: tomorrow }))).toBe('DAY_IN_FUTURE')
    expect(refusalOf(await recordVisit(ctx(), { ...input, products: [code('Quế Ba Tơ')] }))).toBe(
      'VISITED_PRODUCT_NOT_FOUND'
    )
    done(await recordVisit(ctx(), { ...input, products }))
    expect(refusalOf(await recordVisit(ctx(), { ...input, products }))).toBe('VISIT_ALREADY_RECORDED')
    expect(await visit()).toMatchObject({ stage: 'visited', record: { on: '2026-09-10', ledBy: 'Đoàn 1' } })
    expect((await workList(officer, today)).visits.items).toMatchObject([{ code: visitCode }])
  })

  it('keeps each point with its evidence, and is concluded on what was found', async () => {
    expect(refusalOf(await concludeVisit(ctx(), { visitCode, ...conclusion }))).toBe('NOTHING_FOUND_YET')
    expect(refusalOf(await addFinding(ctx(), { visitCode, ...finding, evidence: null }))).toBe('EVIDENCE_MISSING')
    expect(refusalOf(await addFinding(ctx(), { visitCode, ...finding, productCode: code('Quế Ba Tơ') }))).toBe(
      'PRODUCT_NOT_VISITED'
    )
    const right = { conforms: true, evidence: null, ground: null, matter: 'mark' as const, point: 'Nhãn in 3 sao' }
    done(await addFinding(ctx(), { visitCode, ...finding, ...right }))
    done(await addFinding(ctx(), { visitCode, ...finding, productCode: code('Tỏi Lý Sơn') }))
    expect(refusalOf(await concludeVisit(ctx(), { visitCode, ...conclusion, ground: 'a' }))).toBe(
      'NO_FINDING_OF_GROUND'
    )
    done(await concludeVisit(ctx(), { visitCode, ...conclusion }))
    expect(refusalOf(await addFinding(ctx(), { visitCode, ...finding }))).toBe('VISIT_ALREADY_CONCLUDED')
    expect(refusalOf(await concludeVisit(ctx(), { visitCode, ...conclusion }))).toBe('VISIT_ALREADY_CONCLUDED')
  })

  it('starts the fifteen days, for its own officers to see', async () => {
    expect(await visit()).toMatchObject({
      stage: 'to-revoke',
      conclusion: { ground: 'c', concerned: [{ name: 'Tỏi Lý Sơn' }] },
      clock: { deadline: { on: '2026-09-29' }, state: 'running', daysLeft: 14 }
    })
    expect((await workList(officer, today)).violations).toMatchObject({ total: 1, items: [{ code: visitCode }] })
    expect((await workList(stranger, today)).violations.total).toBe(0)
    expect(await inspectionVisit(publisher, visitCode, today)).toMatchObject({ mayManage: false, mayDraft: false })
  })

  it('changes no status and nothing public by itself', async () => {
    const seen = await certificateByCode(certificate('Tỏi Lý Sơn'), today, today)
    expect(seen?.verdict).toBe('valid')
    const acts = await database().act.findMany({ where: { kind: { startsWith: 'inspection.' } } })
    expect(new Set(acts.map(({ visibility }) => visibility))).toEqual(new Set(['internal']))
    expect(await database().lineEvent.count()).toBe(0)
  })
})

describe('a recommendation to revoke', () => {
  const follow = () => draftRecommendedRevocation(ctx(), { visitCode, subject: 'Thu hồi theo kết luận kiểm tra' })

  it('becomes a draft of the certificates concerned, with the ground that was found', async () => {
    const { draftCode } = done(await follow())
    const draft = await database().decisionDraft.findUniqueOrThrow({
      where: { code: draftCode },
      include: { lines: true }
    })
    expect(draft).toMatchObject({ kind: 'revocation', state: 'drafting', subject: 'Thu hồi theo kết luận kiểm tra' })
    expect(draft.lines.map(({ ground }) => ground)).toEqual([groundText('c')])
    expect(refusalOf(await follow())).toBe('REVOCATION_ALREADY_DRAFTED')
    const settling = { visitCode, onDay: today, note: 'Đã khắc phục' }
    expect(refusalOf(await settleVisit(ctx(), settling))).toBe('REVOCATION_ALREADY_DRAFTED')
    done(await discardDraft(ctx(), { draftCode, version: draft.version }))
    expect((await visit()).stage).toBe('to-revoke')
  })

  it('is over when its decision is published, and only then is the certificate revoked', async () => {
    const { draftCode } = done(await follow())
    expect((await workList(officer, today)).violations.items).toMatchObject([{ stage: 'drafted' }])
    const issued = {
      draftCode,
      version: (await draftFor(officer, draftCode, today))?.version ?? 0,
      number: '99/QĐ-UBND',
      issuedOn: today,
      effectiveOn: null,
      signer: 'Nguyễn Văn A',
      signerTitle: null,
      file: null
    }
    done(await issueDraft(ctx(), issued))
    const version = (await draftFor(publisher, draftCode, today))?.version ?? 0
    done(await publishDecision(ctx(TODAY, publisher), { draftCode, version }))
    expect(await visit()).toMatchObject({ stage: 'revoked', clock: { state: 'in-time' } })
    expect((await workList(officer, today)).violations.total).toBe(0)
    const revoked = await certificateByCode(certificate('Tỏi Lý Sơn'), today, today)
    const untouched = await certificateByCode(certificate('Hành Lý Sơn'), today, today)
    expect([revoked?.verdict, untouched?.verdict]).toEqual(['revoked', 'valid'])
    expect(refusalOf(await follow())).toBe('NOTHING_TO_REVOKE')
  })
})

describe('a report of misuse', () => {
  let misreportId: string

  it('is kept as one', async () => {
    const sent = await reportMisreport(
      { ...contextOn(TODAY, { kind: 'anonymous' }), client: { network: '10.0.0.9' } },
      { page: `/giay-chung-nhan/${certificate('Quế Ba Tơ')}`, message: 'In 5 sao', contact: null, kind: 'misuse' }
    )
    expect(sent.ok).toBe(true)
    misreportId = (await database().misreport.findFirstOrThrow()).id
    expect(await misreportFor(officer, misreportId)).toMatchObject({ kind: 'misuse', visits: [], mayClose: true })
    expect((await workList(officer, today)).misreports.total).toBe(1)
  })

  it('becomes a visit of a plan, each showing the other, and waits for its conclusion', async () => {
    const input = { planCode, targets: [code('Quế Ba Tơ')], plannedOn: today, reason: null, misreportId }
    expect(refusalOf(await addVisits(ctx(), { ...input, targets: [] }))).toBe('NOTHING_TO_INSPECT')
    visitCode = done(await addVisits(ctx(), input)).visitCodes[0] ?? ''
    expect(await misreportFor(officer, misreportId)).toMatchObject({ visits: [{ code: visitCode }] })
    expect((await visit()).misreport).toEqual({ id: misreportId, closed: false })
    expect((await workList(officer, today)).misreports.total).toBe(0)
  })

  it('comes back to be answered once the visit is concluded', async () => {
    const products = [code('Quế Ba Tơ')]
    done(
      await recordVisit(ctx(), { visitCode, onDay: today, ledBy: 'Đoàn 2', present: 'Bà Hoa', minutes: null, products })
    )
    done(await addFinding(ctx(), { visitCode, ...finding, matter: 'mark', ground: null }))
    const remedy = { ...conclusion, on: today, recommendation: 'remedy' as const, remedyBy: plainDate('2026-10-01') }
    done(await concludeVisit(ctx(), { visitCode, ...remedy }))
    expect((await workList(officer, today)).misreports.total).toBe(1)
    expect(await visit()).toMatchObject({ stage: 'to-remedy', clock: null, remedyBy: '2026-10-01' })
    expect(refusalOf(await draftRecommendedRevocation(ctx(), { visitCode, subject: null }))).toBe('NOTHING_TO_REVOKE')
    done(await settleVisit(ctx(), { visitCode, onDay: today, note: 'Đã thay nhãn' }))
    expect((await visit()).stage).toBe('settled')
    expect(refusalOf(await settleVisit(ctx(), { visitCode, onDay: today, note: 'x' }))).toBe('NOTHING_TO_SETTLE')
  })
})

describe('the database', () => {
  it('takes no finding after the conclusion and changes none', async () => {
    await expect(database().inspectionFinding.updateMany({ data: { point: 'khác' } })).rejects.toThrow()
    await expect(database().inspectionConclusion.deleteMany({})).rejects.toThrow()
  })
})
