import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { RadioGroup } from '@/components/ui/radio-group'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { staffText } from '@/lib/text/text'
import { PAGES_A_FILE } from '@/lib/web/print-request'

interface PrintFormProps {
  /** The address of the PDF. */
  readonly action: string
  readonly count: number
}

/** On what paper certificates are printed, and where on it. A plain form: the answer is the PDF. */
export function PrintForm({ action, count }: PrintFormProps) {
  const t = staffText()
  const parts = Array.from({ length: Math.ceil(count / PAGES_A_FILE) }, (_, index) => ({
    value: String(index + 1),
    label: t('officerCertificate.print.partRange', {
      from: index * PAGES_A_FILE + 1,
      to: Math.min(count, (index + 1) * PAGES_A_FILE)
    })
  }))
  return (
    <Card title={t('officerCertificate.print.title')}>
      <form action={action} method="get" target="_blank" className="grid gap-6" rel="noopener">
        <RadioGroup
          name="phoi"
          label={t('officerCertificate.print.paper')}
          choices={[
            {
              value: '0',
              label: t('officerCertificate.print.blank'),
              hint: t('officerCertificate.print.blankHint')
            },
            { value: '1', label: t('officerCertificate.print.form'), hint: t('officerCertificate.print.formHint') }
          ]}
          defaultValue="0"
        />
        <div className="grid gap-6 sm:flex sm:flex-wrap">
          <TextField
            name="phai"
            label={t('officerCertificate.print.right')}
            hint={t('officerCertificate.print.shiftHint')}
            width="tiny"
            inputMode="decimal"
            defaultValue="0"
          />
          <TextField
            name="xuong"
            label={t('officerCertificate.print.down')}
            hint={t('officerCertificate.print.shiftHint')}
            width="tiny"
            inputMode="decimal"
            defaultValue="0"
          />
        </div>
        {parts.length > 1 && (
          <Select name="phan" label={t('officerCertificate.print.part')} choices={parts} defaultValue="1" />
        )}
        <div>
          <Button>{t('officerCertificate.print.submit')}</Button>
        </div>
      </form>
    </Card>
  )
}
