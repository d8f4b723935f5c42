import { Checkbox } from '@/components/ui/checkbox'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { DateField } from '@/components/ui/date-field'
import { RadioGroup } from '@/components/ui/radio-group'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { staffText } from '@/lib/text/text'

const t = staffText()

const KINDS = [
  { value: 'cooperative', label: t('design.fields.cooperative') },
  { value: 'company', label: t('design.fields.company') },
  { value: 'household', label: t('design.fields.household') },
  { value: 'group', label: t('design.fields.group'), hint: t('design.fields.groupHint') }
]

const CHANNELS = [
  { value: 'market', label: t('design.fields.market') },
  { value: 'shop', label: t('design.fields.shop') },
  { value: 'online', label: t('design.fields.online') }
]

export function Fields() {
  return (
    <div className="grid grid-cols-1 gap-6">
      <TextField
        name="product"
        label={t('design.fields.name')}
        hint={t('design.fields.nameHint')}
        defaultValue={t('design.fields.nameValue')}
        width="full"
      />
      <TextField
        name="points"
        label={t('design.fields.points')}
        suffix={t('design.fields.pointsUnit')}
        inputMode="decimal"
        width="tiny"
        optional
      />
      <DateField name="signedOn" label={t('design.fields.signedOn')} />
      <Select name="kind" label={t('design.fields.kind')} choices={KINDS} none={t('design.fields.kindNone')} />
      <RadioGroup name="kindOf" label={t('design.fields.kind')} choices={KINDS} defaultValue="household" />
      <CheckboxGroup
        name="channels"
        label={t('design.fields.channels')}
        choices={CHANNELS}
        defaultValues={['market']}
        optional
      />
      <TextArea name="note" label={t('design.fields.note')} defaultValue={t('design.fields.noteValue')} optional />
      <TextField name="file" type="file" label={t('design.fields.file')} accept="application/pdf" />
      <TextField name="password" type="password" label={t('design.fields.password')} autoComplete="new-password" />
      <Checkbox name="agree" label={t('design.fields.agree')} />
    </div>
  )
}
