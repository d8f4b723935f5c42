import { MATTER_NOTE_KINDS, type Matter, type MatterNote } from '@/lib/ocop/registry/matter'
import type { Tx } from './client'

/**
 * The units that the records of a matter belong to, none where they are the centre's or the whole country's; `null` = there are no
 * such records.
 */
export async function unitsOfMatter(tx: Tx, { codes }: Matter): Promise<readonly string[] | null> {
  const rows = await tx.$queryRaw<{ unit_id: string | null }[]>`
    SELECT a.unit_id FROM decision d JOIN authority a ON a.id = d.authority_id WHERE d.code = ANY (${codes}::text[])
    UNION
    SELECT s.province_id FROM decision d JOIN recognition_line l ON l.decision_id = d.id
    JOIN standing s ON s.line_id = l.id AND s.known_to IS NULL WHERE d.code = ANY (${codes}::text[])
    UNION
    SELECT s.province_id FROM product p JOIN standing s ON s.product_id = p.id AND s.known_to IS NULL
    WHERE p.code = ANY (${codes}::text[])
    UNION SELECT b.unit_id FROM opening_balance b WHERE b.code = ANY (${codes}::text[])
    UNION SELECT f.unit_id FROM reported_figure f WHERE f.code = ANY (${codes}::text[])
    UNION SELECT h.unit_id FROM support h WHERE h.code = ANY (${codes}::text[])`
  if (rows.length === 0) return null
  return rows.flatMap(({ unit_id }) => (unit_id === null ? [] : [unit_id]))
}

const noteKind = (kind: string): MatterNote['kind'] => {
  const found = MATTER_NOTE_KINDS.find(each => each === kind)
  if (!found) throw new Error(`unknown note ${kind}`)
  return found
}

/** What was done about a matter, oldest first. */
export async function notesOfMatter(tx: Tx, key: string) {
  const rows = await tx.matterNote.findMany({ where: { matter: key }, orderBy: [{ act: 'asc' }, { id: 'asc' }] })
  return rows.map(row => ({ ...row, kind: noteKind(row.kind) }))
}
