import { plainDate } from '@/lib/ocop/plain-date'
import { isEnd } from '@/lib/ocop/registry/movement'
import type { StarBefore } from '@/lib/queries/registry/movement-sql'
import { movementFigures, starFlows } from '@/lib/queries/registry/movements'
import { starText } from '@/lib/text/certificate-status'
import type { Locale } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { movedHref } from '../thong-ke/bien-dong/question'
import type { FigureQuestion } from '../thong-ke/question'

/** Before any recognition that there can be. */
const BEGINNING = plainDate('2013-01-01')

export const STARS_AFTER = [5, 4, 3, 'unknown'] as const
export const STARS_BEFORE = ['none', ...STARS_AFTER] as const
export const ENDS = ['expired', 'revoked', 'surrendered'] as const

export type After = (typeof STARS_AFTER)[number] | (typeof ENDS)[number]

/** A number of recognitions that took products from a star to another, or out of force. */
export interface Flow {
  readonly from: StarBefore
  readonly to: After
  readonly count: number
  readonly href: string
}

const starOf = (star: StarBefore): number | null => (typeof star === 'number' ? star : null)

/** Every flow up to the day of the question that there is at least one of. */
export async function flowsOf(question: FigureQuestion): Promise<readonly Flow[]> {
  const { unitIds, known, day } = question
  const span = { from: BEGINNING, to: day.on }
  const [begun, moved] = await Promise.all([
    starFlows({ unitIds, known, ...span }),
    movementFigures({ unitIds, known, ...span })
  ])
  const among = begun.flatMap(({ before, after, count }): readonly Flow[] => {
    const to = STARS_AFTER.find(star => star === after)
    const href = movedHref(question, { ...span, movement: null, before, star: starOf(after) })
    return to === undefined ? [] : [{ from: before, to, count, href }]
  })
  const out = moved.flatMap(({ movement, byStar }) =>
    isEnd(movement)
      ? STARS_AFTER.flatMap((star): readonly Flow[] => {
          const count = byStar[star] ?? 0
          const href = movedHref(question, { ...span, movement, star: starOf(star) })
          return count === 0 ? [] : [{ from: star, to: movement, count, href }]
        })
      : []
  )
  return [...among, ...out]
}

/** "4 sao", "Lần đầu", "Hết hạn": where a flow comes from or goes to. */
export function endText(end: StarBefore | After, locale: Locale): string {
  const t = text(locale)
  if (end === 'none') return t('charts.flow.first')
  if (end === 'expired' || end === 'revoked' || end === 'surrendered') return t(`report.movements.kinds.${end}`)
  return starText(end === 'unknown' ? null : end, locale)
}
