import { z } from 'zod'
import { readMatterKey } from '@/lib/ocop/registry/matter'
import { id, line, optionalLine, paragraph } from '@/lib/web/fields'

const matter = line(100).refine(key => readMatterKey(key) !== null, 'FIELD_MALFORMED')

export const takeSchema = z.object({ matter, ownerId: id(), note: optionalLine(500) })
export const closeSchema = z.object({ matter, note: paragraph(2_000) })
export const reopenSchema = z.object({ matter, note: paragraph(2_000) })
