import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Points } from '@/lib/ocop/points'
import { starText } from '@/lib/text/certificate-status'
import { dateText, untilText } from '@/lib/text/dates'
import type { DecisionName } from '@/lib/text/decision-name'
import { type Locale, localPath } from '@/lib/text/locale'
import { pointsText } from '@/lib/text/numbers'
import { text } from '@/lib/text/text'
import { Details } from '../ui/details'
import type { ShapeName } from '../ui/shape'
import type { Tone } from '../ui/tag'
import { type Moment, Timeline } from '../ui/timeline'
import { DecisionLink } from './decision-list'
import { knownFlags } from './flag-list'
import { SourceList, type SourceRow } from './source-list'

const LOOKS = {
  recognised: ['leaf', 'disc'],
  new: ['leaf', 'disc'],
  upgrade: ['leaf', 'disc'],
  renewal: ['leaf', 'disc'],
  downgrade: ['river', 'arrow'],
  openingBalance: ['leaf', 'half'],
  expired: ['grain', 'ring'],
  expires: ['plain', 'dashed'],
  revoked: ['clay', 'crossed'],
  annulled: ['clay', 'struck'],
  surrendered: ['grain', 'struck'],
  extended: ['leaf', 'half'],
  undone: ['river', 'arrow'],
  filed: ['leaf', 'half'],
  filed_late: ['grain', 'half'],
  filing_closed: ['grain', 'ring'],
  paper_replaced: ['plain', 'disc'],
  corrected: ['river', 'arrow'],
  referred: ['river', 'half'],
  referralRecognised: ['leaf', 'disc'],
  referralNotReached: ['grain', 'ring'],
  referralWithdrawn: ['plain', 'struck'],
  handedOver: ['plain', 'disc']
} as const satisfies Record<string, readonly [Tone, ShapeName]>

/** One thing that happened to a product, or that will. */
export interface HistoryMoment {
  readonly key: string
  readonly kind: keyof typeof LOOKS
  readonly day: PlainDate | null
  /** Where the day is not known: the latest it can have been. */
  readonly latestOn: PlainDate | null
  readonly star: number | null
  /** The name in the annex, where it differs from the product's. */
  readonly nameAsPrinted?: string | null
  readonly points?: Points | null
  readonly effectiveOn?: PlainDate | null
  readonly expiresOn?: PlainDate | null
  readonly ground?: string | null
  readonly note?: string | null
  readonly decision?: (DecisionName & { readonly code: string; readonly authority: string }) | null
  readonly certificate?: { readonly code: string; readonly number: string | null } | null
  readonly transcribed?: boolean | undefined
  readonly flags?: readonly string[]
  readonly sources?: readonly SourceRow[]
}

interface ProductHistoryProps {
  readonly moments: readonly HistoryMoment[]
  readonly locale: Locale
}

/** The life of a product, newest first: each act with its decision, its certificate and its sources. */
export function ProductHistory({ moments, locale }: ProductHistoryProps) {
  if (moments.length === 0) return <p className="text-ink-2">{text(locale)('product.history.none')}</p>
  return <Timeline moments={moments.map(moment => drawn(moment, locale))} locale={locale} />
}

function drawn(moment: HistoryMoment, locale: Locale): Moment {
  const [tone, shape] = LOOKS[moment.kind]
  return {
    key: moment.key,
    when: when(moment, locale),
    title: title(moment, locale),
    tone,
    shape,
    children: <Substance moment={moment} locale={locale} />
  }
}

function when({ day, latestOn }: HistoryMoment, locale: Locale): string {
  const t = text(locale)
  if (day !== null) return dateText(day, locale)
  return latestOn === null
    ? t('product.history.dayUnknownAtAll')
    : t('product.history.dayUnknown', { day: dateText(latestOn, locale) })
}

function title({ kind, star, nameAsPrinted }: HistoryMoment, locale: Locale): string {
  const t = text(locale)
  const stars = star === null ? t('product.history.starUnknown') : starText(star, locale)
  if (kind === 'recognised' && nameAsPrinted) return t('product.history.recognisedAs', { stars, name: nameAsPrinted })
  return t(`product.history.${kind}`, { stars })
}

function Substance({ moment, locale }: { moment: HistoryMoment; locale: Locale }) {
  const t = text(locale)
  const { decision, certificate, effectiveOn, expiresOn, points, ground, note, transcribed } = moment
  const flags = knownFlags(moment.flags ?? [])
  const sources = moment.sources ?? []
  return (
    <>
      {decision && (
        <p>
          <DecisionLink decision={decision} locale={locale} />
        </p>
      )}
      {effectiveOn && expiresOn && (
        <p>{t('product.history.term', { from: dateText(effectiveOn, locale), until: untilText(expiresOn, locale) })}</p>
      )}
      {points != null && <p>{t('product.history.points', { points: pointsText(points, locale) })}</p>}
      {ground && <p>{t('product.history.ground', { ground })}</p>}
      {note && <p className="text-ink-2">{note}</p>}
      {certificate && (
        <p>
          <a href={localPath(locale, `/giay-chung-nhan/${certificate.code}`)}>
            {t('product.history.certificate', { code: certificate.code })}
          </a>
          {certificate.number && `, ${t('product.history.certificateNumber', { number: certificate.number })}`}
        </p>
      )}
      {flags.map(flag => (
        <p key={flag} className="text-grain">
          {t(`product.flags.${flag}`)}
        </p>
      ))}
      {transcribed && <p className="text-small text-ink-2">{t('product.origin.transcribed')}</p>}
      {sources.length > 0 && (
        <Details summary={t('product.sources.title')}>
          <SourceList sources={sources} locale={locale} />
        </Details>
      )}
    </>
  )
}
