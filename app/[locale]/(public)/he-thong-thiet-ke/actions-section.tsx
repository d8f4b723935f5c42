import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { LinkButton } from '@/components/ui/link-button'
import { staffText } from '@/lib/text/text'

const t = staffText()

export function Actions() {
  return (
    <>
      <div className="flex flex-wrap gap-3">
        <Button type="button">{t('design.actions.primary')}</Button>
        <LinkButton href="#actions">{t('design.actions.secondary')}</LinkButton>
        <Button type="button" kind="danger">
          {t('design.actions.danger')}
        </Button>
        <Button type="button" kind="quiet">
          {t('design.actions.quiet')}
        </Button>
      </div>
      <p>
        <a href="#actions">{t('design.actions.link')}</a>
      </p>
      <Details summary={t('design.actions.details')}>
        <p>{t('design.actions.detailsText')}</p>
      </Details>
    </>
  )
}
