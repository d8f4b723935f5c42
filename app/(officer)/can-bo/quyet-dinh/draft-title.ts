import type { PlainDate } from '@/lib/ocop/plain-date'
import { decisionName } from '@/lib/text/decision-name'
import { staffText, words } from '@/lib/text/text'

const KINDS = words().officerDecision.kinds

const isKind = (kind: string): kind is keyof typeof KINDS => Object.hasOwn(KINDS, kind)

/** What a draft is called: by its number once it has one, by what it will do before. */
export function draftTitle({
  kind,
  number,
  issuedOn,
  origin
}: {
  readonly kind: string
  readonly number: string | null
  readonly issuedOn: PlainDate | null
  readonly origin: 'enacted' | 'transcribed'
}): string {
  if (number !== null || origin === 'transcribed') return decisionName({ number, issuedOn })
  return staffText()('officerDecision.unnumbered', { kind: isKind(kind) ? KINDS[kind] : kind })
}
