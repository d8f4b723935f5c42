import type { Locale } from '@/lib/text/locale'
import { numberText } from '@/lib/text/numbers'

interface End {
  readonly key: string
  readonly label: string
}

interface FlowChartProps {
  /** Tells the charts of a page apart. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly from: readonly End[]
  readonly to: readonly End[]
  readonly flows: readonly { readonly from: string; readonly to: string; readonly count: number }[]
  readonly locale: Locale
}

const HEIGHT = 300
/** Room between two ends for their words, however thin they are. */
const GAP = 34
const LEAST = 2

interface Placed extends End {
  readonly count: number
  readonly y: number
  readonly height: number
}

/** The ends that anything flows through, under one another. */
function place(ends: readonly End[], countOf: (key: string) => number, whole: number): readonly Placed[] {
  let y = 22
  return ends.flatMap(end => {
    const count = countOf(end.key)
    if (count === 0) return []
    const height = Math.max(LEAST, (count * HEIGHT) / whole)
    const placed = { ...end, count, y, height }
    y += height + GAP
    return [placed]
  })
}

/** How many went from where to where: bands between two rows of ends, as wide as their number. Outlined, so that they stay apart in black and white. */
export function FlowChart({ id, title, description, from, to, flows, locale }: FlowChartProps) {
  const whole = flows.reduce((sum, { count }) => sum + count, 0)
  if (whole === 0) return null
  const sumOf = (side: 'from' | 'to') => (key: string) =>
    flows.filter(flow => flow[side] === key).reduce((sum, { count }) => sum + count, 0)
  const left = place(from, sumOf('from'), whole)
  const right = place(to, sumOf('to'), whole)
  const bottom = Math.max(...[...left, ...right].map(({ y, height }) => y + height)) + 10
  const used = new Map<Placed, number>()
  const take = (end: Placed, count: number): readonly [top: number, height: number] => {
    const height = (count * end.height) / end.count
    const top = end.y + (used.get(end) ?? 0)
    used.set(end, (used.get(end) ?? 0) + height)
    return [top, height]
  }
  const bands = left.flatMap(start =>
    right.flatMap(end => {
      const count = flows.find(flow => flow.from === start.key && flow.to === end.key)?.count ?? 0
      if (count === 0) return []
      const [a, b] = [take(start, count), take(end, count)]
      const d = `M0 ${a[0]}C50 ${a[0]} 50 ${b[0]} 100 ${b[0]}V${b[0] + b[1]}C50 ${b[0] + b[1]} 50 ${a[0] + a[1]} 0 ${a[0] + a[1]}Z`
      return [{ key: `${start.key}-${end.key}`, d }]
    })
  )
  const words = ({ label, count }: Placed): string => `${label}: ${numberText(count, locale)}`
  return (
    <figure className="max-w-3xl">
      <svg width="100%" height={bottom} className="text-leaf" role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        <svg
          aria-hidden="true"
          x="3%"
          width="94%"
          height={bottom}
          viewBox={`0 0 100 ${bottom}`}
          preserveAspectRatio="none"
        >
          {bands.map(({ key, d }) => (
            <path key={key} d={d} className="fill-leaf-tint stroke-leaf" vectorEffect="non-scaling-stroke" />
          ))}
        </svg>
        {left.map(end => (
          <g key={end.key}>
            <rect x="0" y={end.y} width="3%" height={end.height} fill="currentColor" />
            <text x="0" y={end.y - 6} className="fill-ink text-small tabular-nums">
              {words(end)}
            </text>
          </g>
        ))}
        {right.map(end => (
          <g key={end.key}>
            <rect x="97%" y={end.y} width="3%" height={end.height} fill="currentColor" />
            <text x="100%" y={end.y - 6} textAnchor="end" className="fill-ink text-small tabular-nums">
              {words(end)}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  )
}
