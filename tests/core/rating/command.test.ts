import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadSheet } from '@/lib/ocop/rulebook/sheets/load-sheet'
import { criteriaOf } from '@/lib/ocop/rulebook/sheets/sheet'
import rateCommand from '@/scripts/ocop/rate'

const folder = mkdtempSync(join(tmpdir(), 'ocop-rate-'))
afterAll(() => rmSync(folder, { recursive: true }))

const sheet = await loadSheet('26/2026', 7)
if (sheet === null) throw new Error('set 7 is held')
const best = Object.fromEntries(criteriaOf(sheet).map(({ code, max }) => [code, max / 100]))

function written(content: unknown): string {
  const file = join(folder, `${Math.random()}.json`)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

const rate = (content: unknown) => rateCommand.run([written(content)])
const dossier = (given: object) => ({ rulebook: '26/2026', set: 7, ...given })
const by = (...points: readonly object[]) => points.map((each, index) => ({ member: `M${index + 1}`, points: each }))

describe('the command that rates a file', () => {
  it('needs no database', () => {
    expect(rateCommand.needsDatabase).toBe(false)
  })

  it('answers machines with exact fractions, codes and what needs checking', async () => {
    const { ok, json } = await rate(dossier({ members: by(best, { ...best, 'A.1.5': 2 }) }))
    expect([ok, json]).toEqual([
      true,
      {
        total: '99.50',
        totalExact: '199/2',
        parts: { A: '39.50', B: '25.00', C: '35.00' },
        star: 4,
        band: 5,
        floorStar: 4,
        reasons: [{ code: 'FLOOR_NOT_MET', criterion: 'A.1.5', needed: 3, for: 5 }],
        spread: '1.00',
        knockedOut: false,
        potentialFiveStar: false,
        problems: [],
        suspects: [{ where: 'A.3.1', reason: expect.stringContaining('1-1-3') }]
      }
    ])
  })

  it('answers a list with a list', async () => {
    const { json } = await rate([dossier({ members: by(best) }), dossier({ members: [] })])
    expect(json).toMatchObject([{ potentialFiveStar: true, star: null }, { problems: [{ code: 'NO_SCORE_SHEETS' }] }])
  })

  it('tells people in sentences', async () => {
    const { text } = await rate(dossier({ members: by(best, { ...best, 'A.1.5': 2 }) }))
    expect(text).toContain('99,50 điểm: 4 sao.')
    expect(text).toContain('Tiêu chí A.1.5 được 2,50 điểm, dưới mức tối thiểu 3 điểm của hạng 5 sao.')
    expect(text).toContain('Cần đối chiếu bản ký (A.3.1)')
    const missing = await rate(dossier({ members: by({ ...best, 'C.9': null }) }))
    expect(missing.text).toContain('Chưa phân hạng được.')
    expect(missing.text).toContain('M1: Tiêu chí C.9 chưa có điểm. Các mức điểm: 0, 1, 3, 5.')
    const potential = await rate(dossier({ members: by(best) }))
    expect(potential.text).toContain('100,00 điểm: tiềm năng 5 sao, chuyển Trung ương.')
    const refused = await rate(dossier({ members: [{ member: 'A', points: best, knockouts: { 'A.1.1': true } }] }))
    expect(refused.text).toContain('Hồ sơ bị loại.')
    const parts = { rulebook: '1048/2019', members: [{ member: 'A', parts: { A: '33,20', B: 23, C: 35 } }] }
    expect((await rate(parts)).text).toContain('91,20 điểm: 4 sao, tiềm năng 5 sao, chuyển Trung ương.')
  })

  it('takes a regulation as far as it is given', async () => {
    const regulation = { spreadLimit: '5', floorsTestedOn: 'each-member', rounding: 'none', quorum: 75 }
    const { json } = await rate(dossier({ regulation, members: by(best, { ...best, 'A.1.6': 0 }) }))
    expect(json).toMatchObject({ star: 3, reasons: [{ criterion: 'A.1.6', for: 4, member: 'M2' }] })
  })

  it.each([
    ['{', /không phải JSON/],
    [dossier({ rulebook: '26/2027', members: [] }), /mục rulebook phải là một trong: .*26\/2026/],
    [dossier({ members: [{ member: 'A' }] }), /mục members\.0 phải có hoặc "points"/],
    [dossier({ members: [{ member: 'A', points: {}, knockout: [] }] }), /mục members\.0 có tên lạ "knockout"/],
    [dossier({}), /mục members bị thiếu hoặc sai kiểu/],
    [dossier({ regulation: { spreadLimit: -1 }, members: [] }), /spreadLimit phải là số điểm từ 0 đến 100/],
    [7, /phần ngoài cùng bị thiếu hoặc sai kiểu/]
  ])('says in one sentence what cannot be read: %j', async (content, sentence) => {
    await expect(rate(content)).rejects.toThrow(sentence)
  })

  it('says when there is no file, or none is named', async () => {
    await expect(rateCommand.run([join(folder, 'none.json')])).rejects.toThrow(/Không đọc được tệp/)
    expect(await rateCommand.run([])).toMatchObject({ ok: false, text: expect.stringContaining('Cần tên tệp') })
  })
})
