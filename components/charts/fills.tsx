/** Told apart without colour: full, hatched one way, hatched the other, empty. */
const FILLS = ['solid', 'rising', 'falling', 'open'] as const

/** The fill of the part of a chart; `chart` tells the charts of a page apart. */
export function fillOf(chart: string, part: number): string {
  const fill = FILLS[part % FILLS.length] ?? 'open'
  if (fill === 'solid') return 'currentColor'
  return fill === 'open' ? 'none' : `url(#${chart}-${fill})`
}

function Pattern({ id, turned }: { readonly id: string; readonly turned: number }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform={`rotate(${turned})`}>
      <rect width="6" height="6" className="fill-paper" />
      <rect width="2.5" height="6" className="fill-leaf" />
    </pattern>
  )
}

/** The hatchings that `fillOf` speaks of. */
export function FillPatterns({ chart }: { readonly chart: string }) {
  return (
    <defs>
      <Pattern id={`${chart}-rising`} turned={45} />
      <Pattern id={`${chart}-falling`} turned={-45} />
    </defs>
  )
}

interface LegendProps {
  readonly chart: string
  readonly parts: readonly { readonly key: string; readonly label: string }[]
}

/** What each fill stands for. The hatchings are those of the chart, drawn on the same page. */
export function Legend({ chart, parts }: LegendProps) {
  return (
    <figcaption className="flex flex-wrap gap-x-5 gap-y-1 text-small">
      {parts.map(({ key, label }, index) => (
        <span key={key} className="inline-flex items-center gap-1.5">
          <svg viewBox="0 0 16 16" className="size-4 text-leaf" aria-hidden="true">
            <rect
              x="1"
              y="1"
              width="14"
              height="14"
              fill={fillOf(chart, index)}
              stroke="currentColor"
              strokeWidth="1.5"
            />
          </svg>
          {label}
        </span>
      ))}
    </figcaption>
  )
}
