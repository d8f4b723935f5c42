import { recordAct } from '@/lib/data/acts'
import { authorityFor } from '@/lib/data/authorities'
import { dayToColumn } from '@/lib/data/dates'
import { NUMBER_PATTERN_KEY } from '@/lib/data/number-patterns'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { type NumberPatternRefusal, parseNumberPattern } from '@/lib/ocop/certificate/number-pattern'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { authorOf, changeRequest, type UseCaseContext } from '../context'

export interface SetNumberPatternInput {
  readonly provinceId: string
  /** `null` = from that day on the registry makes no numbers. */
  readonly pattern: string | null
  /** The first number of the year in which it begins. */
  readonly first: number
  readonly from: PlainDate
  /** The paper that the pattern stands in. */
  readonly source: string
}

export type SetNumberPatternRefusal = NumberPatternRefusal | { readonly code: 'PLACE_NOT_FOUND' }

/** Sets how the committee of a province numbers its certificates from a day on. What is numbered already keeps its number. */
export async function setNumberPattern(
  ctx: UseCaseContext,
  { provinceId, pattern, first, from, source }: SetNumberPatternInput
): Promise<Result<{ readonly provinceId: string }, SetNumberPatternRefusal | AccessRefusal | TransactionRefusal>> {
  const allowed = can(ctx.actor, 'settings.change', { provinceId })
  if (!allowed.ok) return allowed
  const read = pattern === null ? null : parseNumberPattern(pattern)
  if (read && !read.ok) return read
  return transaction<{ readonly provinceId: string }, SetNumberPatternRefusal>(changeRequest(ctx), async tx => {
    const unit = await tx.unit.findUnique({ where: { id: provinceId } })
    if (unit?.level !== 'province') return refuse({ code: 'PLACE_NOT_FOUND' })
    const authority = await authorityFor(tx, ctx.newId, { level: 'province', unitId: provinceId, name: null })
    const written = read?.value.written ?? null
    const act = await recordAct(tx, {
      kind: 'setting.changed',
      visibility: 'public',
      accountId: authorOf(ctx),
      subject: authority.code,
      body: { key: NUMBER_PATTERN_KEY, pattern: written, first, from, source },
      at: ctx.at
    })
    await tx.authoritySetting.create({
      data: {
        id: ctx.newId(),
        authorityId: authority.id,
        key: NUMBER_PATTERN_KEY,
        value: { pattern: written, first },
        fromDay: dayToColumn(from),
        source,
        act
      }
    })
    return accept({ provinceId })
  })
}
