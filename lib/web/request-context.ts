import type { Actor } from '@/lib/ocop/access/actor'
import type { CodeKind } from '@/lib/ocop/codes'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { dayAt } from '@/lib/services/clock'
import { newCode, newId } from '@/lib/services/ids'
import type { Client } from './client'

/** What every use case that a request calls is handed: who asks, when, from where, and by which form. */
export interface RequestContext {
  readonly actor: Actor
  /** The session that carries the actor; `null` when nobody is signed in. */
  readonly sessionId: string | null
  readonly client: Client
  readonly at: Date
  readonly today: PlainDate
  readonly newId: () => string
  readonly newCode: (kind: CodeKind) => string
  readonly idempotency: { readonly key: string; readonly requestHash: Uint8Array<ArrayBuffer> } | null
}

export type Asked = Pick<RequestContext, 'actor' | 'sessionId' | 'client' | 'at' | 'idempotency'>

export const requestContext = (asked: Asked): RequestContext => ({
  ...asked,
  today: dayAt(asked.at),
  newId: () => newId(asked.at),
  newCode
})
