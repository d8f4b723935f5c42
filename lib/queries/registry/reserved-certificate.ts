import { database } from '@/lib/data/client'

/**
 * Whether a code is kept for a certificate whose decision is on its way: printed perhaps, but not published. Nothing else of it is told.
 */
export async function isReservedCertificate(code: string): Promise<boolean> {
  const found = await database().draftLine.findFirst({
    where: { certificateCode: code, struck: false, draft: { state: { in: ['drafting', 'submitted', 'issued'] } } },
    select: { id: true }
  })
  return found !== null
}
