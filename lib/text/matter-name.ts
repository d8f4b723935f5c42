import type { PlainDate } from '../ocop/plain-date'
import type { Quantity } from '../ocop/programme/quantity'
import type { SupportCategory } from '../ocop/programme/support'
import { dateText } from './dates'
import { type DecisionName, decisionNameOf } from './decision-name'
import { quantityText } from './quantity'
import { staffText } from './text'

/** The record that a matter is about. */
export type MatterSubject =
  | { readonly type: 'decision'; readonly decision: DecisionName & { readonly authority: string } }
  | { readonly type: 'balance'; readonly code: string; readonly asOf: PlainDate }
  | { readonly type: 'products'; readonly products: readonly { readonly name: string }[] }
  | {
      readonly type: 'claim'
      readonly claim: Quantity & { readonly asOf: PlainDate; readonly star: number | null }
    }
  | { readonly type: 'support'; readonly category: SupportCategory; readonly year: number }

/** What a matter is about, in a few words. */
export function matterName(record: MatterSubject): string {
  const t = staffText()
  switch (record.type) {
    case 'decision':
      return decisionNameOf(record.decision)
    case 'balance':
      return t('officerMatter.record.balance', { code: record.code, day: dateText(record.asOf) })
    case 'products': {
      const [first, second] = record.products
      return t('officerMatter.record.products', { first: first?.name ?? '', second: second?.name ?? '' })
    }
    case 'claim': {
      const { asOf, star } = record.claim
      const said = { day: dateText(asOf), value: quantityText(record.claim, null) }
      return star === null
        ? t('officerMatter.record.claim', said)
        : t('officerMatter.record.claimStar', { ...said, star })
    }
    case 'support':
      return t('officerMatter.record.support', {
        category: t(`programme.supportCategories.${record.category}`),
        year: String(record.year)
      })
  }
}
