import { classes } from './classes'
import { controlClasses, describedBy, Field, type FieldBasics } from './field'
import { type FieldWidth, WIDTHS } from './text-field'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
}

interface SelectProps extends FieldBasics {
  readonly choices: readonly Choice[]
  readonly defaultValue?: string | undefined
  /** The line for "nothing chosen". Without it the first choice is taken. */
  readonly none?: string | undefined
  readonly width?: FieldWidth
}

/** One of many. For five or fewer, `RadioGroup` shows them all. */
export function Select({ choices, defaultValue, none, width = 'medium', ...basics }: SelectProps) {
  return (
    <Field {...basics}>
      {/* React resets a form after an action but not the choice of a list: a new key does. */}
      <select
        key={defaultValue}
        defaultValue={defaultValue}
        className={classes(controlClasses(basics.error), WIDTHS[width])}
        {...describedBy(basics)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(choice => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
