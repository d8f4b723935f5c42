import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Actor } from '@/lib/ocop/access/actor'
import { type SignedIn, signedInBy } from '@/lib/queries/accounts/actor'
import { dayAt } from '@/lib/services/clock'
import { sha256 } from '@/lib/services/secrets'
import { now } from './clock'
import { type Access, mayEnter } from './entrance'
import { missing } from './missing'
import { requestPath } from './request-path'
import { sessionToken } from './session'
import { signInAddress } from './sign-in-address'

/** Who is signed in; `null` = nobody. The session's row is read once for each request and is the only truth. */
export const signedIn = cache(async (): Promise<SignedIn | null> => {
  const token = await sessionToken()
  if (token === null) return null
  const at = await now()
  return signedInBy(sha256(token), at, dayAt(at))
})

/** Who asks. */
export const currentActor = async (): Promise<Actor> => (await signedIn())?.actor ?? { kind: 'anonymous' }

/**
 * Who asks, for a page that not everybody may see. Without a session the visitor is sent to sign in and comes back; with one
 * that lacks the right, there is no such page.
 */
export async function requireActor(access: Exclude<Access, 'anyone'>): Promise<SignedIn['actor']> {
  const session = await signedIn()
  if (!session) redirect(signInAddress(await requestPath()))
  if (!mayEnter(session.actor, access).ok) missing()
  return session.actor
}
