import { beforeAll, describe, expect, it } from 'vitest'
import type { RecordedFile, SessionRecord } from '@/lib/ocop/council/record'
import { resultOf } from '@/lib/ocop/council/result'
import type { CouncilSession, HandedInSheet, SessionDossier } from '@/lib/ocop/council/session'
import { plainDate } from '@/lib/ocop/plain-date'
import { regulationOn, valuesOf } from '@/lib/ocop/rating/regulation'
import { rulebookOf } from '@/lib/ocop/rulebook/rulebook-for'
import { loadSheet } from '@/lib/ocop/rulebook/sheets/load-sheet'
import { type CriteriaSheet, criteriaOf } from '@/lib/ocop/rulebook/sheets/sheet'
import { possibleFindings } from '@/lib/ocop/scoring/finding'
import type { Choices } from '@/lib/ocop/scoring/score-sheet'
import { partTotalsOf } from '@/lib/ocop/scoring/totals'
import { officialDocx } from '@/lib/services/docx/official'
import { officialPdf } from '@/lib/services/pdf/official'
import { minutesPaper } from '@/lib/text/papers/council/minutes-paper'
import { noticePapers } from '@/lib/text/papers/council/notice-paper'
import { reportPaper } from '@/lib/text/papers/council/report-paper'
import { sheetPapers } from '@/lib/text/papers/council/sheet-paper'
import { submissionPaper } from '@/lib/text/papers/council/submission-paper'
import type { Block, OfficialPaper } from '@/lib/text/papers/official-paper'
import { readPdf } from '../../support/read-pdf'
import { unzipped } from '../../support/unzipped'

const ON = plainDate('2026-08-10')
const SEAL = '5f'.repeat(32)
const REJECTED = 'R.1'
const FORGED = 'Giả mạo hồ sơ'

let rice: CriteriaSheet
let record: SessionRecord

/** The best level of every criterion, but those named by their points in hundredths. */
const choices = (but: Readonly<Record<string, number>> = {}): Choices =>
  new Map(
    criteriaOf(rice).flatMap(({ code, max, options }) => {
      const option = options.find(({ points }) => points === (but[code] ?? max))
      return option === undefined ? [] : [[code, option] as const]
    })
  )

function handedIn(member: string, given: Choices, round = 1, findings: readonly string[] = []): HandedInSheet {
  const found = possibleFindings(rice).filter(({ code }) => findings.includes(code))
  return { member, round, choices: given, parts: partTotalsOf(given), findings: found }
}

const dossier = (name: string, given: Partial<SessionDossier>): SessionDossier => ({
  dossier: name,
  rulebook: rulebookOf('26/2026'),
  sheet: rice,
  exclusions: [],
  sheets: [],
  discussions: [],
  returned: null,
  ...given
})

const PEOPLE = [
  { member: 'chair', role: 'chair', name: 'Nguyễn Hoàng A', organisation: 'Phó Chủ tịch UBND tỉnh' },
  { member: 'two', role: 'member', name: 'Trần Thị B', organisation: 'Sở Công Thương' },
  { member: 'three', role: 'member', name: 'Lê Văn C', organisation: null },
  { member: 'clerk', role: 'secretary', name: 'Phạm Thư D', organisation: 'Chi cục Phát triển nông thôn' }
] as const

beforeAll(async () => {
  const sheet = await loadSheet('26/2026', 3)
  if (sheet === null) throw new Error('the sheet of set 3 is held')
  rice = sheet
  const low = choices({ 'A.1.3': 200 })
  const dossiers = [
    // 99 points each, but A.1.3 has 2 of the 3 points that five stars need: four stars.
    dossier('one', { sheets: [handedIn('chair', low), handedIn('two', low)] }),
    // One member found a forged file, kept to it after the discussion: refused.
    dossier('two', {
      sheets: [
        handedIn('chair', choices()),
        handedIn('two', choices(), 1, [REJECTED]),
        handedIn('two', choices(), 2, [REJECTED])
      ],
      discussions: [{ round: 1, note: 'Đã đối chiếu giấy chứng nhận.' }]
    }),
    dossier('three', { returned: 'Thiếu phiếu kiểm nghiệm.' }),
    // Everything at its best: 100 points, to the centre, no star meanwhile (QĐ 26).
    dossier('four', {
      sheets: [handedIn('chair', choices()), handedIn('two', choices())],
      exclusions: [{ member: 'three', ground: 'relative' }]
    })
  ]
  const { quorum, spreadLimit, ...others } = regulationOn({}, ON)
  const session: CouncilSession = {
    on: ON,
    level: 'province',
    mode: 'online',
    regulation: valuesOf({ quorum, spreadLimit, ...others }),
    seats: PEOPLE.map(({ member, role }) => ({
      member,
      role,
      scores: role !== 'secretary',
      from: plainDate('2026-08-01'),
      until: null
    })),
    attending: ['chair', 'two', 'clerk'],
    opened: true,
    closed: true,
    dossiers
  }
  const named = [
    ['Gạo rẫy Ba Tơ', 'Hợp tác xã Ba Tơ', 'Xã Ba Tơ, tỉnh Quảng Ngãi'],
    ['Gạo lứt', 'Hợp tác xã Sơn Hà', null],
    ['Nếp ngự', 'Hợp tác xã Ba Tơ', 'Xã Ba Tơ, tỉnh Quảng Ngãi'],
    ['Gạo đỏ', 'Hộ kinh doanh Đinh Thị E', 'Xã Sơn Tây, tỉnh Quảng Ngãi']
  ] as const
  record = {
    code: 'PH-00000000',
    authority: 'UBND tỉnh Quảng Ngãi',
    council: {
      name: 'Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh',
      establishedBy: '1105/QĐ-UBND'
    },
    batch: { year: 2026, round: 2 },
    session,
    sources: { quorum: 'Quy chế Hội đồng', spreadLimit: 'Quy chế Hội đồng' },
    people: PEOPLE.map((person, index) => ({
      ...person,
      number: index + 1,
      scores: person.role !== 'secretary',
      present: session.attending.includes(person.member)
    })),
    files: dossiers.map((each, index): RecordedFile => {
      const [product = '', producer = '', place = null] = named[index] ?? []
      return { number: index + 1, product, producer, place, dossier: each, result: resultOf(session, each) }
    }),
    closedAt: new Date('2026-08-10T10:30:00Z'),
    seal: SEAL
  }
})

const textOf = (paper: OfficialPaper): readonly string[] =>
  paper.blocks.flatMap((block: Block) => (block.kind === 'table' ? [] : [block.text]))

const rowsOf = (paper: OfficialPaper) =>
  paper.blocks.flatMap(block => (block.kind === 'table' ? [block.rows] : [])).map(rows => rows.map(row => [...row]))

const pagesOf = async (...papers: readonly OfficialPaper[]) =>
  (await readPdf(await officialPdf(papers, { title: 'Giấy tờ', at: new Date('2026-08-11T01:00:00Z') }))).pages

describe('the minutes of a council', () => {
  it('name the council, who was there, who presided and who wrote', () => {
    const minutes = minutesPaper(record)
    expect(minutes.head).toMatchObject({ superior: 'UBND TỈNH QUẢNG NGÃI', number: 'Số: ………/BB-HĐ', signed: null })
    expect(minutes.heading).toEqual(['BIÊN BẢN', 'Họp đánh giá, phân hạng sản phẩm OCOP đợt 2 năm 2026'])
    expect(textOf(minutes)).toEqual(
      expect.arrayContaining([
        'Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh, thành lập theo Quyết định số 1105/QĐ-UBND, họp đánh giá, phân hạng 4 hồ sơ sản phẩm OCOP đợt 2 năm 2026.',
        'Chủ tọa: Nguyễn Hoàng A, Phó Chủ tịch UBND tỉnh, Chủ tịch Hội đồng.',
        'Thư ký: Phạm Thư D, Chi cục Phát triển nông thôn.',
        'Chấm theo Phiếu đánh giá ban hành kèm Quyết định số 26/2026/QĐ-TTg.',
        'Hồ sơ 4: Lê Văn C không tham gia, vì chủ thể là người thân.'
      ])
    )
    expect(rowsOf(minutes)[0]).toEqual([
      ['1', 'Nguyễn Hoàng A', 'Phó Chủ tịch UBND tỉnh', 'Chủ tịch Hội đồng', 'có'],
      ['2', 'Trần Thị B', 'Sở Công Thương', 'Ủy viên', 'có'],
      ['3', 'Lê Văn C', '', 'Ủy viên', 'vắng'],
      ['4', 'Phạm Thư D', 'Chi cục Phát triển nông thôn', 'Thư ký', 'có']
    ])
    expect(minutes.signatures.map(({ name }) => name)).toEqual(['Phạm Thư D', 'Nguyễn Hoàng A'])
  })

  it('tell every result with its reason, the discussion, and the seal', () => {
    const minutes = minutesPaper(record)
    expect(rowsOf(minutes)[1]?.map(row => row.slice(3))).toEqual([
      ['2', '99,00', '99,00', '99,00', '4 sao'],
      ['2', '100,00', '100,00', '100,00', 'bị loại'],
      ['0', '', '', '', 'trả lại hồ sơ'],
      ['2', '100,00', '100,00', '100,00', 'tiềm năng 5 sao']
    ])
    expect(textOf(minutes)).toEqual(
      expect.arrayContaining([
        'Đã đối chiếu giấy chứng nhận.',
        'Điểm trước thảo luận: Nguyễn Hoàng A 100,00; Trần Thị B 100,00.',
        'Hồ sơ 1 (Gạo rẫy Ba Tơ): Tiêu chí A.1.3 được 2 điểm, dưới mức tối thiểu 3 điểm của hạng 5 sao.',
        `Hồ sơ 2 (Gạo lứt): Hồ sơ bị loại theo R.1: ${FORGED}.`,
        'Hồ sơ 3 (Nếp ngự): Thiếu phiếu kiểm nghiệm.',
        'Tổng hợp 4 hồ sơ: 1 sản phẩm tiềm năng 5 sao, 1 sản phẩm đạt 4 sao, 1 hồ sơ bị loại và 1 hồ sơ trả lại.',
        SEAL
      ])
    )
    expect(textOf(minutes).find(text => text.startsWith('Phiên họp đóng'))).toContain(
      '17:30 ngày 10/08/2026. Mọi phiếu đã nộp (7 phiếu'
    )
  })

  it('are printed with numbered pages and can be edited', async () => {
    const pages = await pagesOf(minutesPaper(record))
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.join(' ')).toContain(SEAL)
    const files = unzipped(await officialDocx([minutesPaper(record)], { title: 'Biên bản' }))
    expect((files.get('word/document.xml') ?? '').replace(/<[^>]+>/g, '')).toContain(SEAL)
  })
})

describe('what is proposed to the chairman', () => {
  const PROPOSED = [
    '- Công nhận 1 sản phẩm đạt 4 sao;',
    '- Phê duyệt kết quả đánh giá 1 sản phẩm từ 90 điểm và trình cấp Trung ương xem xét, công nhận 5 sao: Gạo đỏ;',
    '- Không công nhận 1 hồ sơ bị loại: Gạo lứt;',
    '- Trả lại 1 hồ sơ để hoàn thiện: Nếp ngự.'
  ]

  it('is the same in the report and in the submission', () => {
    for (const paper of [reportPaper(record), submissionPaper(record)]) {
      expect(textOf(paper)).toEqual(expect.arrayContaining(PROPOSED))
      expect(textOf(paper)).toContain('Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Quảng Ngãi')
      expect(paper.head?.signed).toEqual({ place: 'Quảng Ngãi', day: null })
    }
  })

  it('lists in the submission only what is to be decided', () => {
    expect(rowsOf(submissionPaper(record))).toEqual([
      [
        ['1', 'Gạo đỏ', 'Hộ kinh doanh Đinh Thị E', 'Xã Sơn Tây, tỉnh Quảng Ngãi', '100,00', 'tiềm năng 5 sao'],
        ['2', 'Gạo rẫy Ba Tơ', 'Hợp tác xã Ba Tơ', 'Xã Ba Tơ, tỉnh Quảng Ngãi', '99,00', '4 sao']
      ]
    ])
  })
})

describe('the notice to a producer', () => {
  it('tells all of its files, and names no member', () => {
    const notices = noticePapers(record)
    expect(notices.map(({ recipients }) => recipients[0])).toEqual([
      'Hợp tác xã Ba Tơ;',
      'Hợp tác xã Sơn Hà;',
      'Hộ kinh doanh Đinh Thị E;'
    ])
    const [first, second] = notices
    if (!first || !second) throw new Error('three producers')
    expect(rowsOf(first)[0]).toEqual([
      ['1', 'Gạo rẫy Ba Tơ', '39,00', '25,00', '35,00', '99,00', '4 sao'],
      ['2', 'Nếp ngự', '', '', '', '', 'trả lại hồ sơ']
    ])
    expect(first.recipients).toContain('UBND xã Ba Tơ, tỉnh Quảng Ngãi;')
    expect(textOf(second)).toEqual(
      expect.arrayContaining(['Gạo lứt: hồ sơ bị loại.', `- Hồ sơ bị loại theo R.1: ${FORGED}.`])
    )
    const said = JSON.stringify(notices)
    for (const { name } of PEOPLE) expect(said).not.toContain(name)
  })
})

describe('the sheet of a member', () => {
  it('prints every criterion with the level that was chosen, and what was found', () => {
    const [, file] = record.files
    if (!file) throw new Error('four files')
    const papers = sheetPapers(record, file, null)
    expect(papers.map(({ signatures }) => signatures[0]?.name)).toEqual(['Nguyễn Hoàng A', 'Trần Thị B', 'Trần Thị B'])
    const [first, older, latest] = papers
    if (!first || !older || !latest) throw new Error('three sheets')
    const lines = rowsOf(first).flat()
    expect(lines).toHaveLength(criteriaOf(rice).length + 3)
    expect(lines.filter(([code]) => code === '').map(row => row.slice(1))).toEqual([
      ['Cộng phần A', '40', '', '40,00'],
      ['Cộng phần B', '25', '', '25,00'],
      ['Cộng phần C', '35', '', '35,00']
    ])
    expect(textOf(older)).toContain('Vòng 1, đã chấm lại sau thảo luận; phiếu này không còn được tính.')
    expect(textOf(latest)).toEqual(expect.arrayContaining(['Vòng 2, phiếu được tính.', `- R.1: ${FORGED}`]))
  })

  it('is printed alone for one member', async () => {
    const [file] = record.files
    if (!file) throw new Error('four files')
    const papers = sheetPapers(record, file, 'two')
    expect(papers).toHaveLength(1)
    expect((await pagesOf(...papers)).join(' ')).toContain('TỔNG CỘNG 99,00')
  })
})
