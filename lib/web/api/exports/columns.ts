import type { PublicMessages } from '@/lib/text/messages/vietnamese'

export type ColumnName = keyof PublicMessages['api']['columns']

/** A column of an exported list: what it is called, where its value stands in a record, and how wide it is in a workbook. */
export type ExportColumn = readonly [name: ColumnName, field: string, width: number]

const rows: readonly ExportColumn[] = [
  ['code', 'code', 14],
  ['name', 'name', 40],
  ['star', 'star', 10],
  ['status', 'status', 18],
  ['sector', 'sector', 14],
  ['group', 'group', 14],
  ['set', 'set', 14],
  ['placeCode', 'place.code', 12],
  ['placeName', 'place.name', 24],
  ['producerCode', 'producer.code', 14],
  ['producerName', 'producer.name', 40],
  ['producerKind', 'producer.kind', 18],
  ['certificateCode', 'certificateCode', 16],
  ['change', 'change', 12],
  ['effectiveOn', 'effectiveOn', 12],
  ['latestOn', 'latestOn', 12],
  ['expiresOn', 'expiresOn', 12],
  ['expiresBy', 'expiresBy', 12],
  ['decisionCode', 'decision.code', 14],
  ['decisionNumber', 'decision.number', 20],
  ['decisionIssuedOn', 'decision.issuedOn', 12],
  ['decisionAuthority', 'decision.authority', 30],
  ['flags', 'flags', 30],
  ['sources', 'sources', 50]
]

const decisions: readonly ExportColumn[] = [
  ['code', 'code', 14],
  ['kind', 'kind', 16],
  ['origin', 'origin', 14],
  ['number', 'number', 22],
  ['issuedOn', 'issuedOn', 12],
  ['latestOn', 'latestOn', 12],
  ['authority', 'authority', 40],
  ['authorityCode', 'authorityCode', 24],
  ['subject', 'subject', 60],
  ['lines', 'lines', 10]
]

const producers: readonly ExportColumn[] = [
  ['code', 'code', 14],
  ['name', 'name', 40],
  ['kind', 'kind', 18],
  ['placeCode', 'place.code', 12],
  ['placeName', 'place.name', 24]
]

const batches: readonly ExportColumn[] = [
  ['code', 'code', 14],
  ['placeCode', 'place.code', 12],
  ['placeName', 'place.name', 24],
  ['level', 'level', 12],
  ['programmeYear', 'programmeYear', 10],
  ['round', 'round', 10],
  ['title', 'title', 50],
  ['decisions', 'decisions', 40],
  ['lines', 'lines', 10]
]

const reportedFigures: readonly ExportColumn[] = [
  ['code', 'code', 14],
  ['placeCode', 'place.code', 12],
  ['placeName', 'place.name', 24],
  ['asOf', 'asOf', 12],
  ['indicator', 'indicator', 28],
  ['basis', 'basis', 14],
  ['star', 'star', 10],
  ['operator', 'operator', 10],
  ['value', 'value', 12],
  ['valueTo', 'valueTo', 12],
  ['unit', 'unit', 12],
  ['quote', 'quote', 60],
  ['note', 'note', 40],
  ['sourcePublisher', 'source.publisher', 24],
  ['sourceUrl', 'source.url', 40],
  ['computedEver', 'computed.ever', 14],
  ['computedInForce', 'computed.in-force', 14],
  ['computedLines', 'computed.lines', 14]
]

const events: readonly ExportColumn[] = [
  ['code', 'code', 14],
  ['placeCode', 'place.code', 12],
  ['placeName', 'place.name', 24],
  ['on', 'on', 12],
  ['kind', 'kind', 18],
  ['title', 'title', 60],
  ['organiser', 'organiser', 40],
  ['batch', 'batch', 14],
  ['handedOver', 'handedOver', 12]
]

const targets: readonly ExportColumn[] = [
  ['code', 'code', 14],
  ['placeCode', 'place.code', 12],
  ['placeName', 'place.name', 24],
  ['indicator', 'indicator', 28],
  ['star', 'star', 10],
  ['basis', 'basis', 14],
  ['operator', 'operator', 10],
  ['value', 'value', 12],
  ['valueTo', 'valueTo', 12],
  ['unit', 'unit', 12],
  ['from', 'from', 12],
  ['due', 'due', 12],
  ['denominator', 'denominator', 40],
  ['note', 'note', 40],
  ['sourcePublisher', 'source.publisher', 24],
  ['sourceUrl', 'source.url', 40],
  ['progressState', 'progress.state', 16],
  ['progressPercent', 'progress.percent', 12]
]

const pointsOfSale: readonly ExportColumn[] = [
  ['code', 'code', 14],
  ['name', 'name', 40],
  ['placeCode', 'place.code', 12],
  ['placeName', 'place.name', 24],
  ['placeText', 'placeText', 40],
  ['producerCode', 'producer.code', 14],
  ['producerName', 'producer.name', 40],
  ['decisionNumber', 'decision.number', 22],
  ['from', 'from', 12],
  ['latestOn', 'latestOn', 12],
  ['endedOn', 'endedOn', 12],
  ['active', 'active', 12],
  ['url', 'url', 40],
  ['note', 'note', 40]
]

/** The lists that can be taken away as a file, by the address of the list. */
export const EXPORTED: Readonly<Record<string, readonly ExportColumn[]>> = {
  '/products': rows,
  '/recognition-lines': rows,
  '/decisions': decisions,
  '/producers': producers,
  '/batches': batches,
  '/reported-figures': reportedFigures,
  '/events': events,
  '/targets': targets,
  '/points-of-sale': pointsOfSale
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as a cell: lists in one cell, sources by who published them and where. */
function cellOf(value: unknown): string | number | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(each => cellOf(each) ?? '').join(' | ')
  if (!isRecord(value)) return String(value)
  return [value['publisher'], value['url']].filter(each => typeof each === 'string').join(' ')
}

/** A record as a row of its list's columns. */
export const rowOf = (columns: readonly ExportColumn[], record: unknown): (string | number | null)[] =>
  columns.map(([, field]) =>
    cellOf(field.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), record))
  )
