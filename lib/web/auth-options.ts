import type { AuthOptions } from 'next-auth'
import credentials from 'next-auth/providers/credentials'
import { signedInBy } from '@/lib/queries/accounts/actor'
import { dayAt } from '@/lib/services/clock'
import { sha256 } from '@/lib/services/secrets'
import { type Client, clientOf } from './client'
import { now } from './clock'
import { sessionCookie, sessionSecret } from './session'

/** The use cases that next-auth's own addresses lead to. */
export interface AuthWork {
  /** Opens a session and answers its token; `null` = refused. */
  readonly signIn: (
    typed: { readonly login: string; readonly password: string },
    client: Client
  ) => Promise<string | null>
  readonly signOut: (token: string) => Promise<void>
}

const LONGEST = 1_000
const bounded = (text: string | undefined): string => (text ?? '').slice(0, LONGEST)
const tokenOf = ({ sid }: Readonly<Record<string, unknown>>): string => (typeof sid === 'string' ? sid : '')

/**
 * next-auth as a thin layer around our sessions: its token holds the session's secret and nothing else, and what it tells of a
 * session comes from the session's row. A row that has ended is nobody, whatever the cookie says.
 */
export function authOptions({ signIn, signOut }: AuthWork): AuthOptions {
  const { name, options } = sessionCookie()
  return {
    secret: sessionSecret(),
    session: { strategy: 'jwt' },
    cookies: { sessionToken: { name, options } },
    pages: { signIn: '/dang-nhap', signOut: '/dang-xuat', error: '/dang-nhap' },
    logger: { error() {}, warn() {}, debug() {} },
    providers: [
      credentials({
        credentials: { login: {}, password: { type: 'password' } },
        async authorize(typed, request) {
          const from = clientOf(new Headers(request.headers as Record<string, string>))
          const token = await signIn({ login: bounded(typed?.login), password: bounded(typed?.password) }, from)
          return token === null ? null : { id: token }
        }
      })
    ],
    callbacks: {
      jwt: ({ token, user }) => ({ sid: user ? user.id : tokenOf(token) }),
      async session({ session, token }) {
        const at = await now()
        const known = await signedInBy(sha256(tokenOf(token)), at, dayAt(at))
        return known
          ? { expires: session.expires, user: { name: known.actor.displayName } }
          : { expires: new Date(0).toISOString() }
      }
    },
    events: { signOut: ({ token }) => signOut(tokenOf(token)) }
  }
}
