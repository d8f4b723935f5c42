import type { PlainDate } from '../../ocop/plain-date'
import type { Points } from '../../ocop/points'
import { authorityLines, officialAuthority } from '../authority-name'
import { dayInWords } from '../dates'
import { numberText, pointsText } from '../numbers'
import { staffText } from '../text'
import type { OfficialPaper, TableColumn } from './official-paper'

export interface AnnexRow {
  readonly product: string | null
  readonly producer: string | null
  readonly place: string | null
  readonly points: Points | null
  readonly star: number | null
  /** The certificate that the line ends, and on what ground; only where decisions end something. */
  readonly certificate?: string | null
  readonly ground?: string | null
}

export interface AnnexOf {
  /** What the decision does; any other word is a list without a name of its own. */
  readonly kind: string
  readonly authority: string
  readonly number: string | null
  readonly issuedOn: PlainDate | null
  readonly rows: readonly AnnexRow[]
}

const BLANK_NUMBER = '………/QĐ-UBND'

const headingOf = (kind: string): string => {
  const t = staffText()
  switch (kind) {
    case 'recognition':
    case 'central_outcome':
      return t('paper.annex.recognised')
    case 'approval':
      return t('paper.annex.approved')
    case 'revocation':
      return t('paper.annex.revoked')
    default:
      return t('paper.annex.listed')
  }
}

/** "(Kèm theo Quyết định số 12/QĐ-UBND ngày 5 tháng 6 năm 2026 của Ủy ban nhân dân tỉnh …)". */
const underDecision = ({ number, issuedOn, authority }: AnnexOf): string =>
  staffText()('paper.annex.under', {
    number: number ?? BLANK_NUMBER,
    day: dayInWords(issuedOn),
    authority: officialAuthority(authority)
  })

interface Column extends TableColumn {
  /** Whether this annex has it. */
  readonly only?: boolean
  readonly of: (row: AnnexRow, index: number) => string | null
}

/** The annex of a decision as officers know it. Points, certificate and ground have a column only where some row has them. */
export function annexPaper(annex: AnnexOf): OfficialPaper {
  const t = staffText()
  const { rows, kind } = annex
  const ends = rows.some(({ certificate = null, ground = null }) => certificate !== null || ground !== null)
  const columns: readonly Column[] = [
    { header: t('paper.annex.columns.position'), weight: 7, align: 'center', of: (_, index) => numberText(index + 1) },
    { header: t('paper.annex.columns.product'), weight: 32, of: ({ product }) => product },
    { header: t('paper.annex.columns.producer'), weight: 31, of: ({ producer }) => producer },
    { header: t('paper.annex.columns.place'), weight: 28, of: ({ place }) => place },
    {
      header: t('paper.annex.columns.points'),
      weight: 11,
      align: 'center',
      only: !ends && rows.some(({ points }) => points !== null),
      of: ({ points }) => (points === null ? null : pointsText(points))
    },
    {
      header: t('paper.annex.columns.star'),
      weight: 10,
      align: 'center',
      of: ({ star }) => (star === null ? null : t('common.star', { stars: star }))
    },
    {
      header: t('paper.annex.columns.certificate'),
      weight: 21,
      only: rows.some(({ certificate = null }) => certificate !== null),
      of: ({ certificate = null }) => certificate
    },
    {
      header: t('paper.annex.columns.ground'),
      weight: 26,
      only: rows.some(({ ground = null }) => ground !== null),
      of: ({ ground = null }) => ground
    }
  ]
  const shown = columns.filter(({ only = true }) => only)
  return {
    head: { superior: null, organisation: authorityLines(annex.authority), number: null, signed: null },
    heading: [t('paper.annex.title'), headingOf(kind)],
    under: underDecision(annex),
    blocks: [
      {
        kind: 'table',
        columns: shown.map(({ of: _, only: __, ...column }) => column),
        rows: rows.map((row, index) => shown.map(column => column.of(row, index) ?? ''))
      },
      { kind: 'paragraph', text: t('paper.annex.total', { count: rows.length }), style: 'italic' }
    ],
    recipients: [],
    signatures: [],
    turned: ends
  }
}
