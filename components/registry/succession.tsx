import { dateText } from '@/lib/text/dates'
import { type Locale, localPath } from '@/lib/text/locale'
import { producerMomentTitle, type SaidMoment } from '@/lib/text/producer-moment'
import { text } from '@/lib/text/text'
import { Banner } from '../ui/banner'
import { Timeline } from '../ui/timeline'

interface Mention {
  readonly code: string
  readonly name: string | null
}

interface DoublesProps {
  readonly mergedInto: Mention | null
  readonly under: 'san-pham' | 'chu-the'
  readonly locale: Locale
}

/** Says first of all where a double leads: the record that stands for it. */
export function MergedInto({ mergedInto, under, locale }: DoublesProps) {
  if (mergedInto === null) return null
  const t = text(locale)
  return (
    <Banner>
      <p>
        {t('succession.mergedInto')}{' '}
        <a href={localPath(locale, `/${under}/${mergedInto.code}`)}>
          {mergedInto.name ?? t('product.unnamed')} ({mergedInto.code})
        </a>
        .
      </p>
      <p>{t('succession.mergedIntoExplain')}</p>
    </Banner>
  )
}

/** What befell a producer, newest first, each with what it means for certificates. */
export function ProducerHistory({
  moments,
  locale
}: {
  readonly moments: readonly (SaidMoment & { readonly id: string })[]
  readonly locale: Locale
}) {
  const t = text(locale)
  return (
    <Timeline
      locale={locale}
      moments={[...moments].reverse().map(moment => ({
        key: moment.id,
        when: dateText(moment.on, locale),
        title: producerMomentTitle(moment, locale),
        tone: 'river' as const,
        shape: 'arrow' as const,
        children: (
          <>
            {moment.kind !== 'took-over' && moment.kind !== 'took-product' && (
              <p>{t(`succession.meaning.${moment.kind}`)}</p>
            )}
            {moment.paper && <p className="text-ink-2">{t('succession.paper', { paper: moment.paper })}</p>}
          </>
        )
      }))}
    />
  )
}
