import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import type { Actor } from '@/lib/ocop/access/actor'
import { plainDate } from '@/lib/ocop/plain-date'
import { points } from '@/lib/ocop/points'
import type { Result } from '@/lib/ocop/result'
import { ownEventsOf, reEvaluationOf } from '@/lib/queries/officer/re-evaluation'
import { paperFor } from '@/lib/queries/papers/attached-papers'
import { certificateByCode } from '@/lib/queries/registry/certificate'
import { handDown, recordOpinion } from '@/lib/use-cases/certificates/accompany-re-evaluation'
import { fileReEvaluation } from '@/lib/use-cases/certificates/file-re-evaluation'
import { surrenderCertificate } from '@/lib/use-cases/certificates/surrender-certificate'
import { attachPaper } from '@/lib/use-cases/papers/attach-paper'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { contextOn, officerOf, openRegistry, recorded } from '../../support/registry'

const BAC_KAN = 'p06'
const TODAY = '2024-11-12'
const today = plainDate(TODAY)
const PLACE = { level: 'province' as const, code: '06', on: '2021-01-01' }

let store: TestDatabase
let officer: Actor
let stranger: Actor
let certificateCode: string
let other: string

beforeAll(async () => {
  store = await freshDatabase('accompanying')
  await openRegistry(store)
  officer = await officerOf(BAC_KAN, TODAY)
  stranger = await officerOf('p68', TODAY)
  await recorded(TODAY, {
    products: ['a', 'b'].map(ref => ({ ref, name: `Miến ${ref}`, place: PLACE })),
    decisions: [
      {
        ref: 'd',
        kind: 'recognition',
        authority: { level: 'province', place: PLACE },
        number: '1/QĐ-UBND',
        issuedOn: '2021-11-22',
        lines: ['a', 'b'].map(product => ({ ref: `l-${product}`, product, kind: 'new', star: 4, place: PLACE }))
      }
    ]
  })
  const rows = await database().certificate.findMany({ orderBy: { line: { position: 'asc' } } })
  certificateCode = rows[0]?.code ?? ''
  other = rows[1]?.code ?? ''
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

const ctx = (actor = officer) => contextOn(TODAY, actor)

function done<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

const refusalOf = (result: Result<unknown, { readonly code: string }>) => (result.ok ? null : result.refusal.code)

const dossier = async (as = officer) => reEvaluationOf(as, certificateCode)

describe('a dossier for re-evaluation', () => {
  const opinion = { body: 'Sở Y tế', onDay: today, star: 3, text: 'Đồng ý hạ hạng' }

  it('takes opinions and is passed down once it is filed, not before', async () => {
    expect(refusalOf(await recordOpinion(ctx(), { certificateCode, ...opinion }))).toBe('NOT_FILED')
    const down = { certificateCode, onDay: today, points: points(6600), receiver: 'UBND huyện Na Rì', note: null }
    expect(refusalOf(await handDown(ctx(), down))).toBe('NOT_FILED')
    done(await fileReEvaluation(ctx(), { certificateCode, filedOn: plainDate('2024-11-01'), slip: null }))
    expect(await dossier()).toMatchObject({ filing: { on: '2024-11-01' }, opinions: [], differ: false, handDown: null })
    expect(await dossier(stranger)).toBeNull()
  })

  it('shows when opinions are for different stars', async () => {
    done(await recordOpinion(ctx(), { certificateCode, ...opinion }))
    expect((await dossier())?.differ).toBe(false)
    done(await recordOpinion(ctx(), { certificateCode, ...opinion, body: 'Sở Công Thương', star: 4 }))
    expect(await dossier()).toMatchObject({ differ: true, opinions: [{ body: 'Sở Y tế' }, { body: 'Sở Công Thương' }] })
    const tomorrow = plainDate('2024-11-13')
    expect(refusalOf(await recordOpinion(ctx(), { certificateCode, ...opinion, onDay: tomorrow }))).toBe(
      'DAY_IN_FUTURE'
    )
    expect(refusalOf(await recordOpinion(ctx(stranger), { certificateCode, ...opinion }))).toBe('CERTIFICATE_NOT_FOUND')
  })

  it('is passed down to the district with 66,00 points, once, and the certificate stays as it is', async () => {
    const down = { certificateCode, onDay: today, points: points(6600), receiver: 'UBND huyện Na Rì', note: null }
    expect(refusalOf(await handDown(ctx(), { ...down, points: points(7200) }))).toBe('NOBODY_BELOW_DECIDES')
    done(await handDown(ctx(), down))
    expect(refusalOf(await handDown(ctx(), down))).toBe('ALREADY_HANDED_DOWN')
    expect((await dossier())?.handDown).toMatchObject({
      on: TODAY,
      points: 6600,
      star: 3,
      receiver: 'UBND huyện Na Rì'
    })
    const seen = await certificateByCode(certificateCode, today, today)
    expect([seen?.verdict, seen?.star]).toEqual(['under-re-evaluation', 4])
    const acts = await database().act.findMany({ where: { kind: { startsWith: 're-evaluation.' } } })
    expect(acts.map(({ visibility }) => visibility)).toEqual(['internal', 'internal', 'internal'])
  })
})

describe('a signed paper', () => {
  const file = { name: 'don.pdf', bytes: new TextEncoder().encode('%PDF-1.7 đơn') }

  it('is kept with a filing, an opinion and a surrender, and opens for its own officers only', async () => {
    const seen = await dossier()
    const letter = { certificateCode: other, from: plainDate('2024-11-20'), letter: 'Đơn ngày 10/11/2024' }
    done(await surrenderCertificate(ctx(), letter))
    const [surrendered] = await ownEventsOf(officer, other)
    expect(surrendered).toMatchObject({ kind: 'surrendered', on: '2024-11-20', papers: [] })
    const places = [
      { kind: 'certificate-event' as const, id: seen?.filing.id ?? '' },
      { kind: 'opinion' as const, id: seen?.opinions[0]?.id ?? '' },
      { kind: 'certificate-event' as const, id: surrendered?.id ?? '' }
    ]
    for (const place of places) {
      const { paperId } = done(await attachPaper(ctx(), { place, title: 'Đơn của chủ thể', file }))
      expect(await paperFor(officer, paperId)).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
      expect(await paperFor(stranger, paperId)).toBeNull()
      expect(refusalOf(await attachPaper(ctx(stranger), { place, title: 'x', file }))).toBe('PAPER_PLACE_NOT_FOUND')
    }
    expect(await dossier()).toMatchObject({
      filing: { papers: [{ title: 'Đơn của chủ thể' }] },
      opinions: [{ papers: [{ title: 'Đơn của chủ thể' }] }, { papers: [] }]
    })
    expect((await ownEventsOf(officer, other))[0]?.papers).toHaveLength(1)
    expect(await ownEventsOf(stranger, other)).toEqual([])
  })

  it('is a PDF', async () => {
    const place = { kind: 'certificate-event' as const, id: (await dossier())?.filing.id ?? '' }
    const text = { name: 'don.pdf', bytes: new TextEncoder().encode('chữ') }
    expect(refusalOf(await attachPaper(ctx(), { place, title: 'x', file: text }))).toBe('FILE_NOT_A_PDF')
  })
})
