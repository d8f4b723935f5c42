import { Mark } from './mark'

interface WordmarkProps {
  readonly href: string
  readonly name: string
  /** The part of the house one is in: "Cán bộ". */
  readonly area?: string | undefined
}

/** Mark and name, and the way home. */
export function Wordmark({ href, name, area }: WordmarkProps) {
  return (
    <div className="flex items-center gap-3">
      <a href={href} className="flex items-center gap-2 text-h3 font-semibold text-leaf no-underline">
        <Mark />
        {name}
      </a>
      {area && <span className="border-l border-line pl-3 whitespace-nowrap text-ink-2 max-sm:hidden">{area}</span>}
    </div>
  )
}
