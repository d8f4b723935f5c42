'use client'

import { failures } from '@/lib/text/failures'
import type { Locale } from '@/lib/text/locale'
import { Button } from '../ui/button'

interface FailureProps {
  readonly error: unknown
  readonly retry: () => void
  readonly locale: Locale
}

/** The reference under which the server has written down what went wrong. */
function referenceOf(error: unknown): string | null {
  return error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : null
}

/** One calm page for what must not happen. */
export function Failure({ error, retry, locale }: FailureProps) {
  const words = failures[locale]
  const reference = referenceOf(error)
  return (
    <div className="grid gap-4">
      <h1>{words.title}</h1>
      <p>{words.explain}</p>
      {reference && (
        <p className="text-small text-ink-2">
          {words.reference} <code className="font-semibold text-ink">{reference}</code>
        </p>
      )}
      <div className="flex flex-wrap items-center gap-4">
        <Button type="button" onClick={() => retry()}>
          {words.retry}
        </Button>
        <a href={locale === 'vi' ? '/bao-sai' : '/en/bao-sai'}>{words.report}</a>
        <a href={locale === 'vi' ? '/' : '/en'}>{words.home}</a>
      </div>
    </div>
  )
}
