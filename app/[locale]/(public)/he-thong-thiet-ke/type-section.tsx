import { staffText } from '@/lib/text/text'

const t = staffText()

export function TypeScale() {
  return (
    <div className="grid gap-4">
      <p className="text-h1 font-semibold">{t('design.type.h1')}</p>
      <p className="text-h2 font-semibold">{t('design.type.h2')}</p>
      <h3>{t('design.type.h3')}</h3>
      <p>{t('design.type.body')}</p>
      <p className="text-small text-ink-2">{t('design.type.small')}</p>
      <p className="tabular-nums">{t('design.type.figures')}</p>
    </div>
  )
}
