import { database } from '@/lib/data/client'

/** The paper that came back signed with a published decision; `null` when none is kept. Only PDFs are shown to the public. */
export async function decisionFile(code: string): Promise<{ readonly sha256: string } | null> {
  const decision = await database().decision.findUnique({
    where: { code },
    select: { decisionReadings: { orderBy: { act: 'desc' }, take: 1, select: { file: true } } }
  })
  const file = decision?.decisionReadings[0]?.file
  return file?.mime === 'application/pdf' ? { sha256: file.sha256 } : null
}
