import { Banner } from '@/components/ui/banner'
import { staffText } from '@/lib/text/text'

const t = staffText()

export function Messages() {
  return (
    <>
      <Banner kind="success" title={t('design.messages.success')}>
        <p>{t('design.messages.successText')}</p>
      </Banner>
      <Banner>
        <p>{t('design.messages.important')}</p>
      </Banner>
      <Banner kind="warning">
        <p>{t('design.messages.warning')}</p>
      </Banner>
      <Banner kind="failure">
        <p>{t('design.messages.failure')}</p>
      </Banner>
    </>
  )
}
