/** Whether a part of an address means characters: "%E0%A4%A" breaks off in the middle of one. */
function isReadable(part: string): boolean {
  try {
    decodeURIComponent(part)
    return true
  } catch {
    return false
  }
}

/**
 * The target of a request with every part of its path that cannot be decoded taken literally. The framework would answer such an
 * address with a page of its own, before any of ours is asked; so it leads nowhere in our words, and in the right language.
 */
export function readableAddress(target: string): string {
  const end = target.search(/[?#]/)
  const path = end === -1 ? target : target.slice(0, end)
  if (isReadable(path)) return target
  const parts = path.split('/').map(part => (isReadable(part) ? part : part.replaceAll('%', '%25')))
  return parts.join('/') + target.slice(path.length)
}
