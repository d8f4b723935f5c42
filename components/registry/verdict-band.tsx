import type { ReactNode } from 'react'
import type { Locale } from '@/lib/text/locale'
import { Shape } from '../ui/shape'
import { VERDICT_LOOKS, type VerdictOrUnknown, verdictText } from '../ui/verdict-tag'

interface VerdictBandProps {
  readonly verdict: VerdictOrUnknown
  /** What the verdict is about: the product's name. */
  readonly about: ReactNode
  readonly children: ReactNode
  readonly locale: Locale
}

/** The answer of a check page, across the whole width: shape, word, one sentence. Styled by check.css. */
export function VerdictBand({ verdict, about, children, locale }: VerdictBandProps) {
  const { tone, shape } = VERDICT_LOOKS[verdict]
  return (
    <div className={`band ${tone}`}>
      <div className="band-inside">
        <h1>
          <Shape name={shape} />
          {verdictText(verdict, locale)}
        </h1>
        {about && <p className="what">{about}</p>}
        {children}
      </div>
    </div>
  )
}
