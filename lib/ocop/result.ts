/**
 * What a rule or a use case answers when something may be refused. A refusal is expected and is returned; a bug is thrown.
 */
export type Result<T, R> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R }

export const accept = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

export const refuse = <const R>(refusal: R): { readonly ok: false; readonly refusal: R } => ({ ok: false, refusal })
