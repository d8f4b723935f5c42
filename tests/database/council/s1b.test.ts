import { beforeAll, describe, expect, test } from 'vitest'
import { database } from '@/lib/data/client'
import type { Actor } from '@/lib/ocop/access/actor'
import type { SessionRecord } from '@/lib/ocop/council/record'
import { fileOf } from '@/lib/queries/council/file'
import { sessionRecord } from '@/lib/queries/council/record'
import { COUNCIL_PAPERS } from '@/lib/queries/council/seen'
import { sessionOf } from '@/lib/queries/council/session'
import { officialPdf } from '@/lib/services/pdf/official'
import { minutesPaper } from '@/lib/text/papers/council/minutes-paper'
import { noticePapers } from '@/lib/text/papers/council/notice-paper'
import { reportPaper } from '@/lib/text/papers/council/report-paper'
import { sheetPapers } from '@/lib/text/papers/council/sheet-paper'
import { submissionPaper } from '@/lib/text/papers/council/submission-paper'
import type { OfficialPaper } from '@/lib/text/papers/official-paper'
import { closeSession, recordDiscussion } from '@/lib/use-cases/council/close-session'
import { handInSheet } from '@/lib/use-cases/council/hand-in-sheet'
import { declareInterest, keepAttendance } from '@/lib/use-cases/council/open-session'
import { accepted, type MetCouncil, metCouncil } from '../../support/councils'
import { freshDatabase } from '../../support/database'
import { readPdf } from '../../support/read-pdf'
import { contextOn, officerOf, openRegistry } from '../../support/registry'

/** The session of batch 2021/1 of Kon Tum: 21 files, three members, part totals under QĐ 1048 (35, 25, 40). */
const DAY = '2021-11-20'

const YEN_SAM = 0
const VINGIN = [1, 2, 3, 4, 5, 6]
const CA_PHE = 7
const MANG = 8
const THREE_STARS = Array.from({ length: 12 }, (_, index) => 9 + index)
const NOTE = 'Đã xem lại phiếu kiểm nghiệm nước yến.'

type Parts = readonly [A: string, B: string, C: string]

let province: string
let met: MetCouncil

const everybody = (): readonly Actor[] => [met.chair, ...met.members]

const handIn = (file: number, seat: number, [A, B, C]: Parts) =>
  handInSheet(contextOn(DAY, everybody()[seat] ?? met.chair), {
    sessionCode: met.sessionCode,
    dossierId: met.dossierIds[file] ?? '',
    seatId: met.seatIds[seat] ?? '',
    typed: { entries: {}, findings: [], parts: { A, B, C } }
  })

const byAll = async (file: number, parts: Parts) => {
  for (const seat of [0, 1, 2]) accepted(await handIn(file, seat, parts))
}

const close = () => closeSession(contextOn(DAY, met.chair), met.sessionCode)

beforeAll(async () => {
  await openRegistry(await freshDatabase('s1b'))
  province = (
    await database().unit.findFirstOrThrow({
      where: { code: '62', level: 'province', validUntil: new Date('2025-07-01') }
    })
  ).id
  met = await metCouncil({
    provinceId: province,
    day: DAY,
    members: 2,
    byParts: true,
    files: [
      { name: 'Nước Yến Sâm Kon Tum', producer: 'Công ty TNHH Yến Sào Kon Tum' },
      ...VINGIN.map(number => ({ name: `Sâm dây Vingin ${number}`, producer: 'Công ty cổ phần Vingin' })),
      { name: 'Cà phê Đăk Hà', producer: 'Hợp tác xã Đăk Hà' },
      { name: 'Măng khô', producer: 'Hợp tác xã Măng Đen' },
      ...THREE_STARS.map(number => ({ name: `Sản phẩm KT ${number}`, producer: `Chủ thể KT ${number}` }))
    ]
  })
})

describe('S1b: the council scores the batch of 2021', () => {
  test('1 and 2: a member sees the own sheets only, and no more than the maximum of a part is taken', async () => {
    expect(met.dossierIds).toHaveLength(21)
    expect(await handIn(YEN_SAM, 1, ['36', '18,00', '32,00'])).toMatchObject({
      refusal: { code: 'SHEET_NOT_READY', problems: [{ code: 'PART_NOT_ALLOWED', part: 'A', max: 3500 }] }
    })
    accepted(await handIn(YEN_SAM, 1, ['28,50', '18,00', '32,00']))
    const [second = met.chair, third = met.chair] = met.members
    expect(await fileOf(third, met.sessionCode, 1)).toMatchObject({ seen: 'own', sheets: [] })
    expect(await fileOf(second, met.sessionCode, 1)).toMatchObject({ entry: { own: 'handed-in' } })
  })

  test('3: 13,00 apart keeps the session open until it is discussed and scored again', async () => {
    accepted(await handIn(YEN_SAM, 0, ['29,00', '18,00', '32,00']))
    accepted(await handIn(YEN_SAM, 2, ['24,11', '15,22', '26,67']))
    const closed = await close()
    expect(closed.ok).toBe(false)
    expect(closed).toMatchObject({
      refusal: {
        problems: expect.arrayContaining([
          expect.objectContaining({ code: 'SPREAD_TO_DISCUSS', spread: 1300, limit: 1000 })
        ])
      }
    })
    accepted(
      await recordDiscussion(contextOn(DAY, met.chair), {
        sessionCode: met.sessionCode,
        dossierId: met.dossierIds[YEN_SAM] ?? '',
        note: NOTE
      })
    )
    accepted(await handIn(YEN_SAM, 2, ['28,00', '17,00', '31,00']))
  })

  test('8: a member takes no part in a product of the own company, and the history says so', async () => {
    const dossierId = met.dossierIds[CA_PHE] ?? ''
    const third = met.members[1] ?? met.chair
    accepted(
      await declareInterest(contextOn(DAY, third), {
        sessionCode: met.sessionCode,
        dossierId,
        seatId: met.seatIds[2] ?? '',
        ground: 'own-producer',
        note: null
      })
    )
    expect(await handIn(CA_PHE, 2, ['33', '22', '35'])).toMatchObject({ refusal: { code: 'EXCLUDED_FROM_DOSSIER' } })
    const act = await database().act.findFirstOrThrow({ where: { kind: 'session.interest_declared' } })
    expect(act).toMatchObject({ subject: met.sessionCode, visibility: 'internal' })
    expect(act.accountId).toBe(third.kind === 'account' ? third.accountId : '')
  })

  test('no paper of a session is anybody’s before it is closed', async () => {
    for (const paper of COUNCIL_PAPERS)
      for (const actor of [...everybody(), met.officer])
        expect(await sessionRecord(actor, met.sessionCode, paper)).toBeNull()
    expect(await sessionOf(met.chair, met.sessionCode)).toMatchObject({ papers: [] })
  })

  test('4 to 6: 91,20 is potential five-star, 89,995 four stars, 49,99 two; the other twelve have three', async () => {
    for (const file of VINGIN) await byAll(file, ['33,00', '22,20', '36,00'])
    accepted(await handIn(CA_PHE, 0, ['32,99', '22,00', '35,00']))
    accepted(await handIn(CA_PHE, 1, ['33,00', '22,00', '35,00']))
    await byAll(MANG, ['19,99', '10,00', '20,00'])
    for (const [index, file] of THREE_STARS.entries()) await byAll(file, ['20', '15', String(20 + index)])
    accepted(await close())
    const outcomes = await database().dossierOutcome.findMany({
      where: { dossierId: { in: [...met.dossierIds] } },
      include: { dossier: { include: { result: true } } }
    })
    const of = (file: number) => outcomes.find(({ dossierId }) => dossierId === met.dossierIds[file])
    expect(of(YEN_SAM)).toMatchObject({ kind: 'rated', star: 4, numerator: 467, denominator: 6 })
    expect(of(YEN_SAM)?.dossier.result).toMatchObject({ points: 7783, star: 4 })
    for (const file of VINGIN)
      expect(of(file)).toMatchObject({ kind: 'potential-five-star', star: 4, numerator: 456, denominator: 5 })
    expect(of(CA_PHE)).toMatchObject({ kind: 'rated', star: 4, numerator: 17_999, denominator: 200 })
    expect(of(CA_PHE)?.dossier.result.points).toBe(8999)
    expect(of(MANG)).toMatchObject({ kind: 'below-three-stars', star: 2, numerator: 4999, denominator: 100 })
    for (const file of THREE_STARS) expect(of(file)).toMatchObject({ kind: 'rated', star: 3 })
  })

  test('7: seven of ten members are no quorum', async () => {
    const ten = await metCouncil({
      provinceId: province,
      day: '2021-11-21',
      members: 9,
      byParts: true,
      files: [{ name: 'Rượu ghè' }]
    })
    accepted(
      await keepAttendance(contextOn('2021-11-21', ten.officer), {
        sessionCode: ten.sessionCode,
        presentSeatIds: ten.seatIds.slice(0, 7)
      })
    )
    const closed = await closeSession(contextOn('2021-11-21', ten.chair), ten.sessionCode)
    expect(closed).toMatchObject({
      refusal: {
        problems: expect.arrayContaining([{ code: 'QUORUM_NOT_MET', present: 7, needed: 8, seats: 10, percent: 75 }])
      }
    })
  })
})

describe('the papers of the session', () => {
  let record: SessionRecord
  const printed = async (...papers: readonly OfficialPaper[]) => {
    const { pages, tagged } = await readPdf(
      await officialPdf(papers, { title: 'Giấy tờ', at: new Date('2021-11-22T02:00:00Z') })
    )
    expect(tagged).toBe(true)
    return pages
  }

  beforeAll(async () => {
    const read = await sessionRecord(met.chair, met.sessionCode, 'minutes')
    if (read === null) throw new Error('closed above')
    record = read
  })

  test('the minutes tell who, how, what was discussed, every result, and the seal', async () => {
    const pages = await printed(minutesPaper(record))
    const text = pages.join(' ')
    const { seal } = await database().sessionClosing.findFirstOrThrow({ where: { session: { code: met.sessionCode } } })
    for (const words of [
      'UBND TỈNH KON TUM',
      'đánh giá, phân hạng 21 hồ sơ sản phẩm OCOP năm 2021',
      'Có mặt 3 trên 3 thành viên chấm điểm; cần ít nhất 3 (75 %;',
      'Quyết định số 1048/QĐ-TTg',
      'Uỷ viên 2 không tham gia, vì sản phẩm của đơn vị mình',
      NOTE,
      'Điểm trước thảo luận: Chủ tịch 79,00; Uỷ viên 1 78,50; Uỷ viên 2 66,00',
      '77,83',
      '91,20',
      '89,995',
      '49,99',
      '4 sao, tiềm năng 5 sao',
      '6 sản phẩm tiềm năng 5 sao, 2 sản phẩm đạt 4 sao, 12 sản phẩm đạt 3 sao và 1 sản phẩm dưới 3 sao',
      '63 phiếu',
      seal
    ])
      expect(text).toContain(words)
    expect(pages[1]).toMatch(/\b2 ?$/)
  })

  test('the report and the submission propose what follows from the results', async () => {
    for (const paper of [reportPaper(record), submissionPaper(record)]) {
      const text = (await printed(paper)).join(' ')
      expect(text).toContain('Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Kon Tum')
      expect(text).toContain('- Công nhận 2 sản phẩm đạt 4 sao và 12 sản phẩm đạt 3 sao;')
      expect(text).toContain('xem xét, công nhận 5 sao 6 sản phẩm: Sâm dây Vingin 1')
      expect(text).toContain('1 sản phẩm dưới 3 sao: Măng khô.')
    }
    expect((await printed(submissionPaper(record))).join(' ')).not.toContain('49,99')
  })

  test('each producer is told the own results, and nobody’s name', async () => {
    const notices = noticePapers(record)
    expect(notices).toHaveLength(16)
    const pages = await printed(...notices)
    const vingin = pages.find(page => page.includes('Kính gửi: Công ty cổ phần Vingin')) ?? ''
    expect(vingin).toContain('91,20')
    expect(vingin).not.toContain('Yến Sâm')
    const yenSam = pages.find(page => page.includes('Kính gửi: Công ty TNHH Yến Sào Kon Tum')) ?? ''
    expect(yenSam).toMatch(/77,83/)
    expect(pages.join(' ')).not.toContain('Uỷ viên')
  })

  test('each sheet is printed with its round, those scored again too', async () => {
    const [file] = record.files
    if (!file) throw new Error('21 files')
    const papers = sheetPapers(record, file, null)
    expect(papers).toHaveLength(4)
    const pages = await printed(...papers)
    const older = pages.find(page => page.includes('24,11')) ?? ''
    expect(older).toContain('Vòng 1, đã chấm lại sau thảo luận')
    expect(older).toContain('TỔNG CỘNG 66,00')
    expect(sheetPapers(record, file, met.seatIds[1] ?? null)).toHaveLength(1)
  })

  test('members print minutes, report and sheets; the submission is for who keeps the papers', async () => {
    const member = met.members[0] ?? met.chair
    const may = async (actor: Actor) => {
      const found = await Promise.all(COUNCIL_PAPERS.map(paper => sessionRecord(actor, met.sessionCode, paper, 1)))
      return COUNCIL_PAPERS.filter((_, index) => found[index] !== null)
    }
    expect(await may(member)).toEqual(['minutes', 'report', 'sheets'])
    expect(await may(met.chair)).toEqual([...COUNCIL_PAPERS])
    expect(await may(met.officer)).toEqual([...COUNCIL_PAPERS])
    for (const role of ['council_member', 'chair', 'publisher', 'commune_officer', 'producer'] as const)
      expect(await may(await officerOf(province, DAY, [role]))).toEqual([])
    expect(await may(await officerOf('p51@2025-07-01', DAY, ['province_officer']))).toEqual([])
  })
})
