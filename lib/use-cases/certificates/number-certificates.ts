import type { Tx } from '@/lib/data/client'
import { numberPatternOn } from '@/lib/data/number-patterns'
import { formatNumber, periodOf, sequenceOf } from '@/lib/ocop/certificate/number-pattern'
import type { PlainDate } from '@/lib/ocop/plain-date'

export interface CertificateToNumber {
  readonly provinceId: string
  readonly star: number
}

export interface GivenNumber {
  readonly number: string
  readonly period: number
  readonly sequence: number
}

/**
 * The numbers of certificates that one decision gives, in their order, by its authority's pattern; `null` = it has none. The caller holds
 * the history's lock until it has recorded them, so that nobody counts in between: what is rolled back leaves no gap.
 */
export async function nextNumbers(
  tx: Tx,
  authorityId: string,
  issuedOn: PlainDate,
  certificates: readonly CertificateToNumber[]
): Promise<readonly GivenNumber[] | null> {
  const inForce = await numberPatternOn(tx, authorityId, issuedOn)
  if (!inForce) return null
  const { pattern, first, since } = inForce
  const period = periodOf(pattern, issuedOn)
  const counted = await tx.certificateNumber.aggregate({ where: { authorityId, period }, _max: { sequence: true } })
  // Numbers that sources print were given before the registry began to count.
  const printed = await tx.certificate.findMany({
    where: { number: { not: null }, certificateNumber: null, line: { decision: { authorityId } } },
    select: { number: true }
  })
  const taken = printed.flatMap(({ number }) => (number === null ? [] : (sequenceOf(pattern, number, period) ?? [])))
  const begin = period === 0 || period === since ? first : 1
  let sequence = Math.max(begin - 1, counted._max.sequence ?? 0, ...taken)
  const codes = new Map(
    (
      await tx.unit.findMany({
        where: { id: { in: [...new Set(certificates.map(({ provinceId }) => provinceId))] } },
        select: { id: true, code: true }
      })
    ).map(({ id, code }) => [id, code])
  )
  return certificates.map(({ provinceId, star }) => {
    sequence += 1
    const provinceCode = codes.get(provinceId) ?? ''
    return { number: formatNumber(pattern, { sequence, issuedOn, provinceCode, star }), period, sequence }
  })
}

/** Records the places in the count that certificates have taken. */
export async function recordNumbers(
  tx: Tx,
  act: number,
  authorityId: string,
  given: readonly { readonly certificateId: string; readonly period: number; readonly sequence: number }[]
): Promise<void> {
  await tx.certificateNumber.createMany({ data: given.map(each => ({ ...each, authorityId, act })) })
}
