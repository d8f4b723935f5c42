/** Hashing is handed in: the core knows no cryptographic library. SHA-256 everywhere. */
export type Hash = (bytes: Uint8Array) => Uint8Array

const LEAF = 0
const NODE = 1

function join(prefix: number, ...chunks: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(1 + chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  joined[0] = prefix
  let offset = 1
  for (const chunk of chunks) {
    joined.set(chunk, offset)
    offset += chunk.length
  }
  return joined
}

/** Leaf hash of an act's canonical text, as in RFC 6962: H(0x00 ‖ text). */
export const leafHash = (hash: Hash, canonical: string): Uint8Array =>
  hash(join(LEAF, new TextEncoder().encode(canonical)))

/** Hash that ties an act to all before it: H(0x01 ‖ previous ‖ leaf). Rewriting any act changes every later link. */
export const chainHash = (hash: Hash, previous: Uint8Array, leaf: Uint8Array): Uint8Array =>
  hash(join(NODE, previous, leaf))
