import type { ReactNode } from 'react'
import { certificateHref } from '@/components/registry/certificate-check'
import { decisionHref } from '@/components/registry/decision-list'
import { productHref } from '@/components/registry/product-list'
import { EmptyState } from '@/components/ui/empty-state'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { placeOf } from '@/lib/queries/places'
import { decisionsHeld, decisionsHeldOf } from '@/lib/queries/registry/coverage'
import {
  certificatesNumbered,
  decisionsNumbered,
  type Finding,
  productsIdentified
} from '@/lib/queries/registry/look-up'
import { unitOfPlace } from '@/lib/queries/registry/unit-of-place'
import { decisionNameOf } from '@/lib/text/decision-name'
import { type Locale, localPath } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import type { AskedDay } from '@/lib/web/asked-day'
import type { CheckedText } from '@/lib/web/checked-text'

interface FindingsProps {
  readonly typed: string
  readonly checked: CheckedText
  readonly day: AskedDay
  readonly locale: Locale
}

function lookUp(checked: CheckedText, today: PlainDate): Promise<readonly Finding[]> {
  switch (checked.kind) {
    case 'official':
      return productsIdentified('official', checked.value)
    case 'barcode':
      return productsIdentified('barcode', checked.digits)
    case 'decision':
      return decisionsNumbered(checked.number, today)
    case 'number':
      return certificatesNumbered(checked.value)
    default:
      return Promise.resolve([])
  }
}

/** What bears the number that was typed; or that nothing does, and how much that proves. */
export async function Findings({ typed, checked, day, locale }: FindingsProps) {
  const t = text(locale)
  const found = await lookUp(checked, day.today)
  if (found.length === 0) return <Nothing typed={typed} checked={checked} day={day} locale={locale} />
  return (
    <section aria-labelledby="ket-qua" className="grid gap-3">
      <h2 id="ket-qua">
        {found.length === 1 ? t('search.check.foundOne') : t('search.check.found', { count: found.length })}
      </h2>
      {found.length > 1 && <p>{t('search.check.foundMany')}</p>}
      <ul className="border-t border-rule">
        {found.map(finding => (
          <Row key={hrefOf(finding, day, locale)} finding={finding} day={day} locale={locale} />
        ))}
      </ul>
    </section>
  )
}

function hrefOf(finding: Finding, { on, today }: AskedDay, locale: Locale): string {
  if (finding.kind === 'decision') return decisionHref(finding.decision.code, locale)
  if (finding.kind === 'product') return productHref(finding.code, locale, on === today ? undefined : on)
  return `${certificateHref(finding.code, locale)}${on === today ? '' : `?ngay=${on}`}`
}

function Row({ finding, day, locale }: { finding: Finding; day: AskedDay; locale: Locale }) {
  const t = text(locale)
  const [title, under] = wordsOf(finding, locale)
  return (
    <li className="border-b border-rule py-3">
      <a href={hrefOf(finding, day, locale)} className="font-semibold">
        {title}
      </a>
      <p className="text-small text-ink-2">
        {[t(`search.check.kinds.${finding.kind}`), under].filter(Boolean).join(' · ')}
      </p>
    </li>
  )
}

function wordsOf(finding: Finding, locale: Locale): readonly [ReactNode, string | null] {
  const unnamed = text(locale)('product.unnamed')
  if (finding.kind === 'decision') return [decisionNameOf(finding.decision, locale), null]
  if (finding.kind === 'product') return [finding.name ?? unnamed, finding.producer]
  return [finding.product ?? unnamed, [finding.producer, finding.number].filter(Boolean).join(' · ')]
}

async function Nothing({ typed, checked, day, locale }: FindingsProps) {
  const t = text(locale)
  return (
    <EmptyState title={t('search.check.none', { typed })}>
      <p>{t('search.check.noneExplain')}</p>
      <p>{await held(checked, day, locale)}</p>
      <p>
        <a href={localPath(locale, `/san-pham?q=${encodeURIComponent(typed)}`)}>{t('search.check.findProduct')}</a>
      </p>
    </EmptyState>
  )
}

/** How many decisions are held: of the province that an official code names, else of the country. */
async function held(checked: CheckedText, { today }: AskedDay, locale: Locale): Promise<string> {
  const t = text(locale)
  const province = checked.kind === 'official' ? await placeOf(checked.value.slice(0, 2), today) : null
  if (!province?.ok) return t('search.empty.heldNowhere', { count: await decisionsHeld() })
  const count = await decisionsHeldOf(await unitOfPlace(province.value.id), today)
  return t('search.empty.held', { count, place: province.value.name })
}
