import type { PlainDate } from '../../ocop/plain-date'
import type { Indicator } from '../../ocop/programme/indicator'
import type { Measured, ProgressState } from '../../ocop/programme/progress'
import type { Quantity } from '../../ocop/programme/quantity'
import { BASES, type Basis, type CountRange } from '../../ocop/registry/count'
import type { Movement } from '../../ocop/registry/movement'
import { starText } from '../certificate-status'
import { dateText, dateTimeText } from '../dates'
import { groupLabel } from '../group-label'
import type { Locale } from '../locale'
import { numberText } from '../numbers'
import { quantityText } from '../quantity'
import { targetStateText } from '../target-state'
import { measuredText, targetAim, targetName, targetPeriod } from '../target-words'
import { text } from '../text'
import type { OfficialPaper } from './official-paper'

type By = Parameters<typeof groupLabel>[0]
type ByStar = Readonly<Record<string, number>>

interface Counted {
  readonly total: number
  readonly byStar: readonly { readonly star: number | null; readonly count: number }[]
  readonly producers: CountRange
  readonly potentialFiveStar: number
  readonly fiveStarVerified: number
  readonly undetermined: number
}

interface Target extends Quantity {
  readonly code: string
  readonly indicator: Indicator
  readonly star: number | null
  readonly measure: string | null
  readonly from: PlainDate | null
  readonly due: PlainDate | null
  readonly unit: { readonly id: string; readonly name: string } | null
  readonly progress: {
    readonly state: ProgressState
    readonly atMinimum: boolean
    readonly near: boolean
    readonly measured: Measured | null
    readonly from: 'rows' | 'reported' | null
    readonly judgedOn: PlainDate
  }
}

interface Claim extends Quantity {
  readonly code: string
  readonly unit: { readonly id: string; readonly name: string } | null
  readonly asOf: PlainDate
  readonly star: number | null
  readonly source: { readonly publisher: string | null; readonly title: string | null; readonly code: string }
  readonly counted: Readonly<Record<Basis, number>>
}

/** The figures of a year, as the registry counts them. */
interface YearFigures {
  readonly ever: Counted
  readonly inForce: Counted
  readonly movements: readonly {
    readonly movement: Movement
    readonly total: number
    readonly byStar: ByStar
    readonly undated: number
  }[]
  readonly parts: readonly {
    readonly by: By
    readonly groups: readonly {
      readonly key: string | null
      readonly label: string | null
      readonly total: number
      readonly byStar: ByStar
    }[]
  }[]
  readonly targets: readonly Target[]
  readonly claims: readonly Claim[]
  readonly coverage: readonly {
    readonly year: number
    readonly decisions: number
    readonly lines: number
    readonly reportedBatches: number
    readonly reportedProducts: number
  }[]
  readonly decisionsHeld: number
}

/** Which rows a number counts, said so that a page can make an address of it. `undefined` = of any star, of the whole. */
export type RowsOf =
  | {
      readonly kind: 'counted'
      readonly basis: Basis
      readonly part?: { readonly by: By; readonly key: string | null }
      readonly star?: number | null
      /** Of another place or day than the report's. */
      readonly elsewhere?: { readonly unitId: string | null; readonly on: PlainDate }
    }
  | { readonly kind: 'moved'; readonly movement: Movement; readonly star?: number | null }
  | { readonly kind: 'target'; readonly unitId: string | null; readonly code: string }

export interface ReportCell {
  readonly text: string
  /** The bare number, for spreadsheets; `null` = words. */
  readonly value: number | null
  readonly rows: RowsOf | null
}

export interface ReportSection {
  readonly key: string
  readonly title: string
  readonly columns: readonly { readonly header: string; readonly weight: number; readonly numeric: boolean }[]
  readonly rows: readonly (readonly ReportCell[])[]
  readonly notes: readonly string[]
}

/** What a report is about, in words. */
export interface ReportScope {
  /** "tỉnh Kon Tum (đến hết ngày 30/06/2025)". */
  readonly place: string
  readonly year: number
  readonly on: PlainDate
  readonly division: PlainDate
  /** `null` before any act. */
  readonly knownAt: Date | null
  /** Gives this very report for ever. */
  readonly address: string
}

const STARS = [5, 4, 3, null] as const

const words = (said: string): ReportCell => ({ text: said, value: null, rows: null })

/** A nought opens no rows: there are none. */
const countIn =
  (locale: Locale) =>
  (value: number, rows: RowsOf | null): ReportCell => ({
    text: numberText(value, locale),
    value,
    rows: value === 0 ? null : rows
  })

const numeric = (header: string, weight = 10) => ({ header, weight, numeric: true })
const worded = (header: string, weight: number) => ({ header, weight, numeric: false })

const starHeader = (star: number | null, locale: Locale): string =>
  star === null ? text(locale)('statistics.groups.starUnknown') : starText(star, locale)

function producersText({ atLeast, atMost }: CountRange, locale: Locale): string {
  const t = text(locale)
  return atLeast === atMost
    ? t('statistics.producersExact', { count: atLeast })
    : t('statistics.producersRange', { atLeast, atMost })
}

function starsSection({ ever, inForce }: YearFigures, locale: Locale): ReportSection {
  const t = text(locale)
  const count = countIn(locale)
  const of = (counted: Counted, star: number | null) => counted.byStar.find(each => each.star === star)?.count ?? 0
  const fiveStars = of(ever, 5)
  return {
    key: 'stars',
    title: t('report.stars.title'),
    columns: [
      worded(t('report.stars.star'), 30),
      numeric(t('report.stars.ever'), 25),
      numeric(t('report.stars.inForce'), 25)
    ],
    rows: [
      ...STARS.map(star => [
        words(starHeader(star, locale)),
        count(of(ever, star), { kind: 'counted', basis: 'ever', star }),
        count(of(inForce, star), { kind: 'counted', basis: 'in-force', star })
      ]),
      [
        words(t('report.total')),
        count(ever.total, { kind: 'counted', basis: 'ever' }),
        count(inForce.total, { kind: 'counted', basis: 'in-force' })
      ]
    ],
    notes: [
      t('report.stars.producers', {
        ever: producersText(ever.producers, locale),
        inForce: producersText(inForce.producers, locale)
      }),
      ...(ever.potentialFiveStar > 0 ? [t('statistics.potential', { count: ever.potentialFiveStar })] : []),
      ...(fiveStars > 0 ? [t('statistics.fiveStarVerified', { count: ever.fiveStarVerified, total: fiveStars })] : []),
      ...(inForce.undetermined > 0 ? [t('report.stars.undetermined', { count: inForce.undetermined })] : [])
    ]
  }
}

function byStarColumns(first: string, locale: Locale): ReportSection['columns'] {
  return [
    worded(first, 46),
    numeric(text(locale)('report.total'), 12),
    ...STARS.map(star => numeric(starHeader(star, locale), star === null ? 16 : 10))
  ]
}

function movementsSection({ movements }: YearFigures, locale: Locale): ReportSection {
  const t = text(locale)
  const count = countIn(locale)
  const undated = movements.reduce((sum, each) => sum + each.undated, 0)
  return {
    key: 'movements',
    title: t('report.movements.title'),
    columns: byStarColumns(t('report.movements.movement'), locale),
    rows: movements.map(({ movement, total, byStar }) => [
      words(t(`report.movements.kinds.${movement}`)),
      count(total, { kind: 'moved', movement }),
      ...STARS.map(star => count(byStar[star ?? 'unknown'] ?? 0, { kind: 'moved', movement, star }))
    ]),
    notes: [
      t('report.movements.note'),
      ...(undated > 0 ? [t('report.movements.undated', { count: undated })] : []),
      ...(movements.some(({ movement, total }) => movement === 'opening' && total > 0)
        ? [t('report.movements.openingNote')]
        : [])
    ]
  }
}

const capitalised = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1)

function partSection(
  { by, groups }: YearFigures['parts'][number],
  { ever }: YearFigures,
  locale: Locale
): ReportSection {
  const t = text(locale)
  const count = countIn(locale)
  return {
    key: by,
    title: t('report.parts.title', { by: t(`statistics.dimensions.${by}`) }),
    columns: byStarColumns(capitalised(t(`statistics.dimensions.${by}`)), locale),
    rows: [
      ...groups.map(group => {
        const part = { by, key: group.key }
        return [
          words(groupLabel(by, group, locale)),
          count(group.total, { kind: 'counted', basis: 'ever', part }),
          ...STARS.map(star =>
            count(group.byStar[star ?? 'unknown'] ?? 0, { kind: 'counted', basis: 'ever', part, star })
          )
        ]
      }),
      [
        words(t('report.total')),
        count(ever.total, { kind: 'counted', basis: 'ever' }),
        ...ever.byStar.map(({ star, count: value }) => count(value, { kind: 'counted', basis: 'ever', star }))
      ]
    ],
    notes: []
  }
}

function targetsSection({ targets }: YearFigures, locale: Locale): ReportSection {
  const t = text(locale)
  return {
    key: 'targets',
    title: t('report.targets.title'),
    columns: [
      worded(t('report.targets.target'), 42),
      worded(t('report.targets.period'), 26),
      numeric(t('report.targets.result'), 20),
      worded(t('report.targets.state'), 20)
    ],
    rows: targets.map(target => {
      const { measured, from } = target.progress
      const result = measured === null ? t('programme.unknown') : measuredText(target, measured, locale)
      return [
        words(`${targetName(target, locale)}: ${targetAim(target, locale)}`),
        words(targetPeriod(target, locale)),
        {
          text: from === 'reported' ? t('report.targets.reported', { result }) : result,
          value: null,
          rows: { kind: 'target', unitId: target.unit?.id ?? null, code: target.code }
        },
        words(targetStateText(target.progress, locale))
      ]
    }),
    notes: targets.length === 0 ? [t('report.targets.none')] : []
  }
}

function claimsSection({ claims }: YearFigures, locale: Locale): ReportSection {
  const t = text(locale)
  const count = countIn(locale)
  const names = { ever: 'ever', 'in-force': 'inForce', lines: 'lines' } as const
  return {
    key: 'claims',
    title: t('report.claims.title'),
    columns: [
      worded(t('report.claims.claim'), 30),
      worded(t('report.claims.on'), 16),
      numeric(t('report.claims.said'), 14),
      ...BASES.map(basis => numeric(capitalised(t(`statistics.reported.bases.${names[basis]}`)), 13)),
      worded(t('report.claims.source'), 24)
    ],
    rows: claims.map(claim => [
      words(
        [
          claim.unit?.name ?? t('statistics.reported.country'),
          claim.star === null ? t('statistics.reported.all') : starText(claim.star, locale)
        ].join(', ')
      ),
      words(dateText(claim.asOf, locale)),
      words(quantityText(claim, null, locale)),
      ...BASES.map(basis =>
        count(claim.counted[basis], {
          kind: 'counted',
          basis,
          ...(claim.star !== null && { star: claim.star }),
          elsewhere: { unitId: claim.unit?.id ?? null, on: claim.asOf }
        })
      ),
      words(claim.source.publisher ?? claim.source.title ?? claim.source.code)
    ]),
    notes: [claims.length === 0 ? t('report.claims.none') : t('report.claims.note')]
  }
}

function coverageSection(
  { coverage, decisionsHeld }: YearFigures,
  { place }: ReportScope,
  locale: Locale
): ReportSection {
  const t = text(locale)
  const count = countIn(locale)
  return {
    key: 'coverage',
    title: t('report.coverage.title'),
    columns: [
      worded(t('statistics.coverage.year'), 12),
      numeric(t('statistics.coverage.decisions'), 24),
      numeric(t('statistics.coverage.lines'), 24),
      numeric(t('statistics.coverage.reported'), 24),
      numeric(t('statistics.coverage.reportedProducts'), 24)
    ],
    rows: coverage.map(({ year, decisions, lines, reportedBatches, reportedProducts }) => [
      words(String(year)),
      count(decisions, null),
      count(lines, null),
      count(reportedBatches, null),
      count(reportedProducts, null)
    ]),
    notes: [t('statistics.held', { count: decisionsHeld, place }), t('statistics.coverage.lead')]
  }
}

/** The tables of a year report, once for page, paper and spreadsheet: whoever shows them shows the same numbers. */
export function reportSections(figures: YearFigures, scope: ReportScope, locale: Locale): readonly ReportSection[] {
  return [
    starsSection(figures, locale),
    movementsSection(figures, locale),
    ...figures.parts.map(part => partSection(part, figures, locale)),
    targetsSection(figures, locale),
    claimsSection(figures, locale),
    coverageSection(figures, scope, locale)
  ]
}

/** "Số liệu tính đến ngày …, địa giới ngày …, theo điều Sổ OCOP biết lúc …": without it a figure is none. */
export const reportBasis = ({ on, division, knownAt }: ReportScope, locale: Locale): string =>
  text(locale)('report.basis', {
    day: dateText(on, locale),
    division: dateText(division, locale),
    known: knownAt === null ? '–' : dateTimeText(knownAt, locale)
  })

/** The report on paper, in Vietnamese. It is nobody's act, so it has no head and no signature; it says where it came from. */
export function reportPaper(sections: readonly ReportSection[], scope: ReportScope): OfficialPaper {
  const t = text('vi')
  return {
    head: null,
    heading: [t('report.paper.kind', { year: String(scope.year) }), t('report.paper.about', { place: scope.place })],
    under: `(${reportBasis(scope, 'vi')})`,
    blocks: [
      ...sections.flatMap(({ title, columns, rows, notes }, index) => [
        { kind: 'heading' as const, text: `${index + 1}. ${title}` },
        ...(rows.length === 0
          ? []
          : [
              {
                kind: 'table' as const,
                columns: columns.map(({ header, weight, numeric: isNumber }) => ({
                  header,
                  weight,
                  ...(isNumber && { align: 'right' as const })
                })),
                rows: rows.map(row => row.map(cell => cell.text))
              }
            ]),
        ...notes.map(note => ({ kind: 'paragraph' as const, text: note, style: 'italic' as const }))
      ]),
      { kind: 'paragraph', lead: t('report.paper.address'), text: scope.address },
      { kind: 'paragraph', text: t('report.paper.origin'), style: 'italic' }
    ],
    recipients: [],
    signatures: []
  }
}
