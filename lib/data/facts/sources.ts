import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Tx } from '../client'
import { dayToColumn } from '../dates'
import type { CitedKind } from '../generated/enums'
import { inChunks } from './columns'

export interface NewSource {
  readonly id: string
  readonly code: string
  readonly title: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly url: string | null
  readonly publishedOn: PlainDate | null
  readonly note: string | null
}

export interface NewCitation {
  readonly id: string
  readonly sourceId: string
  readonly subjectKind: CitedKind
  readonly subjectId: string
  readonly quote: string | null
}

export const recordSources = (tx: Tx, act: number, sources: readonly NewSource[]): Promise<void> =>
  inChunks(sources, data =>
    tx.source.createMany({
      data: data.map(({ publishedOn, ...source }) => ({ ...source, publishedOn: dayToColumn(publishedOn), act }))
    })
  )

/** Says from where a record is known. */
export const recordCitations = (tx: Tx, act: number, citations: readonly NewCitation[]): Promise<void> =>
  inChunks(citations, data => tx.citation.createMany({ data: data.map(citation => ({ ...citation, act })) }))
