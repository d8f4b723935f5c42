import { z } from 'zod'
import { line, secret } from '@/lib/web/fields'

export const activateSchema = z.object({ code: line(100), phone: line(40), password: secret(), again: secret() })
