interface SearchHelpProps {
  /** The id of the search field. */
  readonly field: string
  /** Where to ask: answers `?q=` with suggestions. */
  readonly address: string
  readonly label: string
  /** How many there are, in words, by number. */
  readonly counts: readonly string[]
  readonly nonce: string | undefined
}

/** Links to what the words typed so far may mean, beneath a search field. Without script the field searches as ever. */
export function SearchHelp({ field, address, label, counts, nonce }: SearchHelpProps) {
  return (
    <div
      className="relative"
      data-search-help
      data-field={field}
      data-address={address}
      data-counts={JSON.stringify(counts)}
    >
      <p role="status" className="sr-only" />
      <ul
        aria-label={label}
        hidden
        className="absolute inset-x-0 top-0 z-10 hidden border-2 border-t-0 border-line bg-card py-1 group-focus-within:block"
      >
        {/* What the script copies for each of them. */}
        <li>
          <a href={`#${field}`} className="flex min-h-11 flex-wrap items-baseline gap-x-3 px-3 py-2">
            <span>{label}</span>
            <span className="text-small text-ink-2" />
          </a>
        </li>
      </ul>
      <script type="module" src="/scripts/search-help.mjs" nonce={nonce} />
    </div>
  )
}
