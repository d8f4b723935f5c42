import { type CodeKind, readCode } from '@/lib/ocop/codes'

/** The code in an address, however it is written; `null` when it is none of this kind. */
export function codeInPath(written: string, kind: CodeKind): string | null {
  const read = readCode(decoded(written).slice(0, 40))
  return read?.kind === kind ? read.code : null
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}
