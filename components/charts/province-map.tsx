import { FillPatterns, fillOf } from './fills'
import shapes from './province-shapes.json'

export type Division = 63 | 34

interface MapPlace {
  readonly code: string
  /** Name and number, for those who hear it and for who points at it. */
  readonly label: string
  readonly href: string
  /** Which step of the legend it belongs to; `null` = nothing is known. */
  readonly step: number | null
}

interface MapArchipelago {
  readonly code: string
  readonly name: string
  /** What kind of unit it is, and of which province. */
  readonly belongs: string
  readonly href: string
}

interface ProvinceMapProps {
  readonly title: string
  readonly description: string
  readonly division: Division
  readonly places: readonly MapPlace[]
  readonly archipelagos: readonly MapArchipelago[]
  /** The words of each step, the lowest first, and of what is not known. */
  readonly legend: { readonly steps: readonly string[]; readonly unknown: string }
}

/** From empty to full: steps of lightness, so that they are told apart in black and white too. */
const OPACITY = [0, 0.18, 0.4, 0.65, 1] as const

const fillOfStep = (step: number | null) =>
  step === null
    ? { fill: fillOf('map', 1), fillOpacity: 0.5 }
    : { fill: 'currentColor', fillOpacity: OPACITY[step] ?? OPACITY[0] }

function Swatch({ step, label }: { readonly step: number | null; readonly label: string }) {
  return (
    <li className="inline-flex items-center gap-1.5">
      <svg viewBox="0 0 16 16" className="size-4 text-leaf" aria-hidden="true">
        <rect x="1" y="1" width="14" height="14" {...fillOfStep(step)} stroke="currentColor" strokeWidth="1.5" />
      </svg>
      {label}
    </li>
  )
}

/** Room that two lines of words need below the lowest island. */
const LABEL_ROOM = 100
/** Words stand a little off the middle, clear of the coast on a narrow screen. */
const OFF_COAST = 50

function Archipelago({ code, name, belongs, href }: MapArchipelago) {
  const found = shapes.archipelagos.find(each => each.code === code)
  if (!found) return null
  const xs = found.islands.map(([x = 0]) => x)
  const ys = found.islands.map(([, y = 0]) => y)
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2 + OFF_COAST
  const isBelow = Math.max(...ys) + LABEL_ROOM < shapes.height
  return (
    <a href={href} className="text-ink">
      {found.islands.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="4" fill="currentColor" />
      ))}
      <text
        x={middle}
        y={isBelow ? Math.max(...ys) : Math.min(...ys)}
        textAnchor="middle"
        className="fill-ink stroke-paper text-[38px] sm:text-[28px] md:text-[22px]"
        strokeWidth="6"
        paintOrder="stroke"
      >
        <tspan x={middle} dy={isBelow ? '1.4em' : '-2em'} className="font-semibold">
          {name}
        </tspan>
        <tspan x={middle} dy="1.25em">
          {belongs}
        </tspan>
      </text>
    </a>
  )
}

/**
 * The provinces of a division, filled by step; each is a link. Hoàng Sa and Trường Sa stand where they lie, their islands drawn larger than
 * they are. The table beside it says the same in numbers.
 */
export function ProvinceMap({ title, description, division, places, archipelagos, legend }: ProvinceMapProps) {
  const land: Readonly<Record<string, string>> = division === 34 ? shapes.provinces34 : shapes.provinces63
  return (
    <figure className="grid max-w-3xl gap-3">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-small">
        {legend.steps.map((label, step) => (
          <Swatch key={label} step={step} label={label} />
        ))}
        <Swatch step={null} label={legend.unknown} />
      </ul>
      <svg
        viewBox={`0 0 ${shapes.width} ${shapes.height}`}
        className="h-auto w-full text-leaf"
        aria-labelledby="map-title map-desc"
      >
        <title id="map-title">{title}</title>
        <desc id="map-desc">{description}</desc>
        <FillPatterns chart="map" />
        {places.map(({ code, label, href, step }) => (
          <a key={code} href={href} aria-label={label} className="text-leaf">
            <path
              d={land[code]}
              {...fillOfStep(step)}
              className="stroke-ink"
              strokeWidth="1"
              vectorEffect="non-scaling-stroke"
            >
              <title>{label}</title>
            </path>
          </a>
        ))}
        {archipelagos.map(each => (
          <Archipelago key={each.code} {...each} />
        ))}
      </svg>
    </figure>
  )
}
