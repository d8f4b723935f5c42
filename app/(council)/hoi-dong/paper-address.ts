import type { CouncilPaper } from '@/lib/queries/council/seen'
import { sessionAddress } from './address'

type PaperFormat = 'pdf' | 'docx'

/** A paper that an address asks for: of a file where it has a number, of one member's where it has a seat. */
export interface AskedPaper {
  readonly paper: CouncilPaper
  readonly number: number | null
  readonly seat: number | null
  readonly format: PaperFormat
  /** Its name without the format. */
  readonly name: string
}

const NAMES: Readonly<Record<Exclude<CouncilPaper, 'sheets'>, string>> = {
  minutes: 'bien-ban',
  report: 'bao-cao',
  submission: 'to-trinh',
  notices: 'thong-bao'
}

const SHEETS = /^phieu-([1-9]\d{0,3})(?:-ghe-([1-9]\d{0,3}))?$/

/** What a name in an address asks for: "bien-ban.pdf", "phieu-3-ghe-2.docx". `null` = nothing. */
export function paperOfName(written: string): AskedPaper | null {
  const [, name, format] = /^(.+)\.(pdf|docx)$/.exec(written) ?? []
  if (name === undefined || (format !== 'pdf' && format !== 'docx')) return null
  const [, number, seat] = SHEETS.exec(name) ?? []
  if (number !== undefined)
    return { paper: 'sheets', number: Number(number), seat: seat === undefined ? null : Number(seat), format, name }
  const paper = (Object.keys(NAMES) as (keyof typeof NAMES)[]).find(each => NAMES[each] === name)
  return paper === undefined ? null : { paper, number: null, seat: null, format, name }
}

const paperAddress = (code: string, name: string, format: PaperFormat): string =>
  `${sessionAddress(code)}/giay-to/${name}.${format}`

/** Where a paper of a session is. */
export const sessionPaperAddress = (code: string, paper: keyof typeof NAMES, format: PaperFormat): string =>
  paperAddress(code, NAMES[paper], format)

/** Where the sheets of a file are; of one seat where `seat` says so. */
export const sheetPaperAddress = (
  code: string,
  number: number,
  format: PaperFormat,
  seat: number | null = null
): string => paperAddress(code, `phieu-${number}${seat === null ? '' : `-ghe-${seat}`}`, format)
