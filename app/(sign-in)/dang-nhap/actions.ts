'use server'

import { signIn } from '@/lib/use-cases/accounts/sign-in'
import { defineAction } from '@/lib/web/define-action'
import { landingOf } from '@/lib/web/landing'
import { startSession } from '@/lib/web/session'
import { ownPath } from '@/lib/web/sign-in-address'
import { signInSchema } from './schema'

export const enter = defineAction(
  {
    name: 'session.enter',
    access: 'anyone',
    schema: signInSchema,
    // Two presses open two sessions; to keep the answer would be to keep the session's secret.
    idempotent: false,
    secrets: ['password'],
    done: async ({ token, seconds, roles }, { tiep }) => {
      await startSession(token, seconds)
      return { goTo: ownPath(tiep ?? undefined) ?? landingOf(roles) }
    }
  },
  signIn
)
