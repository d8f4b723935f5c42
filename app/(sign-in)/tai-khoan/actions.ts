'use server'

import { z } from 'zod'
import { changePassword } from '@/lib/use-cases/accounts/change-password'
import { endAllSessions, endSession } from '@/lib/use-cases/accounts/end-sessions'
import { defineAction } from '@/lib/web/define-action'
import { dropSession } from '@/lib/web/session'
import { passwordSchema, sessionSchema } from './schema'

export const changeOwnPassword = defineAction(
  {
    name: 'account.change-password',
    access: 'signed-in',
    schema: passwordSchema,
    // A second press finds the old password gone and changes nothing.
    idempotent: false,
    secrets: ['current', 'password', 'again'],
    fields: {
      PASSWORD_WRONG: 'current',
      PASSWORD_TOO_SHORT: 'password',
      PASSWORD_TOO_LONG: 'password',
      PASSWORD_TOO_COMMON: 'password',
      PASSWORDS_DIFFER: 'again'
    },
    done: () => ({ goTo: '/tai-khoan?da=mat-khau' })
  },
  changePassword
)

export const endOwnSession = defineAction(
  {
    name: 'session.end',
    access: 'signed-in',
    schema: sessionSchema,
    idempotent: false,
    done: () => ({ goTo: '/tai-khoan?da=phien' })
  },
  endSession
)

export const endEverySession = defineAction(
  {
    name: 'session.end-all',
    access: 'signed-in',
    schema: z.object({}),
    idempotent: false,
    done: async () => {
      await dropSession()
      return { goTo: '/dang-nhap?da=dang-xuat' }
    }
  },
  endAllSessions
)
