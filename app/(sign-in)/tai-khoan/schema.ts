import { z } from 'zod'
import { id, secret } from '@/lib/web/fields'

export const passwordSchema = z.object({ current: secret(), password: secret(), again: secret() })

export const sessionSchema = z.object({ sessionId: id() })
