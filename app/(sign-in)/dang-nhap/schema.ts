import { z } from 'zod'
import { line, optionalLine, secret } from '@/lib/web/fields'

export const signInSchema = z.object({ login: line(200), password: secret(), tiep: optionalLine(500) })
