import type { ReactNode } from 'react'
import type { Locale } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { classes } from './classes'
import { Shape, type ShapeName } from './shape'
import type { Tone } from './tag'

export interface Moment {
  readonly key: string
  /** When, as written: a day, a year, or "chưa rõ ngày". */
  readonly when: string
  readonly title: ReactNode
  readonly children?: ReactNode
  readonly tone?: Tone
  readonly shape?: ShapeName
}

const INKS: Record<Tone, string> = {
  leaf: 'text-leaf',
  clay: 'text-clay',
  grain: 'text-grain',
  river: 'text-river',
  plain: 'text-ink-2'
}

/** What happened, act by act, in the order given. */
export function Timeline({
  moments,
  locale = 'vi'
}: {
  readonly moments: readonly Moment[]
  readonly locale?: Locale
}) {
  return (
    <ol aria-label={text(locale)('common.timeline.label')}>
      {moments.map(({ key, when, title, children, tone = 'plain', shape = 'disc' }) => (
        <li key={key} className="group relative grid grid-cols-[1.25rem_1fr] gap-x-3 pb-5 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute start-[0.59rem] top-7 bottom-[-0.25rem] w-px bg-rule group-last:hidden"
          />
          <span className={classes('justify-self-center pt-1 text-body', INKS[tone])}>
            <Shape name={shape} />
          </span>
          <div>
            <p className="text-small text-ink-2 tabular-nums">{when}</p>
            <p className="font-semibold">{title}</p>
            {children && <div className="grid gap-1">{children}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
