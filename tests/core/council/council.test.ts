import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attendanceOf, closingProblems, dossierState } from '@/lib/ocop/council/closing'
import { combine } from '@/lib/ocop/council/combine'
import { discussionCauses, mayDiscuss } from '@/lib/ocop/council/discussion'
import { mayScore } from '@/lib/ocop/council/may-score'
import { maySeeScores } from '@/lib/ocop/council/may-see-scores'
import { resultOf, resultsByKind } from '@/lib/ocop/council/result'
import { sealedScores } from '@/lib/ocop/council/seal'
import type { CouncilSeat } from '@/lib/ocop/council/seat'
import {
  type CouncilSession,
  type HandedInSheet,
  type SessionDossier,
  scorersOf,
  sessionState,
  sheetsInForce
} from '@/lib/ocop/council/session'
import { canonicalText } from '@/lib/ocop/history/canonical'
import { plainDate } from '@/lib/ocop/plain-date'
import { points } from '@/lib/ocop/points'
import { regulationOn, valuesOf } from '@/lib/ocop/rating/regulation'
import { rulebookOf } from '@/lib/ocop/rulebook/rulebook-for'
import { loadSheet } from '@/lib/ocop/rulebook/sheets/load-sheet'
import { criteriaOf } from '@/lib/ocop/rulebook/sheets/sheet'
import { readScoreSheet } from '@/lib/ocop/scoring/score-sheet'
import { partTotalsOf } from '@/lib/ocop/scoring/totals'
import { exactPointsText } from '@/lib/text/numbers'

const on = plainDate('2021-11-20')
const regulation = valuesOf(regulationOn({}, on))

const seat = (member: string, role: CouncilSeat['role'] = 'member', scores = true): CouncilSeat => ({
  member,
  role,
  scores,
  from: plainDate('2021-01-01'),
  until: plainDate('2022-01-01')
})

const SEATS = [seat('chair', 'chair'), seat('two'), seat('three'), seat('four'), seat('clerk', 'secretary', false)]
const EVERYBODY = SEATS.map(({ member }) => member)

const handedIn = (member: string, total: number, round = 1): HandedInSheet => ({
  member,
  round,
  parts: {
    A: points(Math.min(total, 3500)),
    B: points(Math.max(0, Math.min(total - 3500, 2500))),
    C: points(Math.max(0, total - 6000))
  },
  choices: null,
  findings: []
})

const dossier = (name: string, given: Partial<SessionDossier> = {}): SessionDossier => ({
  dossier: name,
  rulebook: rulebookOf('1048/2019'),
  sheet: null,
  exclusions: [],
  sheets: [],
  discussions: [],
  returned: null,
  ...given
})

const session = (given: Partial<CouncilSession> = {}): CouncilSession => ({
  on,
  level: 'province',
  mode: 'online',
  regulation,
  seats: SEATS,
  attending: EVERYBODY,
  opened: true,
  closed: false,
  dossiers: [],
  ...given
})

const all = (total: number, round = 1) =>
  ['chair', 'two', 'three', 'four'].map(member => handedIn(member, total, round))
const codes = (of: readonly { readonly code: string }[]) => of.map(({ code }) => code)
const refused = (result: { readonly ok: boolean; readonly refusal?: { readonly code: string } }) =>
  result.ok ? 'may' : result.refusal?.code

describe('who may score', () => {
  const file = dossier('H1')
  const ask = (member: string, of: CouncilSession = session(), what: SessionDossier = file) =>
    refused(mayScore(of, what, member))

  it('is an attending member with a seat that scores', () => {
    expect(ask('two')).toBe('may')
    expect(ask('clerk')).toBe('NO_SEAT_THAT_SCORES')
    expect(ask('somebody')).toBe('NO_SEAT_THAT_SCORES')
    expect(ask('two', session({ attending: ['chair'] }))).toBe('NOT_ATTENDING')
  })

  it('is nobody before the session opens, after it closed, or once the file went back', () => {
    expect(ask('two', session({ opened: false }))).toBe('SESSION_NOT_OPEN')
    expect(ask('two', session({ closed: true }))).toBe('SESSION_CLOSED')
    expect(ask('two', session(), dossier('H1', { returned: 'thiếu phiếu kiểm nghiệm' }))).toBe('DOSSIER_RETURNED')
  })

  it('is nobody with an interest in the file', () => {
    const own = dossier('H1', { exclusions: [{ member: 'two', ground: 'own-producer' }] })
    expect(mayScore(session(), own, 'two')).toEqual({
      ok: false,
      refusal: { code: 'EXCLUDED_FROM_DOSSIER', ground: 'own-producer' }
    })
    expect(ask('three', session(), own)).toBe('may')
    expect(scorersOf(session(), own)).toEqual(['chair', 'three', 'four'])
  })

  it('ends with the seat', () => {
    expect(ask('two', session({ on: plainDate('2021-12-31') }))).toBe('may')
    expect(ask('two', session({ on: plainDate('2022-01-01') }))).toBe('NO_SEAT_THAT_SCORES')
  })

  it('scores a file once, and again only after a discussion', () => {
    const scored = dossier('H1', { sheets: [handedIn('two', 7000)] })
    expect(ask('two', session(), scored)).toBe('SHEET_HANDED_IN')
    expect(ask('two', session(), { ...scored, discussions: [{ round: 1, note: 'đã bàn' }] })).toBe('may')
  })
})

describe('who may see the scores', () => {
  const some = dossier('H1', { sheets: [handedIn('chair', 7000), handedIn('two', 7100)] })
  const complete = dossier('H1', { sheets: all(7000) })
  const see = (member: string, file: SessionDossier, of: CouncilSession = session()) => maySeeScores(of, file, member)

  it('is only oneself while anything is missing', () => {
    expect(EVERYBODY.map(member => see(member, some))).toEqual(['own', 'own', 'own', 'own', 'none'])
    expect(see('somebody', some)).toBe('none')
  })

  it('is chair and secretary for the spread alone once every sheet is in', () => {
    expect(EVERYBODY.map(member => see(member, complete))).toEqual(['spread', 'own', 'own', 'own', 'spread'])
  })

  it('is everybody who sat once the session closed, and nobody else', () => {
    const closed = session({ closed: true })
    expect(EVERYBODY.map(member => see(member, complete, closed))).toEqual(Array(5).fill('all'))
    expect(see('somebody', complete, closed)).toBe('none')
  })

  it('is nobody with an interest in the file until then', () => {
    const own = { ...complete, exclusions: [{ member: 'chair', ground: 'relative' } as const] }
    expect(see('chair', own)).toBe('none')
  })

  it('is the secretary who copies signed sheets in', () => {
    const transcribed = session({ mode: 'transcribed' })
    expect([see('clerk', some, transcribed), see('two', some, transcribed)]).toEqual(['all', 'own'])
  })

  it('never shows a member another sheet before closing, whatever was handed in', () => {
    fc.assert(
      fc.property(fc.subarray(EVERYBODY), fc.nat(3), fc.subarray(EVERYBODY), (given, rounds, attending) => {
        const sheets = given.map(member => handedIn(member, 7000, 1 + rounds))
        const file = dossier('H1', {
          sheets,
          discussions: Array.from({ length: rounds }, (_, i) => ({ round: i + 1, note: 'x' }))
        })
        for (const member of EVERYBODY) expect(see(member, file, session({ attending }))).not.toBe('all')
      })
    )
  })
})

describe('the batch of 2021 (Yến Sâm)', () => {
  const file = dossier('Yến Sâm', {
    sheets: [handedIn('chair', 7850), handedIn('two', 7900), handedIn('three', 6600)]
  })
  const three = session({ seats: SEATS.filter(({ member }) => member !== 'four'), dossiers: [file] })

  it('cannot close while 78,50, 79,00 and 66,00 lie 13,00 apart', () => {
    expect(closingProblems(three)).toEqual([
      {
        code: 'SPREAD_TO_DISCUSS',
        dossier: 'Yến Sâm',
        spread: 1300,
        limit: 1000,
        highest: 'two',
        lowest: 'three'
      }
    ])
    expect(dossierState(three, file)).toBe('to-discuss')
    expect(refused(mayDiscuss(three, file, ' '))).toBe('NOTE_MISSING')
    expect(mayDiscuss(three, file, 'Chấm lại phần A')).toEqual({ ok: true, value: { nextRound: 2 } })
  })

  it('has four stars at 77,83 after one member scored again, and keeps the old sheet', () => {
    const discussed = {
      ...file,
      discussions: [{ round: 1, note: 'Chấm lại phần A' }],
      sheets: [...file.sheets, handedIn('three', 7600, 2)]
    }
    const now = { ...three, dossiers: [discussed] }
    expect(closingProblems(now)).toEqual([])
    expect(dossierState(now, discussed)).toBe('ready')
    const { total, star } = combine(now, discussed)
    expect([total && exactPointsText(total), star]).toEqual(['77,83', 4])
    expect(discussed.sheets).toHaveLength(4)
    expect(sheetsInForce(discussed).find(({ member }) => member === 'three')?.round).toBe(2)
  })

  it('cannot close after a discussion that changed nothing', () => {
    const discussed = { ...file, discussions: [{ round: 1, note: 'Không ai đổi ý' }] }
    expect(codes(closingProblems({ ...three, dossiers: [discussed] }))).toEqual(['SPREAD_TO_DISCUSS'])
  })

  it('does not discuss what does not need it', () => {
    const agreed = dossier('H2', { sheets: all(7000) })
    expect(refused(mayDiscuss(session(), agreed, 'x'))).toBe('NOTHING_TO_DISCUSS')
    expect(refused(mayDiscuss(session(), dossier('H3'), 'x'))).toBe('SHEETS_NOT_ALL_IN')
    expect(refused(mayDiscuss(session({ closed: true }), agreed, 'x'))).toBe('SESSION_CLOSED')
    expect(refused(mayDiscuss(session({ opened: false }), agreed, 'x'))).toBe('SESSION_NOT_OPEN')
  })
})

describe('closing a session', () => {
  const ready = dossier('H1', { sheets: all(7000) })

  it('needs 75 % of the seats and the chair', () => {
    const ten = Array.from({ length: 10 }, (_, index) => seat(`m${index}`, index === 0 ? 'chair' : 'member'))
    const with7 = session({ seats: ten, attending: ten.slice(0, 7).map(({ member }) => member), dossiers: [ready] })
    expect(closingProblems(with7)[0]).toEqual({
      code: 'QUORUM_NOT_MET',
      present: 7,
      needed: 8,
      seats: 10,
      percent: 75
    })
    const with8 = { ...with7, attending: ten.slice(0, 8).map(({ member }) => member) }
    expect(codes(closingProblems(with8))).not.toContain('QUORUM_NOT_MET')
    const withoutChair = { ...with7, attending: ten.slice(1, 9).map(({ member }) => member) }
    expect(codes(closingProblems(withoutChair))).toContain('CHAIR_NOT_PRESENT')
    expect(attendanceOf(withoutChair)).toEqual({ present: 8, needed: 8, seats: 10, withChair: false })
  })

  it('needs the sheet of every attending member who is not excluded', () => {
    const missing = dossier('H1', { sheets: all(7000).slice(0, 3) })
    expect(closingProblems(session({ dossiers: [missing] }))).toEqual([
      { code: 'SHEET_NOT_HANDED_IN', dossier: 'H1', member: 'four' }
    ])
    const excluded = { ...missing, exclusions: [{ member: 'four', ground: 'relative' } as const] }
    expect(closingProblems(session({ dossiers: [excluded] }))).toEqual([])
    expect(closingProblems(session({ dossiers: [missing], attending: ['chair', 'two', 'three'] }))).toEqual([])
  })

  it('leaves files that went back alone', () => {
    expect(closingProblems(session({ dossiers: [dossier('H1', { returned: 'thiếu hồ sơ' }), ready] }))).toEqual([])
  })

  it('is told once when there is nothing to close', () => {
    expect(codes(closingProblems(session({ opened: false })))).toEqual(['SESSION_NOT_OPEN'])
    expect(codes(closingProblems(session({ closed: true })))).toEqual(['SESSION_CLOSED'])
    expect(codes(closingProblems(session()))).toEqual(['SESSION_EMPTY'])
    expect([sessionState({ opened: false, closed: false }), sessionState({ opened: true, closed: true })]).toEqual([
      'planned',
      'closed'
    ])
  })

  it('needs somebody who scores each file', () => {
    const everybodyOut = ready.sheets.map(({ member }) => ({ member, ground: 'other' }) as const)
    const file = { ...ready, exclusions: everybodyOut }
    expect(codes(closingProblems(session({ dossiers: [file] })))).toEqual(['NOBODY_SCORES_DOSSIER'])
    expect(dossierState(session(), file)).toBe('scoring')
  })

  it('needs a discussion where only some found a knock-out; then it stands', () => {
    const finding = { code: 'A.1.1', kind: 'knockout', text: 'Loại nếu nhập khẩu' } as const
    const sheets = all(7000).map(sheet => (sheet.member === 'two' ? { ...sheet, findings: [finding] } : sheet))
    const file = dossier('H1', { sheets })
    expect(discussionCauses(session(), file)).toEqual([{ code: 'KNOCKOUT_DISPUTED', finding, foundBy: ['two'] }])
    const discussed = { ...file, discussions: [{ round: 1, note: 'Giữ ý kiến' }] }
    expect(closingProblems(session({ dossiers: [discussed] }))).toEqual([])
    expect(resultOf(session(), discussed)).toMatchObject({ kind: 'refused', findings: [{ members: ['two'] }] })
    const withdrawn = { ...discussed, sheets: [...sheets, handedIn('two', 7000, 2)] }
    expect(resultOf(session(), withdrawn).kind).toBe('rated')
  })

  it('needs none where all found the same', () => {
    const finding = { code: 'R.1', kind: 'rejection', text: 'Giả mạo hồ sơ' } as const
    const file = dossier('H1', { sheets: all(7000).map(sheet => ({ ...sheet, findings: [finding] })) })
    expect(closingProblems(session({ dossiers: [file] }))).toEqual([])
  })
})

describe('what became of the files', () => {
  const of = (total: number, rulebook: SessionDossier['rulebook'] = rulebookOf('1048/2019')) =>
    dossier(`${total}`, { rulebook, sheets: all(total) })

  it('is a star, a referral, a result without certificate, a return or a refusal', () => {
    const files = [of(7783), of(9120), of(4999), dossier('back', { returned: 'thiếu mẫu' }), dossier('open')]
    const kinds = files.map(file => {
      const result = resultOf(session(), file)
      return [result.kind, 'star' in result ? result.star : null]
    })
    expect(kinds).toEqual([
      ['rated', 4],
      ['potential-five-star', 4],
      ['below-three-stars', 2],
      ['returned', null],
      ['open', null]
    ])
  })

  it('under QĐ 26 is no star on 90 points at the province, five at the centre', () => {
    const file = of(9000, rulebookOf('26/2026'))
    const at = (level: CouncilSession['level']) =>
      resultOf(
        session({ level, on: plainDate('2026-09-01'), seats: SEATS.map(each => ({ ...each, until: null })) }),
        file
      )
    expect(at('province')).toMatchObject({ kind: 'potential-five-star', star: null })
    expect(at('centre')).toMatchObject({ kind: 'rated', star: 5 })
  })

  it('under QĐ 148 goes up from a district and down to it', () => {
    const at = (level: CouncilSession['level'], total: number) =>
      resultOf(
        session({ level, on: plainDate('2023-10-01'), seats: SEATS.map(each => ({ ...each, until: null })) }),
        of(total, rulebookOf('148/2023'))
      )
    expect(at('district', 7200)).toMatchObject({ kind: 'passed-on', outcome: { to: 'province' } })
    expect(at('province', 6600)).toMatchObject({ kind: 'passed-on', outcome: { to: 'district' } })
    expect(at('district', 6600)).toMatchObject({ kind: 'rated', star: 3 })
  })

  it('is lowered by a minimum of the sheet', async () => {
    const sheet = await loadSheet('26/2026', 7)
    if (sheet === null) throw new Error('set 7 is held')
    const entries = Object.fromEntries(
      criteriaOf(sheet).map(({ code, options }) => [
        code,
        { option: code === 'A.1.5' ? 3 : (options.at(-1)?.number ?? 0) }
      ])
    )
    const { choices, findings } = readScoreSheet(sheet, { entries })
    const sheets = all(0).map(each => ({ ...each, parts: partTotalsOf(choices), choices, findings }))
    const file = dossier('H1', { rulebook: rulebookOf('26/2026'), sheet, sheets })
    const held = session({ on: plainDate('2026-09-01'), seats: SEATS.map(each => ({ ...each, until: null })) })
    expect(resultOf(held, file)).toMatchObject({ kind: 'rated', star: 4, rating: { band: 5, floorStar: 4 } })
  })

  it('of 20 files is 2 of four stars, 16 of three and 2 of two (2022)', () => {
    const totals = [7500, 8000, ...Array<number>(16).fill(6000), 4000, 4500]
    const listed = resultsByKind(
      session({ dossiers: totals.map((total, index) => ({ ...of(total), dossier: `${index}` })) })
    )
    expect(listed.map(({ kind, results }) => [kind, results.length])).toEqual([
      ['rated', 18],
      ['below-three-stars', 2]
    ])
  })
})

describe('the seal of a session', () => {
  const files = [
    dossier('H1', { sheets: [...all(7000), handedIn('two', 7200, 2)], discussions: [{ round: 1, note: 'đã bàn' }] }),
    dossier('H2', { sheets: all(8000) })
  ]
  const seal = (of: CouncilSession) => canonicalText(sealedScores(of))

  it('does not depend on the order in which facts are read', () => {
    const turned = [...files].reverse().map(file => ({ ...file, sheets: [...file.sheets].reverse() }))
    expect(seal(session({ dossiers: turned }))).toBe(seal(session({ dossiers: files })))
  })

  it('changes with any score, round, note or finding', () => {
    const [first, second] = files
    if (first === undefined || second === undefined) throw new Error('two files')
    const changed: readonly SessionDossier[] = [
      { ...first, sheets: first.sheets.map((each, index) => (index === 0 ? handedIn(each.member, 7001) : each)) },
      { ...first, sheets: [...first.sheets, handedIn('three', 7000, 2)] },
      { ...first, discussions: [{ round: 1, note: 'x' }] },
      {
        ...first,
        sheets: first.sheets.map(each => ({
          ...each,
          findings: [{ code: 'R.1', kind: 'rejection', text: '' } as const]
        }))
      }
    ]
    const seals = changed.map(file => seal(session({ dossiers: [file, second] })))
    expect(new Set([seal(session({ dossiers: files })), ...seals]).size).toBe(5)
  })
})
