import { boxClasses, ChoiceLine } from './choice-group'
import { describedBy, type FieldBasics, FieldError } from './field'

interface CheckboxProps extends Omit<FieldBasics, 'optional'> {
  readonly value?: string
  readonly defaultChecked?: boolean | undefined
}

/** A single statement to agree with. */
export function Checkbox({ value = 'on', defaultChecked = false, ...basics }: CheckboxProps) {
  const control = describedBy(basics)
  return (
    <div className={basics.error ? 'border-l-4 border-clay pl-3' : undefined}>
      {basics.error && (
        <FieldError id={control.id} locale={basics.locale}>
          {basics.error}
        </FieldError>
      )}
      <ChoiceLine id={control.id} label={basics.label} hint={basics.hint}>
        <input type="checkbox" value={value} defaultChecked={defaultChecked} className={boxClasses} {...control} />
      </ChoiceLine>
    </div>
  )
}
