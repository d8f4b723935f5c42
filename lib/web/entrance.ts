import type { Actor } from '@/lib/ocop/access/actor'
import { canSomewhere } from '@/lib/ocop/access/can'
import type { AccessRefusal } from '@/lib/ocop/access/refusal'
import type { Verb } from '@/lib/ocop/access/verb'
import { accept, type Result, refuse } from '@/lib/ocop/result'

/**
 * Who may come in at all: anyone, whoever is signed in, or whoever holds one of these rights somewhere. Whether the right
 * reaches the record in question is asked again where the record is known.
 */
export type Access = 'anyone' | 'signed-in' | readonly [Verb, ...Verb[]]

export function mayEnter(actor: Actor, access: Access): Result<true, AccessRefusal> {
  if (access === 'anyone') return accept(true)
  if (access === 'signed-in') return actor.kind === 'anonymous' ? refuse({ code: 'SIGN_IN_REQUIRED' }) : accept(true)
  const answers = access.map(verb => canSomewhere(actor, verb))
  return answers.find(answer => answer.ok) ?? answers[0] ?? refuse({ code: 'SIGN_IN_REQUIRED' })
}
