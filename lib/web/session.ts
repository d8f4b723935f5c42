import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'

/** The name and rules of the session cookie. With https it is bound to this very host. */
export function sessionCookie() {
  const secure = process.env.OCOP_BASE_URL?.startsWith('https:') ?? false
  return {
    name: secure ? '__Host-next-auth.session-token' : 'next-auth.session-token',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure } as const
  }
}

export function sessionSecret(): string {
  const secret = process.env.NEXTAUTH_SECRET
  if (secret === undefined || secret.length < 32) throw new Error('NEXTAUTH_SECRET is missing or too short')
  return secret
}

const SHORTEST_TOKEN = 20

/** The session token inside the cookie's JWT; `null` for anything forged, foreign, expired or empty. */
export async function tokenIn(jwt: string | undefined): Promise<string | null> {
  if (!jwt) return null
  try {
    const claims = await decode({ token: jwt, secret: sessionSecret() })
    const sid = claims?.sid
    return typeof sid === 'string' && sid.length >= SHORTEST_TOKEN ? sid : null
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('NEXTAUTH_SECRET')) throw error
    return null
  }
}

/** The session token of this request. */
export async function sessionToken(): Promise<string | null> {
  return tokenIn((await cookies()).get(sessionCookie().name)?.value)
}

/** Hands the browser its session: next-auth's cookie with the session's token and nothing else in it. */
export async function startSession(token: string, seconds: number): Promise<void> {
  const { name, options } = sessionCookie()
  const jwt = await encode({ token: { sid: token }, secret: sessionSecret(), maxAge: seconds })
  ;(await cookies()).set(name, jwt, { ...options, maxAge: seconds })
}

/** Takes the cookie back. The session itself is ended by its row. */
export async function dropSession(): Promise<void> {
  const { name, options } = sessionCookie()
  ;(await cookies()).set(name, '', { ...options, maxAge: 0 })
}
