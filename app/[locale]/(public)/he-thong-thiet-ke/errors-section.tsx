import { Checkbox } from '@/components/ui/checkbox'
import { DateField } from '@/components/ui/date-field'
import { ErrorSummary } from '@/components/ui/error-summary'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'
import { staffText } from '@/lib/text/text'

const t = staffText()

export function Errors() {
  return (
    <div className="grid grid-cols-1 gap-6">
      <ErrorSummary
        errors={[
          { field: 'wrongPoints', message: t('design.fields.pointsError') },
          { field: 'wrongDay', message: t('design.fields.signedOnError') },
          { field: 'wrongResult', message: t('design.fields.resultError') },
          { field: 'wrongAgree', message: t('design.fields.agreeError') }
        ]}
      />
      <TextField
        name="wrongPoints"
        label={t('design.fields.points')}
        defaultValue={t('design.fields.pointsValue')}
        error={t('design.fields.pointsError')}
        width="short"
      />
      <DateField
        name="wrongDay"
        label={t('design.fields.signedOn')}
        defaultValue={t('design.fields.signedOnValue')}
        error={t('design.fields.signedOnError')}
      />
      <RadioGroup
        name="wrongResult"
        label={t('design.fields.result')}
        error={t('design.fields.resultError')}
        choices={[3, 4].map(stars => ({ value: String(stars), label: t('common.star', { stars }) }))}
      />
      <Checkbox name="wrongAgree" label={t('design.fields.agree')} error={t('design.fields.agreeError')} />
    </div>
  )
}
