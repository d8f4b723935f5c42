import { z } from 'zod'
import { line, secret } from '@/lib/web/fields'

export const resetSchema = z.object({ code: line(100), password: secret(), again: secret() })
