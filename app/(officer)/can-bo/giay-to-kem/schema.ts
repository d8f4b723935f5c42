import { z } from 'zod'
import { choice, id, line, optionalLine } from '@/lib/web/fields'

/** Only addresses of officers' pages are led back to. */
const own = () => optionalLine(200).transform(typed => (/^\/can-bo\/[\w/-]+$/.test(typed ?? '') ? typed : '/can-bo'))

export const attachSchema = z.object({
  kind: choice(['certificate-event', 'opinion', 'visit']),
  placeId: id(),
  paperTitle: line(200),
  paper: z.instanceof(File, { error: 'FIELD_REQUIRED' }),
  back: own()
})
