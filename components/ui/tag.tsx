import type { ReactNode } from 'react'
import { classes } from './classes'
import { Shape, type ShapeName } from './shape'

export type Tone = 'leaf' | 'clay' | 'grain' | 'river' | 'plain'

export const TONES: Record<Tone, string> = {
  leaf: 'border-transparent bg-leaf-tint text-leaf',
  clay: 'border-transparent bg-clay-tint text-clay',
  grain: 'border-transparent bg-grain-tint text-grain',
  river: 'border-transparent bg-river-tint text-river',
  plain: 'border-rule bg-card text-ink-2'
}

interface TagProps {
  readonly tone?: Tone
  readonly shape?: ShapeName
  readonly children: ReactNode
}

/** A status in words, with its shape. The colour only repeats them. */
export function Tag({ tone = 'plain', shape, children }: TagProps) {
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1.5 rounded-sm border px-2 py-0.5 text-small font-semibold',
        TONES[tone]
      )}
    >
      {shape && <Shape name={shape} />}
      <span>{children}</span>
    </span>
  )
}
