import type { Locale } from '@/lib/text/locale'
import { numberText } from '@/lib/text/numbers'
import { FillPatterns, fillOf, Legend } from './fills'

interface Bar {
  readonly key: string
  readonly label: string
  readonly parts: readonly { readonly key: string; readonly label: string; readonly value: number }[]
}

interface BarChartProps {
  readonly title: string
  readonly bars: readonly Bar[]
  /** Tells the charts of a page apart. */
  readonly id?: string
  readonly locale: Locale
}

const ROW = 50
const BAR = 16
/** Per cent of the width for the longest bar: the rest is for the number behind it. */
const LONGEST = 86

/** Bars under one another, each made of parts. The table above says the same in numbers, so readers of screens skip the picture. */
export function BarChart({ title, bars, id = 'bar', locale }: BarChartProps) {
  if (bars.length === 0) return null
  const totalOf = ({ parts }: Bar) => parts.reduce((sum, { value }) => sum + value, 0)
  const most = Math.max(1, ...bars.map(totalOf))
  const share = (value: number): string => `${((value * LONGEST) / most).toFixed(3)}%`
  return (
    <figure className="grid max-w-3xl gap-2">
      <Legend chart={id} parts={bars[0]?.parts ?? []} />
      <svg width="100%" height={bars.length * ROW} className="text-leaf" role="img" aria-label={title}>
        <FillPatterns chart={id} />
        {bars.map((bar, row) => (
          <g key={bar.key}>
            <text x="0" y={row * ROW + 18} className="fill-ink text-small">
              {bar.label}
            </text>
            {bar.parts.map(({ key, value }, index) =>
              value === 0 ? null : (
                <rect
                  key={key}
                  x={share(bar.parts.slice(0, index).reduce((sum, part) => sum + part.value, 0))}
                  y={row * ROW + 25}
                  width={share(value)}
                  height={BAR}
                  fill={fillOf(id, index)}
                  stroke="currentColor"
                  strokeWidth="1.5"
                />
              )
            )}
            <text x={share(totalOf(bar))} dx="6" y={row * ROW + 38} className="fill-ink text-small tabular-nums">
              {numberText(totalOf(bar), locale)}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  )
}
