import type { Verdict } from '@/lib/ocop/certificate/verdict'
import type { Locale } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import type { ShapeName } from './shape'
import { Tag, type Tone } from './tag'

export type VerdictOrUnknown = Verdict | 'unknown'

interface VerdictLook {
  readonly tone: Tone
  readonly shape: ShapeName
  readonly word:
    | 'valid'
    | 'underReEvaluation'
    | 'extended'
    | 'expired'
    | 'superseded'
    | 'revoked'
    | 'surrendered'
    | 'annulled'
    | 'notYetInForce'
    | 'undetermined'
    | 'unknown'
}

/** How each verdict looks and which word it has, on tags and on the band of a check page. */
export const VERDICT_LOOKS: Record<VerdictOrUnknown, VerdictLook> = {
  valid: { tone: 'leaf', shape: 'disc', word: 'valid' },
  'under-re-evaluation': { tone: 'river', shape: 'half', word: 'underReEvaluation' },
  extended: { tone: 'leaf', shape: 'half', word: 'extended' },
  expired: { tone: 'grain', shape: 'ring', word: 'expired' },
  superseded: { tone: 'river', shape: 'arrow', word: 'superseded' },
  revoked: { tone: 'clay', shape: 'crossed', word: 'revoked' },
  surrendered: { tone: 'grain', shape: 'struck', word: 'surrendered' },
  annulled: { tone: 'clay', shape: 'struck', word: 'annulled' },
  'not-yet-in-force': { tone: 'plain', shape: 'dashed', word: 'notYetInForce' },
  undetermined: { tone: 'plain', shape: 'question', word: 'undetermined' },
  unknown: { tone: 'plain', shape: 'question', word: 'unknown' }
}

/** The verdict in words: "Còn hiệu lực". */
export const verdictText = (verdict: VerdictOrUnknown, locale: Locale): string =>
  text(locale)(`common.verdict.${VERDICT_LOOKS[verdict].word}`)

/** The status of a certificate or a product on a day. */
export function VerdictTag({
  verdict,
  locale = 'vi'
}: {
  readonly verdict: VerdictOrUnknown
  readonly locale?: Locale
}) {
  const { tone, shape } = VERDICT_LOOKS[verdict]
  return (
    <Tag tone={tone} shape={shape}>
      {verdictText(verdict, locale)}
    </Tag>
  )
}
