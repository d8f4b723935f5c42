import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import { NUMBER_PATTERN_KEY, patternSettingOf } from '@/lib/data/number-patterns'
import type { Actor } from '@/lib/ocop/access/actor'
import { canSomewhere } from '@/lib/ocop/access/can'
import { formatNumber, parseNumberPattern } from '@/lib/ocop/certificate/number-pattern'
import type { PlainDate } from '@/lib/ocop/plain-date'

export interface NumberPatternView {
  readonly id: string
  readonly authority: string
  /** `null` = from that day on numbers are not made. */
  readonly pattern: string | null
  /** How a number looks that is given on the first day. */
  readonly example: string | null
  readonly first: number
  readonly from: PlainDate
  readonly source: string
}

/** Every pattern ever set, the latest begun first; nothing for who may not set them. */
export async function numberPatterns(actor: Actor): Promise<readonly NumberPatternView[]> {
  if (!canSomewhere(actor, 'settings.change').ok) return []
  const settings = await database().authoritySetting.findMany({
    where: { key: NUMBER_PATTERN_KEY },
    orderBy: [{ fromDay: 'desc' }, { act: 'desc' }],
    include: { authority: { include: { unit: { select: { code: true } } } } }
  })
  return settings.flatMap(({ id, value, fromDay, source, authority }) => {
    const setting = patternSettingOf(value)
    if (!setting || !authority) return []
    const from = dayFromColumn(fromDay)
    const read = setting.pattern === null ? null : parseNumberPattern(setting.pattern)
    const sample = { sequence: setting.first, issuedOn: from, provinceCode: authority.unit?.code ?? '', star: 4 }
    const example = read?.ok ? formatNumber(read.value, sample) : null
    return { id, authority: authority.name, ...setting, example, from, source }
  })
}
