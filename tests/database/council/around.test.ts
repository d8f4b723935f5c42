import { beforeAll, describe, expect, test } from 'vitest'
import { database } from '@/lib/data/client'
import type { Actor } from '@/lib/ocop/access/actor'
import { plainDate } from '@/lib/ocop/plain-date'
import { points } from '@/lib/ocop/points'
import { fairnessView } from '@/lib/queries/council/fairness'
import { fileOf } from '@/lib/queries/council/file'
import { sessionOf } from '@/lib/queries/council/session'
import { waitingReferrals } from '@/lib/queries/officer/waiting-referrals'
import { openBatch } from '@/lib/use-cases/batches/open-batch'
import { closeSession } from '@/lib/use-cases/council/close-session'
import { changeSeats, establishCouncil } from '@/lib/use-cases/council/establish-council'
import { handInSheet } from '@/lib/use-cases/council/hand-in-sheet'
import { keepAttendance, openSession } from '@/lib/use-cases/council/open-session'
import { planSession } from '@/lib/use-cases/council/plan-session'
import { recordAdvice } from '@/lib/use-cases/council/record-advice'
import { publishDecision } from '@/lib/use-cases/decisions/publish-decision'
import { draftFromBatch } from '@/lib/use-cases/drafts/draft-from-batch'
import { issueDraft } from '@/lib/use-cases/drafts/issue-draft'
import { saveResults } from '@/lib/use-cases/results/save-results'
import { accepted, type MetCouncil, metCouncil } from '../../support/councils'
import { freshDatabase } from '../../support/database'
import { contextOn, officerOf, openRegistry } from '../../support/registry'

const QUANG_NGAI = 'p51@2025-07-01'
const CAN_THO = 'p92@2025-07-01'

beforeAll(async () => openRegistry(await freshDatabase('around-councils')))

type Parts = readonly [A: string, B: string, C: string]

/** A session whose every file every member scores alike, closed. */
async function closedWith(provinceId: string, day: string, files: readonly Parts[]): Promise<MetCouncil> {
  const met = await metCouncil({
    provinceId,
    day,
    members: 1,
    byParts: true,
    files: files.map((_, index) => ({ name: `Sản phẩm ${index + 1}` }))
  })
  for (const [file, [A, B, C]] of files.entries())
    for (const [seat, actor] of [met.chair, ...met.members].entries())
      accepted(
        await handInSheet(contextOn(day, actor), {
          sessionCode: met.sessionCode,
          dossierId: met.dossierIds[file] ?? '',
          seatId: met.seatIds[seat] ?? '',
          typed: { entries: {}, findings: [], parts: { A, B, C } }
        })
      )
  accepted(await closeSession(contextOn(day, met.chair), met.sessionCode))
  return met
}

test('results are set beside those of earlier sessions and of other provinces, and no score changes', async () => {
  // 60 and 70 last year here; 50 in another province; 80 and 72 now.
  await closedWith(QUANG_NGAI, '2025-08-10', [
    ['25', '15', '20'],
    ['30', '15', '25']
  ])
  await closedWith(CAN_THO, '2026-08-09', [['20', '10', '20']])
  const met = await closedWith(QUANG_NGAI, '2026-08-10', [
    ['30', '20', '30'],
    ['30', '20', '22']
  ])
  const view = await fairnessView(met.chair, met.sessionCode)
  // (80 + 72) / 2 = 76 against (60 + 70) / 2 = 65 and 50.
  expect(view).toMatchObject({
    earlier: { own: 2, others: 2, meanDifference: 1100 },
    elsewhere: { own: 2, others: 1, meanDifference: 2600 }
  })
  expect(view?.earlier.shares).toEqual([
    { star: 4, own: 1, others: 0.5 },
    { star: 3, own: 0, others: 0.5 }
  ])
})

test('95 points go to the centre by a decision that approves them, without a star meanwhile (QĐ 26)', async () => {
  const day = '2026-10-10'
  const met = await closedWith(QUANG_NGAI, day, [['40', '25', '30']])
  const officer = await officerOf(QUANG_NGAI, day, ['province_officer', 'publisher'])
  const ctx = contextOn(day, officer)
  const { batch } = await database().councilSession.findUniqueOrThrow({
    where: { code: met.sessionCode },
    include: { batch: true }
  })
  const { draftCode } = accepted(
    await draftFromBatch(ctx, { batchCode: batch.code, kind: 'approval', authorityUnitId: QUANG_NGAI, subject: null })
  )
  expect(await sessionOf(officer, met.sessionCode)).toMatchObject({ drafts: [{ code: draftCode, kind: 'approval' }] })
  const version = async () => (await database().decisionDraft.findUniqueOrThrow({ where: { code: draftCode } })).version
  accepted(
    await issueDraft(ctx, {
      draftCode,
      version: await version(),
      number: '1201/QĐ-UBND',
      issuedOn: plainDate(day),
      effectiveOn: null,
      signer: 'Nguyễn Hoàng A',
      signerTitle: null,
      file: null
    })
  )
  accepted(await publishDecision(ctx, { draftCode, version: await version() }))
  expect(await waitingReferrals(officer)).toEqual([{ id: expect.any(String), product: 'Sản phẩm 1', referredOn: day }])
  expect(await database().recognitionLine.count()).toBe(0)
})

describe('the advisory group', () => {
  test('reports before the scoring, scores nothing and sees no sheet, not even after closing', async () => {
    const day = '2026-09-10'
    const met = await metCouncil({
      provinceId: QUANG_NGAI,
      day,
      members: 1,
      byParts: true,
      files: [{ name: 'Quế' }]
    })
    const advisor = await officerOf(QUANG_NGAI, day, ['council_member'])
    const session = await database().councilSession.findUniqueOrThrow({
      where: { code: met.sessionCode },
      include: { council: true }
    })
    const { login } = await database().account.findUniqueOrThrow({
      where: { id: advisor.kind === 'account' ? advisor.accountId : '' }
    })
    accepted(
      await changeSeats(contextOn(day, met.officer), {
        councilCode: session.council.code,
        on: plainDate('2026-09-01'),
        added: [{ name: 'Đinh Tư Vấn', organisation: 'Trường Đại học', role: 'advisor', scores: true, login }],
        endedSeatIds: []
      })
    )
    const seen = await sessionOf(advisor, met.sessionCode)
    expect(seen).toMatchObject({ mayAdvise: true, advice: null, attendance: { seats: 2 } })
    expect(seen?.seats.at(-1)).toMatchObject({ name: 'Đinh Tư Vấn', role: 'advisor', scores: false })
    const advise = (actor: Actor, text: string) =>
      recordAdvice(contextOn(day, actor), { sessionCode: met.sessionCode, text })
    expect(await advise(advisor, '  ')).toMatchObject({ refusal: { code: 'ADVICE_MISSING' } })
    expect(await advise(met.members[0] ?? met.chair, 'Ý kiến')).toMatchObject({ refusal: { code: 'NOT_PERMITTED' } })
    accepted(await advise(advisor, 'Hồ sơ đủ.'))
    accepted(await advise(met.officer, 'Hồ sơ đủ; đã kiểm tra cơ sở.'))
    expect(await sessionOf(met.members[0] ?? met.chair, met.sessionCode)).toMatchObject({
      advice: 'Hồ sơ đủ; đã kiểm tra cơ sở.',
      mayAdvise: false
    })
    for (const [seat, actor] of [met.chair, ...met.members].entries())
      accepted(
        await handInSheet(contextOn(day, actor), {
          sessionCode: met.sessionCode,
          dossierId: met.dossierIds[0] ?? '',
          seatId: met.seatIds[seat] ?? '',
          typed: { entries: {}, findings: [], parts: { A: '30', B: '20', C: '30' } }
        })
      )
    accepted(await closeSession(contextOn(day, met.chair), met.sessionCode))
    expect(await fileOf(advisor, met.sessionCode, 1)).toMatchObject({ seen: 'none', sheets: [], result: null })
    expect(await sessionOf(advisor, met.sessionCode)).toMatchObject({ papers: [], mayAdvise: false })
    expect(await advise(advisor, 'Muộn')).toMatchObject({ refusal: { code: 'SESSION_CLOSED' } })
  })
})

/** S4b: a district council of 2023 under QĐ 148 (40, 25, 35), entered today by the province that holds its records now. */
describe('a council of a district of 2023 to 06/2025', () => {
  const TODAY = '2026-11-24'
  const DAY = '2023-09-20'

  test('is entered with its scores: 72,00 goes up to the province, 66,00 is three stars of the district', async () => {
    const district = await database().unit.findFirstOrThrow({
      where: {
        level: 'district',
        names: { some: { fullName: { contains: 'Ba Bể' } } },
        validUntil: new Date('2025-07-01')
      }
    })
    const officer = await officerOf(district.id, TODAY, ['province_officer', 'secretary'])
    const ctx = contextOn(TODAY, officer)
    const { batchCode } = accepted(
      await openBatch(ctx, { unitId: district.id, programmeYear: 2023, round: 1, title: null })
    )
    // No star is known before the council has scored.
    const row = (index: number, productName: string) => ({
      index,
      seen: null,
      touched: true,
      productName,
      producerName: 'Hợp tác xã Yến Dương',
      producerKind: 'cooperative' as const,
      placeText: null,
      setText: null,
      points: null,
      star: null,
      kind: 'new' as const
    })
    accepted(
      await saveResults(ctx, {
        batchCode,
        rows: [row(0, 'Bí xanh thơm'), row(1, 'Gạo nếp Tài')],
        removed: [],
        answers: []
      })
    )
    const kept = await database().evaluationResult.findMany({
      where: { batch: { code: batchCode } },
      orderBy: { position: 'asc' }
    })
    const resultIds = kept.map(({ id }) => id)
    const { councilCode } = accepted(
      await establishCouncil(ctx, {
        unitId: district.id,
        name: 'Hội đồng cấp huyện',
        establishedBy: '1887/QĐ-UBND',
        fromDay: plainDate('2023-03-01'),
        seats: ['chair', 'member', 'member'].map((role, index) => ({
          name: `Người ${index + 1}`,
          organisation: null,
          role: index === 0 ? ('chair' as const) : ('member' as const),
          scores: role !== 'secretary',
          login: null
        }))
      })
    )
    const { sessionCode } = accepted(
      await planSession(ctx, {
        councilCode,
        batchCode,
        onDay: plainDate(DAY),
        mode: 'transcribed',
        byParts: true,
        receivedOn: null,
        resultIds
      })
    )
    const session = await database().councilSession.findUniqueOrThrow({
      where: { code: sessionCode },
      include: { dossiers: { orderBy: { position: 'asc' } }, council: { include: { seats: true } } }
    })
    const seatIds = session.council.seats.map(({ id }) => id)
    accepted(await keepAttendance(ctx, { sessionCode, presentSeatIds: seatIds }))
    accepted(await openSession(ctx, sessionCode))
    const given: readonly Parts[] = [
      ['30', '20', '22'],
      ['26', '18', '22']
    ]
    for (const [file, [A, B, C]] of given.entries())
      for (const seatId of seatIds)
        accepted(
          await handInSheet(ctx, {
            sessionCode,
            dossierId: session.dossiers[file]?.id ?? '',
            seatId,
            typed: { entries: {}, findings: [], parts: { A, B, C } }
          })
        )
    accepted(await closeSession(ctx, sessionCode))
    const rows = await database().evaluationResult.findMany({
      where: { id: { in: resultIds } },
      include: { sessionDossiers: { include: { outcome: true } } },
      orderBy: { position: 'asc' }
    })
    expect(
      rows.map(({ points: given, star, sessionDossiers: [at] }) => [given, star, at?.rulebook, at?.outcome?.kind])
    ).toEqual([
      [points(7200), 4, '148/2023', 'passed-on'],
      [points(6600), 3, '148/2023', 'rated']
    ])
  })
})
