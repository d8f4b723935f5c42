import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import type { CitedKind } from '@/lib/data/generated/enums'
import type { Known } from './known'
import type { CitedSource } from './shapes'

/** What is cited for records of one kind, by the record's id. */
export async function citedFor(
  kind: CitedKind,
  ids: readonly string[],
  known: Known = null
): Promise<ReadonlyMap<string, readonly CitedSource[]>> {
  if (ids.length === 0) return new Map()
  const rows = await database().citation.findMany({
    where: { subjectKind: kind, subjectId: { in: [...ids] }, ...(known !== null && { act: { lte: known } }) },
    include: { source: true },
    // Ids of one moment stand in any order: what the registry says must not hang on them.
    orderBy: [{ act: 'asc' }, { source: { code: 'asc' } }, { quote: 'asc' }]
  })
  const found = new Map<string, CitedSource[]>()
  for (const { subjectId, quote, source } of rows) {
    const { code, title, publisher, author, url, publishedOn } = source
    const cited = { code, title, publisher, author, url, publishedOn: dayFromColumn(publishedOn), quote }
    found.set(subjectId, [...(found.get(subjectId) ?? []), cited])
  }
  return found
}

/** The same source once, however many records cite the same words. */
export const withoutRepeats = (sources: readonly CitedSource[]): readonly CitedSource[] => [
  ...new Map(sources.map(source => [`${source.code} ${source.quote ?? ''}`, source])).values()
]
