import { exportRecords } from '@/lib/queries/records/export-records'
import { recordText } from '@/lib/use-cases/records/record-text'

/** How many records of each list an export holds. */
export type ExportedCounts = Readonly<Record<string, number>>

/**
 * Writes an export as it is read, one record on a line: a registry of a million products does not fit into memory. The same
 * registry gives the same bytes.
 */
export async function writeExport(
  put: (text: string) => void | Promise<void>,
  knownAt: Date | null
): Promise<ExportedCounts> {
  const counts: Record<string, number> = {}
  let open = ''
  await put('{\n"format": "ocop-records/1"')
  await exportRecords(knownAt, async (list, record) => {
    const count = counts[list] ?? 0
    if (list !== open) await put(`${open === '' ? '' : '\n]'},\n"${list}": [`)
    await put(`${count === 0 ? '' : ','}\n${recordText(list, record)}`)
    counts[list] = count + 1
    open = list
  })
  await put(`${open === '' ? '' : '\n]'}\n}\n`)
  return counts
}
