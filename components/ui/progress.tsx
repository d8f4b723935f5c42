interface ProgressProps {
  readonly id: string
  readonly label: string
  readonly value: number
  readonly max: number
  /** The same in words: "1.240/3.000 dòng". */
  readonly words: string
}

/** How much of a known amount is done; always in words too. */
export function Progress({ id, label, value, max, words }: ProgressProps) {
  return (
    <div className="grid max-w-2xl gap-1">
      <div className="flex flex-wrap justify-between gap-x-4">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        <span className="tabular-nums text-ink-2">{words}</span>
      </div>
      <progress id={id} value={value} max={max} className="bar">
        {words}
      </progress>
    </div>
  )
}
