import type { PlainDate } from '../ocop/plain-date'
import type { ProducerChange } from '../ocop/producer/succession'
import type { Locale } from './locale'
import { producerKindText } from './producer-kind'
import { text } from './text'

interface Named {
  readonly name: string | null
}

/** What befell a producer, as far as it is said. */
export interface SaidMoment {
  readonly kind: ProducerChange | 'took-over' | 'took-product'
  readonly on: PlainDate
  readonly paper: string | null
  readonly from: { readonly name: string; readonly kind: string | null }
  readonly to: { readonly name: string; readonly kind: string | null }
  readonly producer: Named
  readonly other: Named | null
  readonly product: Named | null
}

/** The sentence of what befell a producer: "Chủ thể đổi tên từ … thành …". */
export function producerMomentTitle({ kind, from, to, producer, other, product }: SaidMoment, locale: Locale): string {
  const t = text(locale)
  const said = {
    from: from.name,
    to: to.name,
    fromKind: producerKindText(from.kind, locale),
    toKind: producerKindText(to.kind, locale),
    producer: producer.name ?? '',
    other: other?.name ?? '',
    product: product?.name ?? t('product.unnamed')
  }
  const renamedToo = kind === 'converted' && from.name !== to.name
  return t(`succession.moments.${renamedToo ? 'convertedAs' : kind}`, said)
}
