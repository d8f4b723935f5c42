interface FigureProps {
  /** The number as it is to be read: "1.240", "> 100". */
  readonly value: string
  readonly label: string
  /** Day and basis: "đến 26/11/2021, luỹ kế". A number without them is not shown. */
  readonly basis: string
  /** The rows behind the number. */
  readonly href: string
}

/** A number that counts, with what it counts and the way to its rows. */
export function Figure({ value, label, basis, href }: FigureProps) {
  return (
    <div className="grid content-start border-t-2 border-leaf pt-2">
      <a href={href} className="grid text-ink no-underline hover:underline">
        <span className="text-figure font-semibold tabular-nums">{value}</span>
        <span className="font-semibold text-river underline underline-offset-4">{label}</span>
      </a>
      <span className="text-small text-ink-2">{basis}</span>
    </div>
  )
}
