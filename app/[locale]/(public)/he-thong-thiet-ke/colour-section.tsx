import { staffText } from '@/lib/text/text'

const t = staffText()

const GROUNDS = [
  ['paper', 'bg-paper'],
  ['card', 'bg-card'],
  ['ink', 'bg-ink'],
  ['ink2', 'bg-ink-2'],
  ['line', 'bg-line'],
  ['rule', 'bg-rule'],
  ['leaf', 'bg-leaf'],
  ['clay', 'bg-clay'],
  ['grain', 'bg-grain'],
  ['river', 'bg-river'],
  ['focus', 'bg-focus']
] as const

export function Colours() {
  return (
    <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
      {GROUNDS.map(([name, ground]) => (
        <li key={name} className="flex items-center gap-3">
          <span className={`size-11 shrink-0 rounded-sm border border-line ${ground}`} />
          {t(`design.colour.${name}`)}
        </li>
      ))}
    </ul>
  )
}
