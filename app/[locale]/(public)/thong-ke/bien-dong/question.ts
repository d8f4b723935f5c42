import type { PlainDate } from '@/lib/ocop/plain-date'
import { MOVEMENTS, type Movement } from '@/lib/ocop/registry/movement'
import type { Moved, StarBefore } from '@/lib/queries/registry/movement-sql'
import { localPath } from '@/lib/text/locale'
import { parseTypedDate } from '@/lib/text/parse'
import { type SearchParams, single } from '@/lib/web/search-params'
import { type FigureQuestion, NO_KEY, permanentQuery } from '../question'

/** The movements as an address writes them. */
const MOVEMENT_SLUGS = {
  new: 'cong-nhan-moi',
  upgrade: 'nang-hang',
  renewal: 'cong-nhan-lai',
  downgrade: 'ha-hang',
  unknown: 'chua-ro-loai',
  opening: 'so-du',
  expired: 'het-han',
  revoked: 'thu-hoi',
  surrendered: 'tra-lai'
} as const satisfies Record<Movement, string>

const NONE = 'chua-co'

interface MovedCell {
  readonly from: PlainDate
  readonly to: PlainDate
  /** `null` = everything that began. */
  readonly movement: Movement | null
  readonly before?: StarBefore
  readonly star?: number | null
}

const beforeSlug = (before: StarBefore): string =>
  before === 'none' ? NONE : before === 'unknown' ? NO_KEY : String(before)

/** The rows behind a number of recognitions that moved in a span. */
export function movedHref(question: FigureQuestion, { from, to, movement, before, star }: MovedCell): string {
  const { 'cach-dem': _basis, 'chia-theo': _by, ...kept } = permanentQuery(question)
  const query = new URLSearchParams({
    ...kept,
    'tu-ngay': from,
    ngay: to,
    ...(movement !== null && { muc: MOVEMENT_SLUGS[movement] }),
    ...(before !== undefined && { truoc: beforeSlug(before) }),
    ...(star !== undefined && { sao: star === null ? NO_KEY : String(star) })
  })
  return `${localPath(question.locale, '/thong-ke/bien-dong')}?${query}`
}

const starBefore = (typed: string | null): StarBefore | undefined =>
  typed === NONE
    ? 'none'
    : typed === NO_KEY
      ? 'unknown'
      : typed !== null && /^[345]$/.test(typed)
        ? Number(typed)
        : undefined

/** What moved, as the address asks; `null` where it does not say from when. */
export function askedMoved(query: SearchParams, to: PlainDate): Moved | null {
  const from = parseTypedDate(single(query, 'tu-ngay') ?? '')
  const slug = single(query, 'muc')
  const movement = MOVEMENTS.find(each => MOVEMENT_SLUGS[each] === slug) ?? null
  if (from === null || (slug !== null && movement === null)) return null
  return { from, to, movement, before: starBefore(single(query, 'truoc')) }
}
