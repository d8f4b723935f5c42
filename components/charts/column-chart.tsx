import type { Locale } from '@/lib/text/locale'
import { numberText } from '@/lib/text/numbers'
import { classes } from '../ui/classes'
import { FillPatterns, fillOf, Legend } from './fills'

interface Column {
  readonly key: string
  readonly label: string
  /** For narrow screens. */
  readonly short: string
  readonly parts: readonly { readonly key: string; readonly label: string; readonly value: number }[]
}

interface ColumnChartProps {
  /** Tells the charts of a page apart. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly columns: readonly Column[]
  readonly locale: Locale
}

const HEIGHT = 220
const HEAD = 24
const FOOT = 26

/** Columns side by side in the order of time, each made of parts, the first at the bottom. Widths are shares, so words keep their size on a phone. */
export function ColumnChart({ id, title, description, columns, locale }: ColumnChartProps) {
  if (columns.length === 0) return null
  const totalOf = ({ parts }: Column) => parts.reduce((sum, { value }) => sum + value, 0)
  const most = Math.max(1, ...columns.map(totalOf))
  const tall = (value: number): number => (value * HEIGHT) / most
  const step = 100 / columns.length
  const percent = (value: number): string => `${value.toFixed(3)}%`
  const floor = HEAD + HEIGHT
  return (
    <figure className="grid max-w-3xl gap-2">
      <Legend chart={id} parts={columns[0]?.parts ?? []} />
      <svg
        width="100%"
        height={floor + FOOT}
        className="text-leaf"
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        <FillPatterns chart={id} />
        <line x1="0" x2="100%" y1={floor + 0.5} y2={floor + 0.5} className="stroke-line" />
        {columns.map((column, index) => {
          const middle = percent((index + 0.5) * step)
          return (
            <g key={column.key}>
              {column.parts.map(({ key, value }, part) =>
                value === 0 ? null : (
                  <rect
                    key={key}
                    x={percent((index + 0.2) * step)}
                    y={floor - tall(column.parts.slice(0, part + 1).reduce((sum, each) => sum + each.value, 0))}
                    width={percent(0.6 * step)}
                    height={tall(value)}
                    fill={fillOf(id, part)}
                    stroke="currentColor"
                    strokeWidth="1.5"
                  />
                )
              )}
              <text
                x={middle}
                y={floor - tall(totalOf(column)) - 6}
                textAnchor="middle"
                className="fill-ink text-small tabular-nums"
              >
                {numberText(totalOf(column), locale)}
              </text>
              {(['label', 'short'] as const).map(length => (
                <text
                  key={length}
                  x={middle}
                  y={floor + 19}
                  textAnchor="middle"
                  className={classes(
                    'fill-ink text-small tabular-nums',
                    length === 'label' ? 'max-sm:hidden' : 'sm:hidden'
                  )}
                >
                  {column[length]}
                </text>
              ))}
            </g>
          )
        })}
      </svg>
    </figure>
  )
}
