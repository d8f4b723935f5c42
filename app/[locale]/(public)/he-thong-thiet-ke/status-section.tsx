import { Stars } from '@/components/ui/stars'
import { VERDICT_LOOKS, type VerdictOrUnknown, VerdictTag } from '@/components/ui/verdict-tag'

const VERDICTS = Object.keys(VERDICT_LOOKS) as VerdictOrUnknown[]

export function Statuses() {
  return (
    <>
      <ul className="flex flex-wrap gap-3">
        {VERDICTS.map(verdict => (
          <li key={verdict}>
            <VerdictTag verdict={verdict} />
          </li>
        ))}
      </ul>
      <ul className="grid gap-1">
        {[5, 4, 3, 2, 1, null].map(stars => (
          <li key={stars}>
            <Stars stars={stars} />
          </li>
        ))}
      </ul>
    </>
  )
}
