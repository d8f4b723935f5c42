import type { ProgressState } from '@/lib/ocop/programme/progress'
import type { Locale } from '@/lib/text/locale'
import { targetStateText } from '@/lib/text/target-state'
import type { ShapeName } from '../ui/shape'
import { Tag, type Tone } from '../ui/tag'

const LOOKS: Record<ProgressState, { readonly tone: Tone; readonly shape: ShapeName }> = {
  'not-begun': { tone: 'plain', shape: 'dashed' },
  'not-reached': { tone: 'grain', shape: 'half' },
  reached: { tone: 'leaf', shape: 'disc' },
  exceeded: { tone: 'leaf', shape: 'arrow' },
  undetermined: { tone: 'plain', shape: 'question' }
}

interface TargetStateProps {
  readonly judged: { readonly state: ProgressState; readonly atMinimum: boolean; readonly near: boolean }
  readonly locale: Locale
}

/** How a target stands, in words and by its shape. */
export function TargetState({ judged, locale }: TargetStateProps) {
  return <Tag {...LOOKS[judged.state]}>{targetStateText(judged, locale)}</Tag>
}
