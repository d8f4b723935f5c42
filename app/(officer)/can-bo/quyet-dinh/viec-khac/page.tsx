import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { OfficerFrame } from '../../frame'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerAct.index.title') }
}

const ACTS = [
  ['withdrawal', 'thu-hoi-quyet-dinh'],
  ['correction', 'dinh-chinh'],
  ['annulment', 'huy-bo'],
  ['surrender', 'tra-lai'],
  ['central', 'trung-uong']
] as const

/** Everything that can be done about certificates and decisions beside recognising and revoking, each with what it is for. */
export default orMissing(async function ActsPage() {
  const actor = await requireActor(['decision.draft'])
  const t = staffText()
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('officerDecision.work.title'), href: '/can-bo' }]} />
      <PageHeader title={t('officerAct.index.title')} lead={t('officerAct.index.lead')} />
      <ul className="grid max-w-measure border-t border-rule">
        {ACTS.map(([act, address]) => (
          <li key={act} className="grid gap-1 border-b border-rule py-3">
            <a href={`/can-bo/quyet-dinh/${address}`} className="font-semibold">
              {t(`officerAct.${act}.title`)}
            </a>
            <span className="text-ink-2">{t(`officerAct.${act}.explain`)}</span>
          </li>
        ))}
        <li className="grid gap-1 border-b border-rule py-3">
          <a href="/can-bo/danh-gia-lai" className="font-semibold">
            {t('officerAct.filing.title')}
          </a>
          <span className="text-ink-2">{t('officerAct.filing.lead')}</span>
        </li>
        <li className="grid gap-1 border-b border-rule py-3">
          <a href="/can-bo/chu-the" className="font-semibold">
            {t('officerProducer.title')}
          </a>
          <span className="text-ink-2">{t('officerProducer.lead')}</span>
        </li>
      </ul>
    </OfficerFrame>
  )
})
