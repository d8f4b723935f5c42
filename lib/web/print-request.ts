import type { PaperFacts } from '@/lib/ocop/certificate/paper-facts'
import { publicAddress } from './public-address'

/** More pages than these go into a file of their own, so that one request stays short. */
export const PAGES_A_FILE = 100

const FURTHEST = 30

/** How certificates are to be printed, as the form of the page asks. */
interface PrintRequest {
  readonly onlyValues: boolean
  readonly shift: { readonly right: number; readonly down: number }
  /** From 1. */
  readonly part: number
}

function millimetres(typed: string | null): number | null {
  const text = (typed ?? '').trim().replace(',', '.')
  if (text === '') return 0
  if (!/^[+-]?\d{1,2}(\.\d{1,2})?$/.test(text)) return null
  const length = Number(text)
  return Math.abs(length) <= FURTHEST ? length : null
}

/** Reads `phoi`, `phai`, `xuong` and `phan` of an address; `null` = one of them is no length or no part. */
export function printRequest(address: string): PrintRequest | null {
  const asked = new URL(address).searchParams
  const [right, down] = [millimetres(asked.get('phai')), millimetres(asked.get('xuong'))]
  const part = asked.get('phan') ?? '1'
  if (right === null || down === null || !/^[1-9]\d{0,2}$/.test(part)) return null
  return { onlyValues: asked.get('phoi') === '1', shift: { right, down }, part: Number(part) }
}

/** The papers of one file. */
export const pagesOf = <T extends PaperFacts>(papers: readonly T[], { part }: PrintRequest): readonly T[] =>
  papers.slice((part - 1) * PAGES_A_FILE, part * PAGES_A_FILE)

/** The address that the code on a certificate opens. */
export const checkAddress = (code: string): string => publicAddress(`/v/${code}`)
