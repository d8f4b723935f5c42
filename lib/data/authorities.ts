import { slug } from '@/lib/ocop/folding'
import type { Tx } from './client'
import type { AuthorityLevel } from './generated/enums'

interface Wanted {
  readonly level: AuthorityLevel
  /** The unit whose People's Committee it is; `null` for a central body known by its name. */
  readonly unitId: string | null
  readonly name: string | null
}

const codeOf = ({ level, unitId, name }: Wanted): string =>
  unitId === null ? `${level}-${slug(name ?? '')}` : `ubnd-${unitId}`

/**
 * The authority that is meant, made on first mention: its code follows from its unit or its name, so the same body is never
 * two. A People's Committee is in office as long as its unit is.
 */
export async function authorityFor(tx: Tx, newId: () => string, wanted: Wanted): Promise<{ id: string; code: string }> {
  const code = codeOf(wanted)
  const known = await tx.authority.findUnique({ where: { code }, select: { id: true, code: true } })
  if (known) return known
  const unit =
    wanted.unitId === null
      ? null
      : await tx.unit.findUniqueOrThrow({
          where: { id: wanted.unitId },
          include: { names: { orderBy: { ordinal: 'desc' } } }
        })
  const fullName = unit?.names[0]?.fullName ?? ''
  const name = unit ? `UBND ${fullName.charAt(0).toLocaleLowerCase('vi')}${fullName.slice(1)}` : wanted.name
  if (!name) throw new Error('a central authority needs a name')
  return tx.authority.create({
    data: {
      id: newId(),
      code,
      name,
      level: wanted.level,
      unitId: wanted.unitId,
      validFrom: unit?.validFrom ?? null,
      validUntil: unit?.validUntil ?? null
    },
    select: { id: true, code: true }
  })
}
