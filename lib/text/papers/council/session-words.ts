import {
  countedTotals,
  filesOf,
  meanOfFile,
  type RecordedFile,
  type RecordedPerson,
  type SessionRecord
} from '../../../ocop/council/record'
import { RESULT_KINDS, type ResultKind } from '../../../ocop/council/result'
import { comparePoints, type Points } from '../../../ocop/points'
import type { Rulebook } from '../../../ocop/rulebook/rulebook'
import { officialAuthority, seatInName } from '../../authority-name'
import { dayInWords } from '../../dates'
import { exactPointsText, numberText, pointsText } from '../../numbers'
import { ratingSentence } from '../../rating'
import { staffText } from '../../text'
import type { Block, OfficialHead, TableColumn } from '../official-paper'

/** "a, b và c". */
export const listText = (items: readonly string[]): string =>
  new Intl.ListFormat('vi', { type: 'conjunction' }).format(items)

/** "đợt 1 năm 2021": a year is a name and has no thousands mark. */
export function batchWords({ batch: { year, round } }: SessionRecord): string {
  const t = staffText()
  return round === null
    ? t('councilPaper.batch', { year: String(year) })
    : t('councilPaper.batchRound', { round, year: String(year) })
}

/** "Chủ tịch Ủy ban nhân dân tỉnh Kon Tum": who decides on what the council found. */
export const deciderOf = ({ authority }: SessionRecord): string =>
  staffText()('councilPaper.chairOf', { authority: officialAuthority(authority) })

/** The decisions of the Prime Minister of a rulebook: "148/QĐ-TTg và 1489/QĐ-TTg". */
export function textNumbers(rulebooks: readonly Rulebook[]): string {
  const numbers = rulebooks.flatMap(({ instruments }) => instruments.map(({ number }) => number))
  const own = [...new Set(numbers.filter(number => number.endsWith('/QĐ-TTg')))]
  return own.length === 0 ? staffText()('councilPaper.blank') : listText(own)
}

/** The rulebooks under which the files were scored. */
export const rulebooksOf = ({ files }: SessionRecord): readonly Rulebook[] => [
  ...new Map(files.map(({ dossier: { rulebook } }) => [rulebook.code, rulebook])).values()
]

/** The decisions of the Prime Minister by which the files were scored, as grounds of a paper. */
export function groundsOf(record: SessionRecord): readonly Block[] {
  const t = staffText()
  return rulebooksOf(record)
    .flatMap(({ instruments }) => instruments)
    .filter(({ number }) => number.endsWith('/QĐ-TTg'))
    .map(({ number, issuedOn, subject }) => ({
      kind: 'paragraph' as const,
      style: 'italic' as const,
      text: t('councilPaper.ground', {
        number,
        day: dayInWords(issuedOn),
        subject: subject.charAt(0).toLocaleLowerCase('vi') + subject.slice(1)
      })
    }))
}

/** The head of a paper of the council itself. */
export const councilHead = ({ authority, council }: SessionRecord, number: string, dated: boolean): OfficialHead => ({
  superior: authority.toLocaleUpperCase('vi'),
  organisation: [council.name.toLocaleUpperCase('vi')],
  number: staffText()('paper.number', { number }),
  signed: dated ? { place: seatInName(authority), day: null } : null
})

/** The head of a paper of the office that advises; which one it is, the registry does not know. */
export const officeHead = ({ authority }: SessionRecord, number: string): OfficialHead => ({
  superior: authority.toLocaleUpperCase('vi'),
  organisation: [staffText()('councilPaper.place')],
  number: staffText()('paper.number', { number }),
  signed: { place: seatInName(authority), day: null }
})

/** Names a member; whoever left the council long ago stays as "………". */
export const namesOf =
  ({ people }: SessionRecord) =>
  (member: string): string =>
    people.find(each => each.member === member)?.name ?? staffText()('councilPaper.blank')

/** "A Chức, Phó Chủ tịch UBND tỉnh". */
export const personText = ({ name, organisation }: RecordedPerson): string =>
  organisation === null ? name : staffText()('councilPaper.sheet.memberWith', { name, organisation })

/** What became of a file, for the last column of a list: "4 sao, tiềm năng 5 sao". */
export function resultWords({ result }: RecordedFile): string {
  const t = staffText()
  switch (result.kind) {
    case 'rated':
      return t('councilPaper.result.rated', { star: result.star ?? 0 })
    case 'potential-five-star':
      return result.star === null
        ? t('councilPaper.result.potential')
        : t('councilPaper.result.potentialWithStar', { star: result.star })
    case 'passed-on':
      return t('councilPaper.result.passedOn', { band: result.outcome.band ?? 0 })
    case 'below-three-stars':
      return result.star === null
        ? t('councilPaper.result.belowUnknown')
        : t('councilPaper.result.below', { star: result.star })
    default:
      return t(`councilPaper.result.${result.kind}`)
  }
}

/** Why the result is what it is, a sentence each; empty where it is that of the points alone. */
export function reasonsOf({ result }: RecordedFile, nameOf: (member: string) => string): readonly string[] {
  if (result.kind === 'returned') return [result.reason]
  const said = [...result.rating.reasons, ...result.rating.problems].filter(({ code }) => code !== 'FLOORS_NOT_TESTED')
  return [...new Set(said.map(each => ratingSentence(each, 'vi', nameOf)))]
}

export const meanText = (file: RecordedFile): string => {
  const mean = meanOfFile(file)
  return mean === null ? '' : exactPointsText(mean)
}

export const sum = (files: readonly RecordedFile[]): string => listText(files.map(({ product }) => product))

/** "1 sản phẩm đạt 4 sao", "2 hồ sơ bị loại": how many files had which result, what counts for most first. */
export function tally(record: SessionRecord): readonly string[] {
  const t = staffText()
  return RESULT_KINDS.flatMap(kind => {
    const files = filesOf(record, kind)
    if (files.length === 0) return []
    return kind === 'rated' ? starTally(files) : [t(`councilPaper.count.${kind}`, { count: files.length })]
  })
}

/** "7 sản phẩm đạt 4 sao", "14 sản phẩm đạt 3 sao". */
export function starTally(files: readonly RecordedFile[]): readonly string[] {
  return [5, 4, 3].flatMap(star => {
    const count = files.filter(({ result }) => 'star' in result && result.star === star).length
    return count === 0 ? [] : [staffText()('councilPaper.count.star', { count, star })]
  })
}

interface Column extends TableColumn {
  readonly of: (file: RecordedFile, index: number) => string
}

const tableOf = (columns: readonly Column[], files: readonly RecordedFile[]): Block => ({
  kind: 'table',
  columns: columns.map(({ of: _, ...column }) => column),
  rows: files.map((file, index) => columns.map(column => column.of(file, index)))
})

const PRODUCT: Omit<Column, 'header'> = { weight: 30, of: ({ product }) => product }
const PRODUCER: Omit<Column, 'header'> = { weight: 30, of: ({ producer }) => producer }

/** Every file with how its sheets lay, in the order of the session. */
export function wholeTable(record: SessionRecord): Block {
  const t = staffText()
  const end = (file: RecordedFile, at: 0 | -1) => {
    const totals = countedTotals(record, file)
      .map(({ total }) => total)
      .sort(comparePoints)
    const found = totals.at(at)
    return found === undefined ? '' : pointsText(found)
  }
  return tableOf(
    [
      {
        header: t('councilPaper.columns.position'),
        weight: 7,
        align: 'center',
        of: ({ number }) => numberText(number)
      },
      { ...PRODUCT, header: t('councilPaper.columns.product') },
      { ...PRODUCER, header: t('councilPaper.columns.producer') },
      {
        header: t('councilPaper.columns.sheets'),
        weight: 12,
        align: 'center',
        of: file => numberText(countedTotals(record, file).length)
      },
      { header: t('councilPaper.columns.highest'), weight: 12, align: 'center', of: file => end(file, -1) },
      { header: t('councilPaper.columns.lowest'), weight: 12, align: 'center', of: file => end(file, 0) },
      { header: t('councilPaper.columns.mean'), weight: 13, align: 'center', of: meanText },
      { header: t('councilPaper.columns.result'), weight: 22, of: resultWords }
    ],
    record.files
  )
}

/** Files with their points and what became of them; where files have none, with the reason. */
export function resultTable(files: readonly RecordedFile[], nameOf: (member: string) => string): Block {
  const t = staffText()
  const scored = files.some(file => meanOfFile(file) !== null)
  const columns: readonly Column[] = [
    {
      header: t('councilPaper.columns.position'),
      weight: 7,
      align: 'center',
      of: (_, index) => numberText(index + 1)
    },
    { ...PRODUCT, header: t('councilPaper.columns.product') },
    { ...PRODUCER, header: t('councilPaper.columns.producer') },
    { header: t('paper.annex.columns.place'), weight: 24, of: ({ place }) => place ?? '' }
  ]
  return tableOf(
    [
      ...columns,
      ...(scored
        ? [
            {
              header: t('councilPaper.columns.mean'),
              weight: 13,
              align: 'center' as const,
              of: meanText
            },
            { header: t('councilPaper.columns.result'), weight: 20, of: resultWords }
          ]
        : [
            {
              header: t('councilPaper.columns.reason'),
              weight: 30,
              of: (file: RecordedFile) => reasonsOf(file, nameOf).join(' ')
            }
          ])
    ],
    files
  )
}

/** What the council proposes, one line for each kind of result. */
export function proposals(record: SessionRecord): readonly string[] {
  const t = staffText()
  const of = (...kinds: readonly ResultKind[]) => filesOf(record, ...kinds)
  const potential = of('potential-five-star')
  const withStar = potential.filter(({ result }) => 'star' in result && result.star !== null)
  const alone = potential.filter(file => !withStar.includes(file))
  const rated = of('rated')
  const lines = [
    ...(rated.length === 0 ? [] : [t('councilPaper.proposal.recognise', { list: listText(starTally(rated)) })]),
    ...said(withStar, 'referWithStar'),
    ...said(alone, 'refer'),
    ...said(of('passed-on'), 'passOn'),
    ...said(of('below-three-stars'), 'below'),
    ...said(of('refused'), 'refused'),
    ...said(of('returned'), 'returned')
  ]
  const last = lines.at(-1)
  return last === undefined ? [t('councilPaper.proposal.nothing')] : [...lines.slice(0, -1), last.replace(/;$/, '.')]
}

const said = (
  files: readonly RecordedFile[],
  what: 'referWithStar' | 'refer' | 'passOn' | 'below' | 'refused' | 'returned'
): readonly string[] =>
  files.length === 0
    ? []
    : [staffText()(`councilPaper.proposal.${what}`, { count: files.length, products: sum(files) })]

/** "A Chức 79,00; Y Hai 78,50", in the order of the seats. */
export const totalsText = (
  { people }: SessionRecord,
  totals: readonly { readonly member: string; readonly total: Points }[]
): string =>
  people
    .flatMap(({ member, name }) => {
      const own = totals.find(each => each.member === member)
      return own === undefined
        ? []
        : [staffText()('councilPaper.minutes.total', { name, points: pointsText(own.total) })]
    })
    .join('; ')
