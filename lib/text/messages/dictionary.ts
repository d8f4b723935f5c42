/** What a translation must provide: the same keys as the original, any words. */
export type Dictionary<T> = { readonly [K in keyof T]: T[K] extends string ? string : Dictionary<T[K]> }
