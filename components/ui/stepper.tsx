import type { Locale } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { classes } from './classes'
import { HiddenWords } from './hidden-words'
import { Shape } from './shape'

export interface Step {
  readonly title: string
  /** A step that is done can be gone back to. */
  readonly href?: string | undefined
}

interface StepperProps {
  readonly steps: readonly Step[]
  /** From 0. Steps before it are done; equal to the number of steps = all done. */
  readonly current: number
  readonly locale?: Locale
}

/** How far a job of several pages has come. */
export function Stepper({ steps, current, locale = 'vi' }: StepperProps) {
  const t = text(locale)
  return (
    <ol aria-label={t('common.stepper.label')} className="flex flex-col gap-x-6 gap-y-1 sm:flex-row sm:flex-wrap">
      {steps.map(({ title, href }, index) => {
        const state = index < current ? 'done' : index === current ? 'current' : 'upcoming'
        return (
          <li
            key={title}
            aria-current={state === 'current' ? 'step' : undefined}
            className={classes(
              'flex items-center gap-2 border-b-2 py-1.5',
              state === 'current' && 'border-leaf font-semibold text-ink',
              state === 'done' && 'border-transparent text-leaf',
              state === 'upcoming' && 'border-transparent text-ink-2'
            )}
          >
            <Shape name={state === 'done' ? 'disc' : state === 'current' ? 'half' : 'ring'} />
            {href && state === 'done' ? <a href={href}>{title}</a> : <span>{title}</span>}
            <HiddenWords>, {t(`common.stepper.${state}`)}</HiddenWords>
          </li>
        )
      })}
    </ol>
  )
}
