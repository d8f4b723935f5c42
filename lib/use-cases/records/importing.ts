import type { Tx } from '@/lib/data/client'
import type { NewLineEvent } from '@/lib/data/facts/lines'
import type { NewCitation } from '@/lib/data/facts/sources'
import { provincesOf, type UnitOnDay, unitKey, unitsOnDays } from '@/lib/data/units'
import type { UseCaseContext } from '../context'
import type { RecordsProblem } from './problem'
import type { PlaceRef } from './record-fields'
import type { Records } from './records-schema'

/** A line that later acts of the same file may change. */
export interface ImportedLine {
  readonly id: string
  readonly productId: string
}

/** One import under way: where it writes, and what each `ref` of the file has become. */
export interface Importing {
  readonly ctx: UseCaseContext
  readonly tx: Tx
  readonly units: ReadonlyMap<string, string>
  readonly provinces: ReadonlyMap<string, string>
  readonly sources: Map<string, string>
  readonly producers: Map<string, string>
  readonly producerGroups: Map<string, string>
  readonly products: Map<string, string>
  readonly batches: Map<string, string>
  readonly decisions: Map<string, string>
  readonly events: Map<string, string>
  readonly targets: Map<string, string>
  readonly undertakings: Map<string, string>
  /** Entries, support and periods: what replacements point at beside events and undertakings. */
  readonly records: Map<string, string>
  readonly lines: Map<string, ImportedLine>
  /** Events that later ones of the file may undo. */
  readonly lineEvents: Map<string, string>
  /** Whether the file brings its own recorded times into a registry without any. */
  readonly dated: boolean
  /** Records that the registry already holds under their code: left as they are. */
  readonly held: Set<string>
}

/** Every place the file names, wherever it names it. */
function placesIn(value: unknown): readonly UnitOnDay[] {
  if (Array.isArray(value)) return value.flatMap(placesIn)
  if (typeof value !== 'object' || value === null) return []
  if ('level' in value && 'code' in value && 'on' in value) return [value as PlaceRef]
  return Object.entries(value).flatMap(([key, part]) => (key === 'body' ? [] : placesIn(part)))
}

/** Begins an import: finds the units that the file's places mean. Places that were no unit on their day are problems. */
export async function beginImport(
  ctx: UseCaseContext,
  tx: Tx,
  records: Records,
  dated: boolean
): Promise<{ readonly importing: Importing; readonly problems: readonly RecordsProblem[] }> {
  const places = placesIn(records)
  const units = await unitsOnDays(tx, places)
  const missing = new Set(places.map(unitKey).filter(key => !units.has(key)))
  const problems = [...missing].map((key): RecordsProblem => ({ path: '', code: 'PLACE_UNKNOWN', detail: key }))
  const provinces = await provincesOf(tx, [...units.values()])
  const importing: Importing = {
    ctx,
    tx,
    units,
    provinces,
    sources: new Map(),
    producers: new Map(),
    producerGroups: new Map(),
    products: new Map(),
    batches: new Map(),
    decisions: new Map(),
    events: new Map(),
    targets: new Map(),
    undertakings: new Map(),
    records: new Map(),
    lines: new Map(),
    lineEvents: new Map(),
    dated,
    held: new Set()
  }
  return { importing, problems }
}

/** The time a dated file's acts may have: the registry's internal acts may be younger than what it takes in. */
export const timeOf = ({ dated }: Importing): { readonly notBefore?: Date } => (dated ? { notBefore: new Date(0) } : {})

/** The unit a place means. Called only with places that `beginImport` has found. */
export function unitAt({ units }: Importing, place: PlaceRef): string {
  const id = units.get(unitKey(place))
  if (!id) throw new Error(`unit not found: ${unitKey(place)}`)
  return id
}

export const unitOrNull = (importing: Importing, place: PlaceRef | null): string | null =>
  place === null ? null : unitAt(importing, place)

export function provinceAt(importing: Importing, unitId: string): string {
  const id = importing.provinces.get(unitId)
  if (!id) throw new Error(`no province holds ${unitId}`)
  return id
}

/** What a ref has become. Refs were checked when the file was read. */
export function idOf(map: ReadonlyMap<string, string>, ref: string): string
export function idOf(map: ReadonlyMap<string, string>, ref: string | null): string | null
export function idOf(map: ReadonlyMap<string, string>, ref: string | null): string | null {
  if (ref === null) return null
  const id = map.get(ref)
  if (!id) throw new Error(`unknown ref: ${ref}`)
  return id
}

type Cited = { readonly citations: readonly { readonly source: string; readonly quote: string | null }[] }

/** The citations of a record, ready to be recorded. */
export const citationsOf = (
  { ctx, sources }: Importing,
  subjectKind: NewCitation['subjectKind'],
  subjectId: string,
  { citations }: Cited
): NewCitation[] =>
  citations.map(({ source, quote }) => ({
    id: ctx.newId(),
    sourceId: idOf(sources, source),
    subjectKind,
    subjectId,
    quote
  }))

/** The line that a later record of the file changes. */
export function lineOfRef({ lines }: Importing, ref: string): ImportedLine {
  const line = lines.get(ref)
  if (!line) throw new Error(`line ${ref} is changed before it is made`)
  return line
}

/** What befell a line, ready to be recorded; later records may undo it. */
export function lineEventOf(importing: Importing, event: Records['lineEvents'][number]): NewLineEvent {
  const id = importing.ctx.newId()
  importing.lineEvents.set(event.ref, id)
  return {
    id,
    lineId: lineOfRef(importing, event.line).id,
    kind: event.kind,
    onDay: event.on,
    ground: event.ground ?? (event.kind === 'revoked' ? 'unstated' : null),
    decisionId: idOf(importing.decisions, event.decision),
    undoes: idOf(importing.lineEvents, event.undoes)
  }
}
