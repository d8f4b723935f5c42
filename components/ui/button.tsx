import type { ComponentPropsWithRef, ReactNode } from 'react'
import { classes } from './classes'

export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'quiet'

const SHAPE =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-sm border-2 px-4 py-2 text-body font-semibold text-center no-underline cursor-pointer print:hidden'

const KINDS: Record<ButtonKind, string> = {
  primary: 'border-leaf bg-leaf text-on-fill hover:border-ink',
  secondary: 'border-line bg-card text-ink hover:border-ink',
  danger: 'border-clay bg-clay text-on-fill hover:border-ink',
  quiet: 'border-transparent bg-transparent text-river underline underline-offset-4 hover:border-rule'
}

export const buttonClasses = (kind: ButtonKind): string => classes(SHAPE, KINDS[kind])

interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'className' | 'style' | 'disabled'> {
  readonly kind?: ButtonKind
  readonly children: ReactNode
}

/** One primary button on a page, saying what it does. Never disabled: a refused press explains itself. */
export function Button({ kind = 'primary', type = 'submit', children, ...rest }: ButtonProps) {
  return (
    <button type={type} className={buttonClasses(kind)} {...rest}>
      {children}
    </button>
  )
}
