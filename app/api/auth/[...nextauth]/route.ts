import NextAuth from 'next-auth'
import { endSessionOf } from '@/lib/use-cases/accounts/end-sessions'
import { signIn } from '@/lib/use-cases/accounts/sign-in'
import { authOptions } from '@/lib/web/auth-options'
import { defineRoute, type RouteHandle } from '@/lib/web/define-route'

const handle: RouteHandle = (request, context) =>
  NextAuth(
    request,
    { params: Promise.resolve({ nextauth: [context.params.nextauth ?? []].flat() }) },
    authOptions({
      async signIn(typed, client) {
        const opened = await signIn({ ...context, client }, typed)
        return opened.ok ? opened.value.token : null
      },
      signOut: token => endSessionOf(context, token)
    })
  )

export const GET = defineRoute({ name: 'auth.read', access: 'anyone', schema: null, idempotent: true }, handle)
export const POST = defineRoute({ name: 'auth.change', access: 'anyone', schema: null, idempotent: false }, handle)
