/** A star cut out of a rice leaf. One path, one colour: the colour of the words beside it. */
export const MARK_PATH =
  'M5 46L3 43C5 41 6.5 38 7 35C4 16 18 3 45 3C46 27 35 44 13 40.5C10.5 41.5 7.5 43.5 5 46ZM25.5 10L22.56 17.95L14.09 18.29L20.75 23.55L18.45 31.71L25.5 27L32.55 31.71L30.25 23.55L36.91 18.29L28.44 17.95Z'

export function Mark() {
  return (
    <svg viewBox="0 0 48 48" className="size-9 shrink-0" aria-hidden="true">
      <path fill="currentColor" fillRule="evenodd" d={MARK_PATH} />
    </svg>
  )
}
