import { LINE_KINDS } from '../ocop/registry/draw-up'
import { starText } from './certificate-status'
import type { Locale } from './locale'
import { producerKindText } from './producer-kind'
import { text } from './text'

type Dimension = 'star' | 'sector' | 'group' | 'set' | 'producer-kind' | 'place' | 'batch' | 'year' | 'change'

/** What a part of a divided figure is called. */
export function groupLabel(
  by: Dimension,
  { key, label }: { readonly key: string | null; readonly label: string | null },
  locale: Locale = 'vi'
): string {
  const t = text(locale)
  if (by === 'producer-kind') return producerKindText(key, locale)
  if (by === 'star') return starText(key === null ? null : Number(key), locale)
  if (key === null) return t(by === 'place' ? 'statistics.groups.outside' : 'statistics.groups.unknown')
  const change = by === 'change' ? LINE_KINDS.find(each => each === key) : undefined
  return change ? t(`decision.lineKinds.${change}`) : (label ?? key)
}
