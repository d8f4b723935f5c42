/** The forms that say a status without colour: full, half, empty, crossed out, struck through, gone on, yet to come, not known. */
export type ShapeName = 'disc' | 'half' | 'ring' | 'crossed' | 'struck' | 'arrow' | 'dashed' | 'question'

const RING = 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13Z'

const STROKES: Record<Exclude<ShapeName, 'disc'>, string> = {
  half: RING,
  ring: RING,
  crossed: `${RING}M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2`,
  struck: `${RING}M3.6 12.4l8.8-8.8`,
  arrow: `${RING}M4.6 8h6.4M8.4 5.2L11.2 8L8.4 10.8`,
  dashed: RING,
  question: `${RING}M6.2 6.4a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2M8 11.4v.1`
}

/** A status shape in the colour of its words. Decoration: the word beside it says the same. */
export function Shape({ name }: { readonly name: ShapeName }) {
  return (
    <svg viewBox="0 0 16 16" className="inline-block size-[1em] shrink-0" aria-hidden="true">
      {name === 'disc' ? (
        <circle cx="8" cy="8" r="7.25" fill="currentColor" />
      ) : (
        <path
          d={STROKES[name]}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinecap="round"
          strokeDasharray={name === 'dashed' ? '2.4 2.7' : undefined}
        />
      )}
      {name === 'half' && <path d="M8 1.5a6.5 6.5 0 0 1 0 13Z" fill="currentColor" />}
    </svg>
  )
}
