import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import type { Actor } from '@/lib/ocop/access/actor'
import { plainDate } from '@/lib/ocop/plain-date'
import type { Result } from '@/lib/ocop/result'
import { publicationPreview } from '@/lib/queries/officer/publication-preview'
import { waitingReEvaluations } from '@/lib/queries/officer/re-evaluations'
import { waitingReferrals } from '@/lib/queries/officer/waiting-referrals'
import { closeReEvaluation } from '@/lib/use-cases/certificates/close-re-evaluation'
import { fileReEvaluation } from '@/lib/use-cases/certificates/file-re-evaluation'
import { draftAnnulment } from '@/lib/use-cases/drafts/draft-annulment'
import { draftCorrection } from '@/lib/use-cases/drafts/draft-correction'
import { draftWithdrawal } from '@/lib/use-cases/drafts/draft-withdrawal'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { contextOn, officerOf, openRegistry, recorded } from '../../support/registry'

const QUANG_NGAI = 'p51@2025-07-01'
const TODAY = '2026-09-15'
const today = plainDate(TODAY)
const PLACE = { level: 'province' as const, code: '51', on: '2026-01-01' }

let store: TestDatabase
let officer: Actor
let stranger: Actor
let decisionCode: string
let certificates: readonly string[]

beforeAll(async () => {
  store = await freshDatabase('officer-acts')
  await openRegistry(store)
  officer = await officerOf(QUANG_NGAI, TODAY)
  stranger = await officerOf('p68@2025-07-01', TODAY)
  await recorded(TODAY, {
    products: ['a', 'b'].map(ref => ({ ref, name: `Tỏi ${ref}`, place: PLACE })),
    decisions: [
      {
        ref: 'd',
        kind: 'recognition',
        authority: { level: 'province', place: { ...PLACE, on: '2024-03-01' } },
        number: '7/QĐ-UBND',
        issuedOn: '2024-03-01',
        lines: ['a', 'b'].map(product => ({ ref: `l-${product}`, product, kind: 'new', star: 3, place: PLACE }))
      }
    ],
    referrals: [{ ref: 'r', product: 'a', place: PLACE, referredOn: '2026-06-30', latestOn: '2026-06-30' }]
  })
  const decision = await database().decision.findFirstOrThrow({
    include: { recognitionLines: { orderBy: { position: 'asc' }, include: { certificate: true } } }
  })
  decisionCode = decision.code
  certificates = decision.recognitionLines.map(({ certificate }) => certificate?.code ?? '')
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

const ctx = () => contextOn(TODAY, officer)
const [A, B] = [0, 1] as const

async function effects(drafting: Result<{ readonly draftCode: string }, { readonly code: string }>) {
  if (!drafting.ok) throw new Error(drafting.refusal.code)
  return publicationPreview(drafting.value.draftCode, today)
}

describe('the list of re-evaluations', () => {
  it('holds what was filed, with the day it is due, until it is closed, and only for its own province', async () => {
    const certificateCode = certificates[A] ?? ''
    expect(await waitingReEvaluations(officer, today)).toEqual([])
    await fileReEvaluation(ctx(), { certificateCode, filedOn: plainDate('2026-09-10'), slip: null })
    expect(await waitingReEvaluations(officer, today)).toEqual([
      {
        certificate: certificateCode,
        product: 'Tỏi a',
        filedOn: '2026-09-10',
        inTime: true,
        dueOn: '2026-10-25',
        endsOn: '2027-03-01'
      }
    ])
    expect(await waitingReEvaluations(stranger, today)).toEqual([])
    await closeReEvaluation(ctx(), { certificateCode, closedOn: today, reason: 'Rút hồ sơ' })
    expect(await waitingReEvaluations(officer, today)).toEqual([])
  })
})

describe('the list of referrals', () => {
  it('holds what the centre has not decided on, for its own province', async () => {
    expect(await waitingReferrals(officer)).toMatchObject([{ product: 'Tỏi a', referredOn: '2026-06-30' }])
    expect(await waitingReferrals(stranger)).toEqual([])
  })
})

describe('the preview of a decision about an earlier one', () => {
  it('of an annulment says that lines will never have been', async () => {
    const preview = await effects(await draftAnnulment(ctx(), { decisionCode, reason: 'Nhầm' }))
    expect(preview.lines.map(({ effect }) => effect)).toEqual(['withdrawn', 'withdrawn'])
    expect(preview).toMatchObject({ ended: 2, restored: 0, brake: { affected: 2 } })
  })

  it('of a withdrawal names only what is withdrawn', async () => {
    const drafting = await draftWithdrawal(ctx(), {
      decisionCode,
      certificateCodes: [certificates[B] ?? ''],
      reason: 'Hồ sơ sai'
    })
    expect(await effects(drafting)).toMatchObject({ lines: [{ name: 'Tỏi b', effect: 'withdrawn' }], ended: 1 })
  })

  it('of a correction counts what is corrected for the brake', async () => {
    const drafting = await draftCorrection(ctx(), {
      decisionCode,
      number: null,
      issuedOn: null,
      lines: [
        {
          certificateCode: certificates[A] ?? '',
          name: 'Tỏi cô đơn',
          star: null,
          producerCode: null,
          effectiveOn: null
        }
      ],
      wrongly: null,
      reason: 'Sai tên'
    })
    expect(await effects(drafting)).toMatchObject({ lines: [{ effect: 'corrected' }], corrected: 1, ended: 0 })
  })
})
