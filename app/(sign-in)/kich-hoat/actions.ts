'use server'

import { acceptInvitation } from '@/lib/use-cases/accounts/accept-invitation'
import { defineAction } from '@/lib/web/define-action'
import { activateSchema } from './schema'

export const activate = defineAction(
  {
    name: 'account.accept-invitation',
    access: 'anyone',
    schema: activateSchema,
    // The letter itself works once.
    idempotent: false,
    secrets: ['password', 'again'],
    fields: {
      PRINTED_CODE_INVALID: 'code',
      PHONE_MALFORMED: 'phone',
      PHONE_TAKEN: 'phone',
      PASSWORD_TOO_SHORT: 'password',
      PASSWORD_TOO_LONG: 'password',
      PASSWORD_TOO_COMMON: 'password',
      PASSWORDS_DIFFER: 'again'
    },
    done: () => ({ goTo: '/dang-nhap?da=kich-hoat' })
  },
  acceptInvitation
)
