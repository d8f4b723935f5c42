/**
 * Thrown where an address leads to nothing. Where nobody catches it, the framework knows it by its digest and answers 404 in its own
 * way.
 */
export class Missing extends Error {
  readonly digest = 'NEXT_HTTP_ERROR_FALLBACK;404'
}

/**
 * Says that an address leads to nothing, from wherever a page reads what it shows. The framework's own way out draws its page by script
 * alone; this one is caught by `orMissing` and answered with words.
 */
export function missing(): never {
  throw new Missing('the address leads to nothing')
}

/** What was read, or what is shown instead where the address leads to nothing. */
export async function unlessMissing<T>(read: () => Promise<T>, otherwise: () => T | Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Missing) return otherwise()
    throw error
  }
}
