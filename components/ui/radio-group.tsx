import { boxClasses, ChoiceGroup, ChoiceLine } from './choice-group'
import type { FieldBasics } from './field'
import type { Choice } from './select'

interface RadioGroupProps extends FieldBasics {
  readonly choices: readonly Choice[]
  readonly defaultValue?: string | undefined
}

/** One of a few, all in sight. */
export function RadioGroup({ choices, defaultValue, ...basics }: RadioGroupProps) {
  const own = basics.id ?? basics.name
  return (
    <ChoiceGroup {...basics}>
      {choices.map((choice, index) => {
        const id = index === 0 ? own : `${own}-${index + 1}`
        return (
          <ChoiceLine key={choice.value} id={id} label={choice.label} hint={choice.hint}>
            <input
              type="radio"
              id={id}
              name={basics.name}
              value={choice.value}
              defaultChecked={choice.value === defaultValue}
              className={boxClasses}
              {...(choice.hint && { 'aria-describedby': `${id}-hint` })}
            />
          </ChoiceLine>
        )
      })}
    </ChoiceGroup>
  )
}
