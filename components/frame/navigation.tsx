import { classes } from '../ui/classes'

export interface NavigationItem {
  readonly label: string
  readonly href: string
  /** How many things wait there. */
  readonly count?: number | undefined
  /** Left out on a phone, where another way leads there. */
  readonly wideOnly?: boolean
}

interface NavigationProps {
  readonly label: string
  readonly items: readonly NavigationItem[]
  /** The address that is being shown, as a visitor sees it. */
  readonly path: string
}

/** An item is where one is when the address is its own or lies beneath it; of several such items, the longest. */
export function currentItem(items: readonly NavigationItem[], path: string): NavigationItem | undefined {
  const address = path.split(/[?#]/, 1)[0] ?? path
  const holding = items.filter(({ href }) => address === href || address.startsWith(`${href}/`))
  return holding.sort((left, right) => right.href.length - left.href.length)[0]
}

export function Navigation({ label, items, path }: NavigationProps) {
  const current = currentItem(items, path)
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-4 max-md:text-small md:gap-x-5">
        {items.map(item => (
          <li key={item.href} className={item.wideOnly ? 'max-md:hidden' : undefined}>
            <a
              href={item.href}
              aria-current={item === current ? 'page' : undefined}
              className={classes(
                'inline-flex min-h-11 items-center gap-1.5 border-b-[3px] no-underline hover:border-line',
                item === current ? 'border-leaf font-semibold text-ink' : 'border-transparent text-ink'
              )}
            >
              {item.label}
              {item.count !== undefined && item.count > 0 && (
                <span className="rounded-sm bg-leaf-tint px-1.5 text-small font-semibold text-leaf tabular-nums">
                  {item.count}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
