/** A number of a column as a bar beside it: the column together is the picture. Readers of screens have the number. */
export function CellBar({ value, most }: { readonly value: number; readonly most: number }) {
  return (
    <svg viewBox="0 0 160 12" className="h-3 w-40 text-leaf" preserveAspectRatio="none" aria-hidden="true">
      <line x1="0.5" y1="0" x2="0.5" y2="12" className="stroke-rule" />
      {value > 0 && (
        <rect x="0" y="1" width={Math.max(2, (value * 160) / Math.max(most, 1))} height="10" fill="currentColor" />
      )}
    </svg>
  )
}
