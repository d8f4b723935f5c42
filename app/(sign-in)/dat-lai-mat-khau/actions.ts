'use server'

import { resetPassword } from '@/lib/use-cases/accounts/reset-password'
import { defineAction } from '@/lib/web/define-action'
import { resetSchema } from './schema'

export const setNewPassword = defineAction(
  {
    name: 'account.reset-password',
    access: 'anyone',
    schema: resetSchema,
    // The letter itself works once.
    idempotent: false,
    secrets: ['password', 'again'],
    fields: {
      PRINTED_CODE_INVALID: 'code',
      PASSWORD_TOO_SHORT: 'password',
      PASSWORD_TOO_LONG: 'password',
      PASSWORD_TOO_COMMON: 'password',
      PASSWORDS_DIFFER: 'again'
    },
    done: () => ({ goTo: '/dang-nhap?da=mat-khau' })
  },
  resetPassword
)
