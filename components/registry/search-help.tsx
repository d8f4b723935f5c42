'use client'

import { useEffect, useState } from 'react'

interface Suggestion {
  readonly name: string
  readonly under: string
  readonly href: string
}

interface SearchHelpProps {
  /** The id of the search field. */
  readonly field: string
  /** Where to ask: answers `?q=` with suggestions. */
  readonly address: string
  readonly label: string
  /** How many there are, in words, by number. */
  readonly counts: readonly string[]
}

const PAUSE_MS = 180
const SHORTEST = 2

/** Links to what the words typed so far may mean, beneath a search field. Without script the field searches as ever. */
export function SearchHelp({ field, address, label, counts }: SearchHelpProps) {
  const [found, setFound] = useState<readonly Suggestion[]>([])
  useEffect(() => {
    const input = document.getElementById(field)
    if (!(input instanceof HTMLInputElement)) return
    let pause: ReturnType<typeof setTimeout> | undefined
    let asking = new AbortController()
    const ask = async (typed: string) => {
      asking = new AbortController()
      const answer = await fetch(`${address}?q=${encodeURIComponent(typed)}`, { signal: asking.signal }).catch(
        () => null
      )
      if (answer?.ok) setFound(await answer.json())
    }
    const type = () => {
      clearTimeout(pause)
      asking.abort()
      const typed = input.value.trim()
      if (typed.length < SHORTEST) setFound([])
      else pause = setTimeout(() => void ask(typed).catch(() => setFound([])), PAUSE_MS)
    }
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && setFound([])
    input.addEventListener('input', type)
    input.form?.addEventListener('keydown', leave)
    return () => {
      clearTimeout(pause)
      asking.abort()
      input.removeEventListener('input', type)
      input.form?.removeEventListener('keydown', leave)
    }
  }, [field, address])
  return (
    <div className="relative">
      <p role="status" className="sr-only">
        {counts[found.length]}
      </p>
      {found.length > 0 && (
        <ul
          aria-label={label}
          className="absolute inset-x-0 top-0 z-10 hidden border-2 border-t-0 border-line bg-card py-1 group-focus-within:block"
        >
          {found.map(({ name, under, href }) => (
            <li key={href}>
              <a href={href} className="flex min-h-11 flex-wrap items-baseline gap-x-3 px-3 py-2">
                {name}
                <span className="text-small text-ink-2">{under}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
