import { boxClasses, ChoiceGroup, ChoiceLine } from './choice-group'
import type { FieldBasics } from './field'
import type { Choice } from './select'

interface CheckboxGroupProps extends FieldBasics {
  readonly choices: readonly Choice[]
  readonly defaultValues?: readonly string[] | undefined
}

/** Any number of choices under one question. */
export function CheckboxGroup({ choices, defaultValues = [], ...basics }: CheckboxGroupProps) {
  const own = basics.id ?? basics.name
  return (
    <ChoiceGroup {...basics}>
      {choices.map((choice, index) => {
        const id = index === 0 ? own : `${own}-${index + 1}`
        return (
          <ChoiceLine key={choice.value} id={id} label={choice.label} hint={choice.hint}>
            <input
              type="checkbox"
              id={id}
              name={basics.name}
              value={choice.value}
              defaultChecked={defaultValues.includes(choice.value)}
              className={boxClasses}
              {...(choice.hint && { 'aria-describedby': `${id}-hint` })}
            />
          </ChoiceLine>
        )
      })}
    </ChoiceGroup>
  )
}
