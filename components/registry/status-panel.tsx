import type { ReactNode } from 'react'
import type { Verdict } from '@/lib/ocop/certificate/verdict'
import { classes } from '../ui/classes'
import { Shape } from '../ui/shape'
import type { Tone } from '../ui/tag'
import { VERDICT_LOOKS } from '../ui/verdict-tag'

const EDGES: Record<Tone, { readonly edge: string; readonly mark: string }> = {
  leaf: { edge: 'border-leaf bg-leaf-tint', mark: 'text-leaf' },
  clay: { edge: 'border-clay bg-clay-tint', mark: 'text-clay' },
  grain: { edge: 'border-grain bg-grain-tint', mark: 'text-grain' },
  river: { edge: 'border-river bg-river-tint', mark: 'text-river' },
  plain: { edge: 'border-line bg-card', mark: 'text-ink-2' }
}

interface StatusPanelProps {
  readonly verdict: Verdict
  /** Stars and status as one sentence. */
  readonly sentence: string
  /** What follows from it. */
  readonly children: ReactNode
}

/** How a product stands, said once: the shape and colour of its status, one sentence, and what it means for those who sell and buy. */
export function StatusPanel({ verdict, sentence, children }: StatusPanelProps) {
  const { tone, shape } = VERDICT_LOOKS[verdict]
  const { edge, mark } = EDGES[tone]
  return (
    <div className={classes('grid gap-2 rounded-sm border border-l-8 p-4 sm:px-6 print:bg-transparent', edge)}>
      <p className="flex items-baseline gap-2.5 text-h3 font-semibold">
        <span className={classes('translate-y-0.5', mark)}>
          <Shape name={shape} />
        </span>
        {sentence}
      </p>
      {children}
    </div>
  )
}
