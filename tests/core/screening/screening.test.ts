import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from '@/lib/ocop/plain-date'
import { loadSheet } from '@/lib/ocop/rulebook/sheets/load-sheet'
import {
  reportProblems,
  SCREENING_POINTS,
  type ScreeningReport,
  screeningClock,
  screeningCriteria
} from '@/lib/ocop/screening/screening'
import { deadlineAfter, isWorkingDay } from '@/lib/ocop/screening/working-days'

const deadline = (from: string, days = 15) => deadlineAfter(plainDate(from), days)

describe('working days', () => {
  it('of 2026 are the announced ones', () => {
    const off = [
      '01-01',
      '01-02',
      '02-16',
      '02-20',
      '04-27',
      '04-30',
      '05-01',
      '08-31',
      '09-01',
      '09-02',
      '11-28',
      '11-29'
    ]
    const worked = ['01-10', '08-22', '01-05', '02-23', '04-28', '09-03']
    expect(off.filter(day => isWorkingDay(plainDate(`2026-${day}`)))).toEqual([])
    expect(worked.filter(day => !isWorkingDay(plainDate(`2026-${day}`)))).toEqual([])
  })

  it('of a year without announcement leave out the fixed days, made up for when they fall on a weekend', () => {
    expect(isWorkingDay(plainDate('2027-01-01'))).toBe(false)
    expect(isWorkingDay(plainDate('2027-04-30'))).toBe(false)
    expect(isWorkingDay(plainDate('2027-05-03'))).toBe(false)
    expect(isWorkingDay(plainDate('2027-05-04'))).toBe(true)
    const afterTwo = ['2022-05-02', '2022-05-03', '2022-05-04'].map(day => isWorkingDay(plainDate(day)))
    expect(afterTwo).toEqual([false, false, true])
  })

  it('are counted from the day after the receipt', () => {
    expect(deadline('2026-06-01', 1)).toEqual({ on: '2026-06-02', open: [] })
    expect(deadline('2026-06-01')).toEqual({ on: '2026-06-22', open: [] })
    expect(deadline('2026-06-05', 1).on).toBe('2026-06-08')
  })

  it('skip holidays and count Saturdays worked instead', () => {
    expect(deadline('2026-08-21').on).toBe('2026-09-15')
    expect(deadline('2026-02-10').on).toBe('2026-03-10')
  })

  it('say which day may yet be declared off', () => {
    expect(deadline('2026-11-10').on).toBe('2026-12-01')
    expect(deadline('2026-11-10').open.map(({ from }) => from)).toEqual(['2026-11-24'])
    expect(deadline('2026-12-24').open.map(({ name }) => name)).toEqual([])
    expect(deadline('2027-01-10').open.map(({ name }) => name)).toEqual(['Tết Âm lịch'])
    expect(deadline('2026-12-31').on).toBe('2027-01-22')
    expect(deadline('2026-12-31').open).toHaveLength(1)
  })

  it('make a deadline that is a working day and moves on with the receipt', () => {
    const anyDay = fc.integer({ min: 0, max: 1200 }).map(days => addDays(plainDate('2026-01-01'), days))
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (day, count) => {
        const { on } = deadlineAfter(day, count)
        expect(isWorkingDay(on)).toBe(true)
        expect(on >= addDays(day, count)).toBe(true)
        expect(deadlineAfter(addDays(day, 1), count).on >= on).toBe(true)
      })
    )
  })
})

describe('the clock of a commune', () => {
  const state = (received: string, reported: string | null, today: string) =>
    screeningClock(plainDate(received), reported === null ? null : plainDate(reported), plainDate(today)).state

  it('runs to the fifteenth working day, that day included', () => {
    expect(state('2026-06-01', null, '2026-06-22')).toBe('running')
    expect(state('2026-06-01', null, '2026-06-23')).toBe('overdue')
    expect(state('2026-06-01', '2026-06-22', '2026-07-30')).toBe('reported-in-time')
    expect(state('2026-06-01', '2026-06-23', '2026-07-30')).toBe('reported-late')
  })

  it('says no more than it knows', () => {
    expect(state('2026-11-10', null, '2026-12-02')).toBe('perhaps-overdue')
  })
})

describe('the screening of a commune', () => {
  const points = async (set: number) => {
    const sheet = await loadSheet('26/2026', set)
    if (sheet === null) throw new Error('held')
    return screeningCriteria(sheet).map(({ point, criterion }) => [point, criterion?.title ?? null])
  }

  it('has four points, each beside the criterion that asks the same', async () => {
    expect(await points(7)).toEqual([
      ['local-material', 'Nguồn nguyên liệu'],
      ['local-labour', 'Sử dụng lao động địa phương'],
      ['idea-origin', 'Nguồn gốc ý tưởng'],
      ['local-identity', 'Trí tuệ/bản sắc địa phương']
    ])
  })

  it('finds only two of them on the sheet of tourism', async () => {
    expect(await points(26)).toEqual([
      ['local-material', null],
      ['local-labour', 'Sử dụng lao động địa phương'],
      ['idea-origin', 'Nguồn gốc ý tưởng'],
      ['local-identity', null]
    ])
  })

  const report = (meets: boolean | null, given: Partial<ScreeningReport> = {}): ScreeningReport => ({
    assessments: {
      'local-material': { meets, opinion: '' },
      'local-labour': { meets: true, opinion: '' },
      'idea-origin': { meets: true, opinion: '' },
      'local-identity': { meets: true, opinion: '' }
    },
    proposal: 'propose',
    reason: '',
    ...given
  })
  const problems = (of: ScreeningReport) => reportProblems(of).map(({ code }) => code)

  it('is complete with four assessments and a proposal', () => {
    expect(SCREENING_POINTS).toHaveLength(4)
    expect(problems(report(true))).toEqual([])
    expect(problems(report(null))).toEqual(['ASSESSMENT_MISSING'])
    expect(problems(report(true, { proposal: null }))).toEqual(['PROPOSAL_MISSING'])
  })

  it('says why a point is not met and why a file goes back', () => {
    expect(reportProblems(report(false))).toEqual([{ code: 'OPINION_MISSING', point: 'local-material' }])
    expect(problems(report(true, { proposal: 'return' }))).toEqual(['RETURN_REASON_MISSING'])
    expect(problems(report(true, { proposal: 'return', reason: 'Thiếu giấy đăng ký kinh doanh' }))).toEqual([])
  })
})
