import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import type { Actor } from '@/lib/ocop/access/actor'
import { plainDate } from '@/lib/ocop/plain-date'
import { SCREENING_POINTS, type ScreeningReport } from '@/lib/ocop/screening/screening'
import { actorWithLogin } from '@/lib/queries/accounts/actor'
import { workList } from '@/lib/queries/officer/work-list'
import { screenedDossier, screenedDossiers, screeningPlaces } from '@/lib/queries/screening/dossiers'
import { officialPdf } from '@/lib/services/pdf/official'
import { screeningPaper } from '@/lib/text/papers/screening-paper'
import { receiveDossier } from '@/lib/use-cases/screening/receive-dossier'
import { reportScreening } from '@/lib/use-cases/screening/report-screening'
import { accepted } from '../../support/councils'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { readPdf } from '../../support/read-pdf'
import { contextOn, officerOf, openRegistry } from '../../support/registry'

/** Received on Monday 01/06/2026, the fifteenth working day is Monday 22/06/2026: no holiday lies between. */
const RECEIVED = '2026-06-01'
const LAST_DAY = '2026-06-22'
const QUANG_NGAI = 'p51@2025-07-01'

let store: TestDatabase
let communeId: string
let otherId: string
let commune: Actor
let neighbour: Actor
let province: Actor

/** The account as it signs in, with everything that its place covers. */
async function signedIn(actor: Actor): Promise<Actor> {
  if (actor.kind !== 'account') throw new Error('an account was meant')
  const { login } = await database().account.findUniqueOrThrow({ where: { id: actor.accountId } })
  const found = await actorWithLogin(login, plainDate(RECEIVED))
  if (!found) throw new Error('the account is open')
  return found
}

beforeAll(async () => {
  store = await freshDatabase('screening')
  await openRegistry(store)
  const units = await database().unit.findMany({
    where: { level: 'commune', validUntil: null, parentId: QUANG_NGAI },
    orderBy: { id: 'asc' },
    take: 2
  })
  const [own, other] = units
  if (!own || !other) throw new Error('a province has communes')
  communeId = own.id
  otherId = other.id
  commune = await signedIn(await officerOf(communeId, RECEIVED, ['commune_officer']))
  neighbour = await signedIn(await officerOf(otherId, RECEIVED, ['commune_officer']))
  province = await signedIn(await officerOf(QUANG_NGAI, RECEIVED, ['province_officer']))
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

const received = (
  actor: Actor,
  given: { readonly product?: string; readonly unitId?: string; readonly on?: string } = {}
) =>
  receiveDossier(contextOn(RECEIVED, actor), {
    unitId: given.unitId ?? communeId,
    receivedOn: plainDate(given.on ?? RECEIVED),
    slip: '01-03/PĐK-51-21220-2026',
    productName: given.product ?? 'Gạo rẫy',
    producerName: 'Hợp tác xã Ba Tơ',
    producerKind: 'cooperative',
    representative: 'Phạm Văn Mía',
    address: 'Thôn Nước Lui',
    setText: 'Gạo, ngũ cốc, hạt sơ chế khác',
    evaluation: 'first'
  })

const assessed = (unmet: string | null = null): ScreeningReport['assessments'] => {
  const of = (point: (typeof SCREENING_POINTS)[number]) => ({ meets: point !== unmet, opinion: '' })
  const [material, labour, idea, identity] = SCREENING_POINTS
  return { [material]: of(material), [labour]: of(labour), [idea]: of(idea), [identity]: of(identity) }
}

const reported = (actor: Actor, dossierCode: string, on: string, given: Partial<ScreeningReport> = {}) =>
  reportScreening(contextOn(on, actor), {
    dossierCode,
    reportedOn: plainDate(on),
    assessments: assessed(),
    proposal: 'propose',
    reason: '',
    ...given
  })

describe('a commune', () => {
  test('receives dossiers for itself only, and not from tomorrow', async () => {
    expect(await screeningPlaces(commune, plainDate(RECEIVED))).toMatchObject([{ value: communeId }])
    expect(await received(commune, { unitId: otherId })).toMatchObject({ refusal: { code: 'COMMUNE_NOT_OFFERED' } })
    expect(await received(commune, { on: '2026-06-02' })).toMatchObject({ refusal: { code: 'RECEIVED_IN_FUTURE' } })
    expect(await received(province)).toMatchObject({ refusal: { code: 'NOT_PERMITTED' } })
  })

  test('has fifteen working days, in its work list, and passes the dossier on to the province with Mẫu 03', async () => {
    const { dossierCode } = accepted(await received(commune))
    for (const [today, state] of [
      [LAST_DAY, 'running'],
      ['2026-06-23', 'overdue']
    ] as const) {
      const { screenings } = await workList(commune, plainDate(today))
      expect(screenings).toMatchObject({
        total: 1,
        items: [{ code: dossierCode, clock: { state, deadline: { on: LAST_DAY } } }]
      })
      expect((await workList(neighbour, plainDate(today))).screenings.total).toBe(0)
    }
    expect(await screenedDossiers(province, plainDate(LAST_DAY))).toMatchObject({ open: [{ code: dossierCode }] })
    const lacking = { ...assessed(), 'local-labour': { meets: false, opinion: ' ' } }
    expect(await reported(commune, dossierCode, LAST_DAY, { assessments: lacking })).toMatchObject({
      refusal: { code: 'OPINION_MISSING', point: 'local-labour' }
    })
    const told = { ...assessed(), 'local-labour': { meets: false, opinion: 'Mới có 3 lao động trong xã.' } }
    accepted(await reported(commune, dossierCode, LAST_DAY, { assessments: told }))
    expect(await reported(commune, dossierCode, LAST_DAY)).toMatchObject({
      refusal: { code: 'SCREENING_ALREADY_REPORTED' }
    })
    expect(await screenedDossiers(province, plainDate('2026-07-30'))).toMatchObject({
      open: [],
      passedOn: [{ code: dossierCode, clock: { state: 'reported-in-time' } }]
    })
    const seen = await screenedDossier(province, dossierCode, plainDate(LAST_DAY))
    if (seen === null) throw new Error('the province sees its communes')
    expect(seen.mayReport).toBe(false)
    const { pages } = await readPdf(
      await officialPdf([screeningPaper(seen)], { title: 'Mẫu 03', at: new Date('2026-06-22T03:00:00Z') })
    )
    for (const words of [
      'Mẫu số 03',
      'Kính gửi: Ủy ban nhân dân tỉnh Quảng Ngãi',
      'Tên chủ thể: Hợp tác xã Ba Tơ',
      'Người đại diện theo pháp luật: Phạm Văn Mía',
      'dân tộc: ……………',
      '2 Lao động địa phương chưa đáp ứng Mới có 3 lao động trong xã.',
      'đề nghị Ủy ban nhân dân tỉnh Quảng Ngãi xem xét',
      'ngày 22 tháng 6 năm 2026'
    ])
      expect(pages.join(' ')).toContain(words)
  })

  test('gives a dossier back with a reason, late if it is', async () => {
    const { dossierCode } = accepted(await received(commune, { product: 'Mật ong' }))
    expect(await reported(commune, dossierCode, '2026-06-23', { proposal: 'return' })).toMatchObject({
      refusal: { code: 'RETURN_REASON_MISSING' }
    })
    expect(
      await reportScreening(contextOn(LAST_DAY, commune), {
        dossierCode,
        reportedOn: plainDate('2026-05-31'),
        assessments: assessed(),
        proposal: 'propose',
        reason: ''
      })
    ).toMatchObject({ refusal: { code: 'REPORT_DAY_IMPOSSIBLE' } })
    accepted(
      await reported(commune, dossierCode, '2026-06-23', {
        proposal: 'return',
        reason: 'Thiếu giấy đăng ký kinh doanh.'
      })
    )
    expect(await screenedDossiers(commune, plainDate('2026-06-30'))).toMatchObject({
      givenBack: [{ code: dossierCode, clock: { state: 'reported-late' } }]
    })
  })

  test('knows nothing of its neighbour’s dossiers', async () => {
    const { dossierCode } = accepted(await received(neighbour, { unitId: otherId, product: 'Tỏi' }))
    expect(await screenedDossier(commune, dossierCode, plainDate(RECEIVED))).toBeNull()
    expect(await reported(commune, dossierCode, RECEIVED)).toMatchObject({
      refusal: { code: 'RECEIVED_DOSSIER_NOT_FOUND' }
    })
    for (const role of ['publisher', 'producer', 'council_member', 'administrator'] as const)
      expect(
        await screenedDossier(
          await signedIn(await officerOf(QUANG_NGAI, RECEIVED, [role])),
          dossierCode,
          plainDate(RECEIVED)
        )
      ).toBeNull()
  })

  test('changes nothing that it has said', async () => {
    const row = await database().receivedDossier.findFirstOrThrow({ orderBy: { act: 'asc' } })
    expect(dayFromColumn(row.receivedOn)).toBe(RECEIVED)
    await expect(
      database().$executeRaw`UPDATE received_dossier SET received_on = '2026-06-02' WHERE id = ${row.id}::uuid`
    ).rejects.toThrow()
    await expect(database().$executeRaw`DELETE FROM screening_report`).rejects.toThrow()
  })
})
