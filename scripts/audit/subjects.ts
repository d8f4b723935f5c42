import type { Crawl } from './crawl'
import type { Subject } from './inspection'
import { kindOf } from './visit'

/** The pages that a crawl came across, `ofKind` of each kind, as one person sees them. */
export function pagesOf({ visits }: Crawl, person: string, ofKind: number): readonly Subject[] {
  const seen = new Map<string, number>()
  return visits.flatMap(({ address, status, redirected, type }) => {
    const kind = kindOf(address)
    const already = seen.get(kind) ?? 0
    if (type !== 'text/html' || status !== 200 || redirected || already >= ofKind) return []
    seen.set(kind, already + 1)
    return [{ address, person }]
  })
}

/** The first visited page of a kind. Throws when the site has none: an audit that looks at nothing must not pass. */
export function pageOfKind({ visits }: Crawl, kind: string): string {
  const found = visits.find(({ address, status }) => status === 200 && kindOf(address) === kind)
  if (!found) throw new Error(`the site has no page ${kind}`)
  return found.address
}
