import type { ReactNode } from 'react'
import { controls } from '@/lib/text/controls'
import type { Locale } from '@/lib/text/locale'
import { classes } from './classes'
import { Shape, type ShapeName } from './shape'

export type BannerKind = 'important' | 'success' | 'warning' | 'failure'

const LOOKS: Record<BannerKind, { readonly edge: string; readonly head: string; readonly shape: ShapeName }> = {
  important: { edge: 'border-river bg-river-tint', head: 'text-river', shape: 'disc' },
  success: { edge: 'border-leaf bg-leaf-tint', head: 'text-leaf', shape: 'disc' },
  warning: { edge: 'border-grain bg-grain-tint', head: 'text-grain', shape: 'half' },
  failure: { edge: 'border-clay bg-clay-tint', head: 'text-clay', shape: 'crossed' }
}

interface BannerProps {
  readonly kind?: BannerKind
  /** Says more than "Đã xong" or "Cần chú ý", which stand here otherwise. */
  readonly title?: string | undefined
  readonly children?: ReactNode
  readonly locale?: Locale
}

/** News about the page as a whole: what has just happened, or what must be known before going on. */
export function Banner({ kind = 'important', title, children, locale = 'vi' }: BannerProps) {
  const { edge, head, shape } = LOOKS[kind]
  return (
    <div
      role={kind === 'failure' ? 'alert' : 'status'}
      className={classes('grid gap-1 rounded-sm border-2 border-l-8 px-4 py-3 text-ink', edge)}
    >
      <p className={classes('flex items-start gap-2 font-semibold', head)}>
        <span className="pt-0.5">
          <Shape name={shape} />
        </span>
        {title ?? controls[locale][kind]}
      </p>
      {children && <div className="grid gap-2">{children}</div>}
    </div>
  )
}
