/** A page to look at, as one person sees it. */
export interface Subject {
  readonly address: string
  /** Who looks: cookies of one session are used together. */
  readonly person: string
}

export interface Cookie {
  readonly name: string
  readonly value: string
}

/** What the tools are asked to do; travels as JSON to the process that runs them. */
export interface Inspection {
  readonly base: string
  readonly browser: { readonly path: string; readonly flags: readonly string[] }
  readonly cookies: Readonly<Record<string, readonly Cookie[]>>
  readonly html: readonly Subject[]
  readonly barriers: readonly Subject[]
  readonly speed: readonly Subject[]
}

/** What one tool says of one page. */
export interface Finding {
  readonly tool: 'html-validate' | 'pa11y' | 'lighthouse'
  readonly address: string
  readonly person: string
  readonly problems: readonly string[]
  /** Figures worth showing, also where nothing is wrong. */
  readonly measured: string
}
