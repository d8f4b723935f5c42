import type { Locale } from '@/lib/text/locale'
import { numberText } from '@/lib/text/numbers'

interface Bar {
  readonly key: string
  readonly label: string
  readonly parts: readonly { readonly key: string; readonly label: string; readonly value: number }[]
}

interface BarChartProps {
  readonly title: string
  readonly bars: readonly Bar[]
  readonly locale: Locale
}

const ROW = 50
const BAR = 16
/** Per cent of the width for the longest bar: the rest is for the number behind it. */
const LONGEST = 86

/** Told apart without colour: full, hatched one way, hatched the other, empty. */
const FILLS = ['solid', 'rising', 'falling', 'open'] as const

function Pattern({ id, name }: { readonly id: string; readonly name: 'rising' | 'falling' }) {
  return (
    <pattern
      id={id}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform={name === 'rising' ? 'rotate(45)' : 'rotate(-45)'}
    >
      <rect width="6" height="6" className="fill-paper" />
      <rect width="2.5" height="6" className="fill-leaf" />
    </pattern>
  )
}

/** Bars under one another, each made of parts. The table above says the same in numbers, so readers of screens skip the picture. */
export function BarChart({ title, bars, locale }: BarChartProps) {
  if (bars.length === 0) return null
  const totalOf = ({ parts }: Bar) => parts.reduce((sum, { value }) => sum + value, 0)
  const most = Math.max(1, ...bars.map(totalOf))
  const share = (value: number): string => `${((value * LONGEST) / most).toFixed(3)}%`
  const fillOf = (index: number) => {
    const fill = FILLS[index % FILLS.length] ?? 'open'
    return fill === 'solid' ? 'currentColor' : fill === 'open' ? 'none' : `url(#bar-${fill})`
  }
  return (
    <figure className="grid max-w-3xl gap-2">
      <figcaption className="flex flex-wrap gap-x-5 gap-y-1 text-small">
        {bars[0]?.parts.map(({ key, label }, index) => (
          <span key={key} className="inline-flex items-center gap-1.5">
            <svg viewBox="0 0 16 16" className="size-4 text-leaf" aria-hidden="true">
              <rect x="1" y="1" width="14" height="14" fill={fillOf(index)} stroke="currentColor" strokeWidth="1.5" />
            </svg>
            {label}
          </span>
        ))}
      </figcaption>
      <svg width="100%" height={bars.length * ROW} className="text-leaf" role="img" aria-label={title}>
        <defs>
          <Pattern id="bar-rising" name="rising" />
          <Pattern id="bar-falling" name="falling" />
        </defs>
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
                  fill={fillOf(index)}
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
