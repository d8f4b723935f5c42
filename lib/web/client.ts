import { headers } from 'next/headers'

/** Where a request came from, as far as attempts are counted and sessions are told apart. */
export interface Client {
  /** The network the request came from: an IPv4 address, or the /64 of an IPv6 one. */
  readonly network: string
  readonly userAgent: string | null
}

const LONGEST_AGENT = 300

function networkOf(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!bare.includes(':')) return bare
  const [head = '', tail] = bare.split('::', 2)
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
  return [...left, ...zeros, ...right].slice(0, 4).join(':')
}

/**
 * The client of these headers. Of the addresses that were forwarded, only the last was added by the machine before us; what a
 * stranger puts in front of it counts nothing.
 */
export function clientOf(from: Headers): Client {
  const forwarded = from.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  const agent = from
    .get('user-agent')
    ?.replace(/[^\x20-\x7e]/g, '')
    .slice(0, LONGEST_AGENT)
  return { network: networkOf(forwarded || 'unknown'), userAgent: agent || null }
}

/** The client of this request. */
export const client = async (): Promise<Client> => clientOf(await headers())
