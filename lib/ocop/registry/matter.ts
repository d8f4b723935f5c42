/**
 * What of the records has to be looked into: where they contradict each other, and what they do not say. That something is a matter
 * follows from the records on each asking; who looks into it and what came of it are facts of their own. Source: F36.
 */
export const MATTER_KINDS = [
  'claim-differs',
  'five-star-unverified',
  'not-competent',
  'star-against-points',
  'year-differs',
  'near-duplicate',
  'decision-without-number',
  'decision-without-date',
  'decision-without-paper',
  'lines-undated',
  'lines-without-star',
  'lines-without-commune',
  'support-without-amount'
] as const
export type MatterKind = (typeof MATTER_KINDS)[number]

/** Matters in which two statements stand against each other; in all others something is missing. */
const CONFLICTS: ReadonlySet<MatterKind> = new Set<MatterKind>([
  'claim-differs',
  'five-star-unverified',
  'not-competent',
  'star-against-points',
  'year-differs',
  'near-duplicate'
])

export const isConflict = (kind: MatterKind): boolean => CONFLICTS.has(kind)

/** A matter by what it is about: the public code of a record, of two where they may be one. */
export interface Matter {
  readonly kind: MatterKind
  readonly codes: readonly string[]
}

/** The name under which notes on a matter are kept. */
export const matterKey = ({ kind, codes }: Matter): string => `${kind}:${codes.join('+')}`

const KEY = /^([a-z-]{3,40}):((?:[A-Z]{2,3}-[0-9A-Z]{8})(?:\+[A-Z]{2,3}-[0-9A-Z]{8})?)$/

/** Reads such a name; `null` = it names no matter. */
export function readMatterKey(key: string): Matter | null {
  const [, name, codes = ''] = KEY.exec(key) ?? []
  const kind = MATTER_KINDS.find(each => each === name)
  const read = codes.split('+')
  if (!kind || (read.length === 2) !== (kind === 'near-duplicate')) return null
  return { kind, codes: read }
}

export const MATTER_NOTE_KINDS = ['taken', 'closed', 'reopened'] as const

/** What was done about a matter: somebody was given it, it was closed with a reason, it was opened again with one. */
export interface MatterNote {
  readonly kind: (typeof MATTER_NOTE_KINDS)[number]
  /** `taken`: whose it became; else who did it. */
  readonly accountId: string
}

export interface MatterState {
  readonly closed: boolean
  /** Who looks into it; `null` = nobody yet. */
  readonly ownerId: string | null
}

/** How a matter stands after its notes, oldest first. It stays with its owner when it is closed and when it is opened again. */
export function matterState(notes: readonly MatterNote[]): MatterState {
  const about = notes.filter(({ kind }) => kind !== 'taken')
  const taken = notes.filter(({ kind }) => kind === 'taken')
  return { closed: about.at(-1)?.kind === 'closed', ownerId: taken.at(-1)?.accountId ?? null }
}
