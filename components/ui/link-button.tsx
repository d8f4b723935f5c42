import type { ReactNode } from 'react'
import { type ButtonKind, buttonClasses } from './button'

interface LinkButtonProps {
  readonly href: string
  readonly kind?: ButtonKind
  readonly download?: boolean
  readonly children: ReactNode
}

/** A link to a place where an act begins. It goes somewhere; a `Button` does something. */
export function LinkButton({ href, kind = 'secondary', download = false, children }: LinkButtonProps) {
  return (
    <a href={href} download={download} className={buttonClasses(kind)}>
      {children}
    </a>
  )
}
