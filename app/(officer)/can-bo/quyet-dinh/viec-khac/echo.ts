import { parsePlainDate } from '@/lib/ocop/plain-date'
import { dateText } from '@/lib/text/dates'
import { decimalText } from '@/lib/text/numbers'

type Typed = Readonly<Record<string, string | number | null | readonly string[]>>

function said(value: Typed[string]): string {
  if (value === null) return ''
  // The only numbers of these forms are points, in hundredths.
  if (typeof value === 'number') return decimalText(value / 100, 2)
  if (typeof value !== 'string') return value.join('\n')
  const day = parsePlainDate(value)
  return day === null ? value : dateText(day)
}

/** What was typed once more, as people write it: to be looked at, and to be sent. */
export const echo = ({ again, ...typed }: Typed): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, said(value)])),
  ...(typeof again === 'string' && { again })
})
