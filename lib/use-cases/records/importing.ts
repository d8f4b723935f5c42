import type { Tx } from '@/lib/data/client'
import type { NewCitation } from '@/lib/data/facts/sources'
import { provincesOf, type UnitOnDay, unitKey, unitsOnDays } from '@/lib/data/units'
import type { UseCaseContext } from '../context'
import type { RecordsProblem } from './problem'
import type { PlaceRef, Records } from './records-schema'

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
  readonly lines: Map<string, ImportedLine>
  /** Records that the registry already holds under their code: left as they are. */
  readonly held: Set<string>
}

/** Every place the file names, wherever it names it. */
function placesIn(value: unknown): readonly UnitOnDay[] {
  if (Array.isArray(value)) return value.flatMap(placesIn)
  if (typeof value !== 'object' || value === null) return []
  if ('level' in value && 'code' in value && 'on' in value) return [value as PlaceRef]
  return Object.values(value).flatMap(placesIn)
}

/** Begins an import: finds the units that the file's places mean. Places that were no unit on their day are problems. */
export async function beginImport(
  ctx: UseCaseContext,
  tx: Tx,
  records: Records
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
    lines: new Map(),
    held: new Set()
  }
  return { importing, problems }
}

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
