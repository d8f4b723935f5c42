import { z } from 'zod'
import { id, paragraph } from '@/lib/web/fields'

/** What came of a visitor's report. */
export const closeMisreportSchema = z.object({ misreportId: id(), note: paragraph(2_000) })
