import { randomBytes } from 'node:crypto'
import { type CodeKind, makeCode } from '@/lib/ocop/codes'

const RANDOM_BYTES = 10

/** A UUID version 7: the instant in milliseconds, then chance. Ids made later sort later, to the millisecond. */
export function newId(at: Date): string {
  const time = at.getTime().toString(16).padStart(12, '0')
  const random = randomBytes(RANDOM_BYTES)
  random.writeUInt8((random.readUInt8(0) & 0x0f) | 0x70, 0)
  random.writeUInt8((random.readUInt8(2) & 0x3f) | 0x80, 2)
  const hex = time + random.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** A new public code. Chance decides; the database refuses the one in 34 thousand million that is taken. */
export const newCode = (kind: CodeKind): string => makeCode(kind, randomBytes(7))
