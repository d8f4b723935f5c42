import type { Locale } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { ShareButtons } from './share-buttons'

interface ShareProps {
  /** The whole address, as it may be printed. */
  readonly address: string
  /** What the page is about. */
  readonly title: string
  readonly locale: Locale
  readonly nonce: string | undefined
}

/** The address that a page will always have, to be copied; with script also by a button, and printed. */
export function Share({ address, title, locale, nonce }: ShareProps) {
  const t = text(locale)
  return (
    <section aria-labelledby="chia-se" className="grid gap-2">
      <h2 id="chia-se" className="text-h3 print:hidden">
        {t('product.share.title')}
      </h2>
      <label htmlFor="dia-chi" className="text-small text-ink-2">
        {t('product.share.address')}
      </label>
      <input
        id="dia-chi"
        type="text"
        readOnly
        defaultValue={address}
        className="w-full min-w-0 rounded-sm border border-line bg-card px-3 py-2 text-small print:border-0 print:p-0"
      />
      <ShareButtons
        address={address}
        title={title}
        nonce={nonce}
        words={{
          copy: t('product.share.copy'),
          copied: t('product.share.copied'),
          share: t('product.share.share'),
          print: t('product.share.print')
        }}
      />
    </section>
  )
}
