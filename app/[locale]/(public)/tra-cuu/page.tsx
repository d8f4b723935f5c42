import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { certificateHref } from '@/components/registry/certificate-check'
import { decisionHref } from '@/components/registry/decision-list'
import { productHref } from '@/components/registry/product-list'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DateField } from '@/components/ui/date-field'
import { PageHeader } from '@/components/ui/page-header'
import { SummaryList } from '@/components/ui/summary-list'
import { TextField } from '@/components/ui/text-field'
import type { CodeKind } from '@/lib/ocop/codes'
import { type Locale, localPath } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { type AskedDay, askedDay, UNPROCESSABLE } from '@/lib/web/asked-day'
import { type CheckedText, readCheckedText } from '@/lib/web/checked-text'
import { ownHost } from '@/lib/web/own-host'
import { pageLocale } from '@/lib/web/page-locale'
import { raw, type SearchParams } from '@/lib/web/search-params'
import { answerWith } from '@/lib/web/under-way'
import { Findings } from './findings'

interface Props {
  readonly params: Promise<{ readonly locale: string }>
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: text(await pageLocale(params))('search.check.title') }
}

/** The page that a code of ours opens; certificates take the day along. */
function pageOfCode(of: CodeKind, code: string, day: AskedDay, locale: Locale): string | null {
  const query = day.on === day.today ? '' : `?ngay=${day.on}`
  switch (of) {
    case 'certificate':
      return `${certificateHref(code, locale)}${query}`
    case 'product':
      return productHref(code, locale, day.on === day.today ? undefined : day.on)
    case 'decision':
      return decisionHref(code, locale)
    case 'producer':
      return localPath(locale, `/chu-the/${code}`)
    case 'batch':
      return localPath(locale, `/dot-danh-gia/${code}`)
    default:
      return null
  }
}

function problemOf(typed: string | null, checked: CheckedText, locale: Locale): string | undefined {
  const t = text(locale)
  if (typed === null) return undefined
  if (checked.kind === 'empty') return t('search.check.empty')
  if (checked.kind === 'too-long') return t('search.check.tooLong')
  return checked.kind === 'mistyped' ? t('search.check.mistyped', { code: checked.code }) : undefined
}

export default async function CheckPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = text(locale)
  const query = await searchParams
  const typed = raw(query, 'ma')
  const day = await askedDay(query)
  const { text: checked, foreignHost } = readCheckedText(typed ?? '', await ownHost())
  const page = checked.kind === 'code' && !day.bad ? pageOfCode(checked.of, checked.code, day, locale) : null
  if (page !== null) redirect(page)
  const problem = problemOf(typed, checked, locale)
  if (problem !== undefined) answerWith(UNPROCESSABLE)
  return (
    <>
      <PageHeader title={t('search.check.title')} lead={t('search.check.lead')} />
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[1fr_24rem]">
        <div className="grid min-w-0 gap-8">
          <form action={localPath(locale, '/tra-cuu')} method="get" className="grid gap-4">
            <TextField
              name="ma"
              label={t('search.check.label')}
              hint={t('search.check.hint')}
              defaultValue={typed?.slice(0, 300) ?? undefined}
              error={problem}
              width="full"
              maxLength={2000}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              locale={locale}
            />
            <DateField
              name="ngay"
              label={t('search.check.on')}
              hint={t('search.check.onHint')}
              defaultValue={day.typed ?? undefined}
              error={day.bad && day.typed !== null ? t('search.check.badDay', { typed: day.typed }) : undefined}
              optional
              locale={locale}
            />
            <div>
              <Button>{t('search.check.submit')}</Button>
            </div>
          </form>
          {foreignHost !== null && (
            <Banner kind="warning" locale={locale}>
              <p>{t('search.check.foreign', { host: foreignHost })}</p>
            </Banner>
          )}
          {typed !== null && problem === undefined && (
            <Findings typed={typed.slice(0, 100)} checked={checked} day={day} locale={locale} />
          )}
        </div>
        <WhereNumbersStand locale={locale} />
      </div>
    </>
  )
}

/** Where on a label or a paper the numbers stand that can be checked. */
function WhereNumbersStand({ locale }: { locale: Locale }) {
  const t = text(locale)
  const where = ['certificate', 'code', 'product', 'barcode', 'decision'] as const
  return (
    <Card title={t('search.check.where.title')}>
      <SummaryList
        rows={where.map(each => ({
          key: each,
          label: t(`search.check.where.labels.${each}`),
          value: t(`search.check.where.${each}`)
        }))}
      />
      <p>
        <a href={localPath(locale, '/thuat-ngu')}>{t('public.glossary.link')}</a>
      </p>
    </Card>
  )
}
