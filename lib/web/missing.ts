/** Thrown where an address leads to nothing. */
export class Missing extends Error {}

/**
 * Says that an address leads to nothing, from wherever a page reads what it shows. The framework's own way out draws its page by script
 * alone; this one is caught by `orMissing` and answered with words.
 */
export function missing(): never {
  throw new Missing('the address leads to nothing')
}
