import { recordsSchema } from './records-schema'

/** A list of records in the exchange file. */
export type RecordsList = Exclude<keyof typeof recordsSchema.shape, 'format'>

/**
 * One record of an export as the line that stands in the file: as the importer would read it, keys in the order of the format.
 * Throws for what the format cannot say: an export must never be a file that cannot be taken in.
 */
export function recordText(list: RecordsList, record: unknown): string {
  const read = recordsSchema.shape[list].unwrap().element.safeParse(record)
  if (!read.success) {
    const [issue] = read.error.issues
    const ref = typeof record === 'object' && record !== null && 'ref' in record ? String(record.ref) : ''
    throw new Error(`${list} ${ref}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
  }
  return JSON.stringify(read.data)
}
