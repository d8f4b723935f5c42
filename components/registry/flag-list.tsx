import { LINE_FLAGS, type LineFlag } from '@/lib/ocop/registry/draw-up'
import type { Locale } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { Banner } from '../ui/banner'

/** The flags that have words; a flag of a later version is left unsaid rather than shown as a code. */
export const knownFlags = (flags: readonly string[]): readonly LineFlag[] =>
  LINE_FLAGS.filter(flag => flags.includes(flag))

/** What speaks against a record, in plain words. Nothing when nothing does. */
export function FlagList({ flags, locale }: { readonly flags: readonly string[]; readonly locale: Locale }) {
  const known = knownFlags(flags)
  if (known.length === 0) return null
  const t = text(locale)
  return (
    <Banner kind="warning" title={t('product.flags.title')} locale={locale}>
      {known.map(flag => (
        <p key={flag}>{t(`product.flags.${flag}`)}</p>
      ))}
    </Banner>
  )
}
