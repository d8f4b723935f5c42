import { type PlainDate, plainDate } from '../plain-date'
import type { Citation } from '../rulebook/rulebook'

/** A day, or a stretch in which a day lies, that may be off and is not settled. */
export interface OpenHoliday {
  readonly from: PlainDate
  /** The last day on which it can lie, itself included. */
  readonly upTo: PlainDate
  readonly name: string
}

/** What the government announced for the offices of a year. Saturdays and Sundays are off anyway. */
export interface AnnouncedYear {
  readonly year: number
  readonly daysOff: readonly { readonly on: PlainDate; readonly name: string }[]
  /** Saturdays that are worked for a day off between holidays. */
  readonly worked: readonly PlainDate[]
  readonly open: readonly OpenHoliday[]
  readonly source: Citation
}

const off = (name: string, ...days: readonly string[]) => days.map(day => ({ on: plainDate(day), name }))

/** The years whose days off are known, checked against the announcement and the press. */
export const ANNOUNCED_YEARS: readonly AnnouncedYear[] = [
  {
    year: 2026,
    daysOff: [
      ...off('Tết Dương lịch', '2026-01-01'),
      ...off('nghỉ hoán đổi dịp Tết Dương lịch', '2026-01-02'),
      ...off('Tết Âm lịch', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
      ...off('nghỉ bù Giỗ Tổ Hùng Vương', '2026-04-27'),
      ...off('Ngày Chiến thắng', '2026-04-30'),
      ...off('Ngày Quốc tế lao động', '2026-05-01'),
      ...off('nghỉ hoán đổi dịp Quốc khánh', '2026-08-31'),
      ...off('Quốc khánh', '2026-09-01', '2026-09-02')
    ],
    worked: [plainDate('2026-01-10'), plainDate('2026-08-22')],
    open: [
      {
        from: plainDate('2026-11-24'),
        upTo: plainDate('2026-11-24'),
        name: 'Ngày Văn hóa Việt Nam (Nghị quyết 80-NQ/TW; chưa thấy văn bản luật quy định ngày nghỉ)'
      }
    ],
    source:
      'Bộ luật Lao động 2019, Điều 111 và 112; thông báo của Bộ Nội vụ (10/2025 về Tết Âm lịch và Quốc khánh, 25/12/2025 về Tết Dương lịch)'
  }
]

interface FixedDay {
  readonly month: number
  readonly day: number
  readonly name: string
}

/** Days off of every year that have a fixed date (Bộ luật Lao động 2019, Điều 112 khoản 1). */
export const FIXED_DAYS: readonly FixedDay[] = [
  { month: 1, day: 1, name: 'Tết Dương lịch' },
  { month: 4, day: 30, name: 'Ngày Chiến thắng' },
  { month: 5, day: 1, name: 'Ngày Quốc tế lao động' },
  { month: 9, day: 2, name: 'Quốc khánh' }
]

/**
 * When the days off can lie that are announced year by year, for a year that was not announced yet. Lunar days are not computed here: which
 * days round the lunar new year are off is a decision, not astronomy.
 */
export const openDaysOf = (year: number): readonly OpenHoliday[] => [
  { from: plainDate(`${year}-01-18`), upTo: plainDate(`${year}-02-26`), name: 'Tết Âm lịch' },
  { from: plainDate(`${year}-03-28`), upTo: plainDate(`${year}-05-04`), name: 'Giỗ Tổ Hùng Vương' },
  { from: plainDate(`${year}-08-30`), upTo: plainDate(`${year}-09-05`), name: 'ngày liền kề Quốc khánh' },
  { from: plainDate(`${year}-11-24`), upTo: plainDate(`${year}-11-26`), name: 'Ngày Văn hóa Việt Nam' }
]
