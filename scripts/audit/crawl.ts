import { hasPlace, kindOf, type PointedTo, pointedTo, type Visit, visit } from './visit'

/** A part of the site as one kind of person meets it. */
export interface Crawl {
  readonly visits: readonly Visit[]
  /** One sentence for each link that leads nowhere, with a page that has it. */
  readonly broken: readonly string[]
  /** Addresses that were found, but left alone since enough of their kind were visited. */
  readonly leftOut: number
}

const TOGETHER = 4
/** Enough to meet what records can do to a page; the whole country would take hours. */
const OF_A_KIND = 80
const IN_ALL = 3_000
/** Asking for these would end the session. */
const NEVER = /^\/(?:dang-xuat|api\/auth)/

interface Found extends PointedTo {
  readonly from: string
}

/** Questions are asked, but what they answer is not followed further: it leads to the same pages. */
const isFollowed = ({ address, status, type }: Visit): boolean =>
  type === 'text/css' || (type === 'text/html' && status === 200 && !address.includes('?'))

class Frontier {
  readonly #waiting: string[]
  readonly #known = new Set<string>()
  readonly #visitedOf = new Map<string, number>()
  readonly #ofKind: number
  leftOut = 0

  constructor(starts: readonly string[], ofKind: number) {
    this.#waiting = []
    this.#ofKind = ofKind
    for (const start of starts) this.add(start)
  }

  add(address: string): void {
    if (this.#known.has(address) || NEVER.test(address)) return
    const kind = kindOf(address)
    const already = this.#visitedOf.get(kind) ?? 0
    if (already >= this.#ofKind || this.#known.size >= IN_ALL) this.leftOut++
    else {
      this.#visitedOf.set(kind, already + 1)
      this.#waiting.push(address)
    }
    this.#known.add(address)
  }

  take(count: number): readonly string[] {
    return this.#waiting.splice(0, count)
  }
}

function brokenLinks(visits: ReadonlyMap<string, Visit>, links: readonly Found[]): readonly string[] {
  const broken = new Map<string, string>()
  for (const { address, fragment, from } of links) {
    const target = visits.get(address)
    if (!target) continue
    if (target.status === 0 || target.status >= 400) broken.set(address, `${from} → ${address}: ${target.status}`)
    else if (fragment !== '' && target.type === 'text/html' && !hasPlace(target, fragment))
      broken.set(`${address}#${fragment}`, `${from} → ${address}#${fragment}: no such place`)
  }
  return [...broken.values()]
}

interface AsWhom {
  readonly cookie?: string
  /** Only these pages are read for further links; the others must be there, and that is all. */
  readonly within?: RegExp
  /** How many addresses of a kind are asked for. */
  readonly ofKind?: number
}

/** Follows the links of the site from some pages on, with the cookies of one person. */
export async function crawl(
  base: string,
  starts: readonly string[],
  { cookie = '', within = /^/, ofKind = OF_A_KIND }: AsWhom = {}
): Promise<Crawl> {
  const frontier = new Frontier(starts, ofKind)
  const visits = new Map<string, Visit>()
  const links: Found[] = starts.map(address => ({ address, fragment: '', from: 'start' }))
  for (let batch = frontier.take(TOGETHER); batch.length > 0; batch = frontier.take(TOGETHER))
    for (const seen of await Promise.all(batch.map(address => visit(base, address, cookie)))) {
      visits.set(seen.address, seen)
      for (const link of within.test(seen.address) && isFollowed(seen) ? pointedTo(base, seen) : []) {
        links.push({ ...link, from: seen.address })
        frontier.add(link.address)
      }
    }
  return { visits: [...visits.values()], broken: brokenLinks(visits, links), leftOut: frontier.leftOut }
}
