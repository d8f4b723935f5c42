import { Details } from '@/components/ui/details'
import { type Choice, Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { StaffMessages } from '@/lib/text/messages/vietnamese'
import { errorOf, type FormState, textOf } from '@/lib/web/form-state'

export type SeatWords = StaffMessages['council']['seat']

interface SeatRowsProps {
  readonly state: FormState
  readonly rows: number
  /** How many are in sight at once; the others are a click away. */
  readonly inSight: number
  readonly kinds: readonly Choice[]
  readonly words: SeatWords
}

function SeatRow({ state, row, kinds, words }: Omit<SeatRowsProps, 'rows' | 'inSight'> & { readonly row: number }) {
  const field = (name: 'name' | 'organisation' | 'login') => ({
    name: `${name}.${row}`,
    error: errorOf(state, `${name}.${row}`),
    defaultValue: textOf(state, `${name}.${row}`),
    width: 'full' as const,
    autoComplete: 'off'
  })
  return (
    <fieldset className="min-w-0 border-t border-rule pt-3">
      <legend className="float-left mb-1 w-full text-small font-semibold text-ink-2">
        {words.member.replace('{number}', String(row + 1))}
      </legend>
      <div className="clear-both grid gap-3 md:grid-cols-2 lg:grid-cols-4">
        <TextField {...field('name')} label={words.person} />
        <TextField {...field('organisation')} label={words.organisation} optional />
        <Select
          name={`role.${row}`}
          label={words.role}
          choices={kinds}
          defaultValue={textOf(state, `role.${row}`) || 'member'}
          width="full"
        />
        <TextField {...field('login')} label={words.login} optional spellCheck={false} autoCapitalize="none" />
      </div>
    </fieldset>
  )
}

/** Rows to type the members of a council into. */
export function SeatRows({ state, rows, inSight, kinds, words }: SeatRowsProps) {
  const drawn = Array.from({ length: rows }, (_, row) => row).map(row => (
    <SeatRow key={row} state={state} row={row} kinds={kinds} words={words} />
  ))
  return (
    <div className="grid gap-4">
      {drawn.slice(0, inSight)}
      {rows > inSight && (
        <Details summary={words.more}>
          <div className="grid gap-4">{drawn.slice(inSight)}</div>
        </Details>
      )}
    </div>
  )
}
