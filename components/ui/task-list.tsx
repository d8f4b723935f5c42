import type { ReactNode } from 'react'

export interface Task {
  readonly key: string
  readonly title: string
  readonly href: string
  readonly hint?: ReactNode
  /** A `Tag`, a clock in words ("còn 6 ngày làm việc"), or nothing. */
  readonly status?: ReactNode
}

/** What has to be done, one line each; the whole title is the link. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ul className="border-t border-rule">
      {tasks.map(({ key, title, href, hint, status }) => (
        <li
          key={key}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 border-b border-rule py-3 hover:bg-card"
        >
          <div className="min-w-0 flex-1 basis-72">
            <a href={href} className="font-semibold">
              {title}
            </a>
            {hint && <div className="text-small text-ink-2">{hint}</div>}
          </div>
          {status && <div className="shrink-0">{status}</div>}
        </li>
      ))}
    </ul>
  )
}
