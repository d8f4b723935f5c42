'use server'

import { z } from 'zod'
import { signOut } from '@/lib/use-cases/accounts/end-sessions'
import { defineAction } from '@/lib/web/define-action'
import { dropSession } from '@/lib/web/session'

export const leave = defineAction(
  {
    name: 'session.leave',
    access: 'anyone',
    schema: z.object({}),
    idempotent: false,
    done: async () => {
      await dropSession()
      return { goTo: '/dang-nhap?da=dang-xuat' }
    }
  },
  signOut
)
