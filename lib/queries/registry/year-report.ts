import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Unit } from '@/lib/ocop/territory/unit'
import { listTargets, type TargetView } from '../programme/targets'
import { type ComparedClaim, comparedClaims } from './compared-claims'
import { decisionsHeld, decisionsHeldOf } from './coverage'
import { coverageByYear, type YearCoverage } from './coverage-by-year'
import { type Figures, figures } from './figures'
import { type Dimension, type FigureGroup, groupFigures, groupFiguresByPlace } from './group-figures'
import type { Known } from './known'
import { type MovementFigure, movementFigures } from './movements'

export interface ReportQuestion {
  /** `null` = the whole country. */
  readonly unit: Unit | null
  readonly unitIds: ReadonlySet<string> | null
  readonly division: PlainDate
  /** The first day of the year. */
  readonly from: PlainDate
  /** The day that the report is made up to, in the same year. */
  readonly on: PlainDate
  readonly known: Known
}

/** The year of a place in figures: what there is at its end, what came and went, plans beside results, claims beside counts. */
export interface YearReport {
  readonly ever: Figures
  readonly inForce: Figures
  readonly movements: readonly MovementFigure[]
  /** Everything ever recognised, divided. */
  readonly parts: readonly { readonly by: Dimension; readonly groups: readonly FigureGroup[] }[]
  /** Targets whose time touches the year. */
  readonly targets: readonly TargetView[]
  /** What sources say of a day in the year. */
  readonly claims: readonly ComparedClaim[]
  readonly coverage: readonly YearCoverage[]
  readonly decisionsHeld: number
}

const MOST_TARGETS = 200
const MOST_CLAIMS = 200

/** The same day, borders and known time give the same report for ever. */
export async function yearReport({ unit, unitIds, division, from, on, known }: ReportQuestion): Promise<YearReport> {
  const counted = { unitIds, basis: 'ever' as const, on, known }
  const [ever, inForce, movements, sectors, groups, kinds, places, targets, claims, coverage, held] = await Promise.all(
    [
      figures(counted),
      figures({ ...counted, basis: 'in-force' }),
      movementFigures({ unitIds, from, to: on, known }),
      groupFigures(counted, 'sector'),
      groupFigures(counted, 'group'),
      groupFigures(counted, 'producer-kind'),
      groupFiguresByPlace(counted, unit, division),
      listTargets({ unitIds, known, limit: MOST_TARGETS, offset: 0 }, on),
      comparedClaims(unitIds, on, known, MOST_CLAIMS),
      coverageByYear(unitIds, on, known),
      unit === null ? decisionsHeld(known) : decisionsHeldOf(unit, division, known)
    ]
  )
  return {
    ever,
    inForce,
    movements,
    parts: [
      { by: 'sector', groups: sectors },
      { by: 'group', groups },
      { by: 'producer-kind', groups: kinds },
      { by: 'place', groups: places }
    ],
    targets: targets.items.filter(
      target => (target.from === null || target.from <= on) && (target.due === null || target.due >= from)
    ),
    claims: claims.filter(({ asOf }) => asOf >= from),
    coverage,
    decisionsHeld: held
  }
}
