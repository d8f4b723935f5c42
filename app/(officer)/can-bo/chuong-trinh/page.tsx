import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { PROGRAMME_SHAPES } from '@/lib/ocop/programme/register'
import { programmeCounts } from '@/lib/queries/officer/programme-records'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { OfficerFrame } from '../frame'
import { listAddress } from './address'
import { leadOf } from './words'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerProgramme.title') }
}

/** Everything of the programme that can be taken down, with how much of it is held. */
export default orMissing(async function ProgrammePage() {
  const actor = await requireActor(['programme.record'])
  const t = staffText()
  const counts = await programmeCounts(actor)
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('officerDecision.work.title'), href: '/can-bo' }]} />
      <PageHeader title={t('officerProgramme.title')} lead={t('officerProgramme.lead')} />
      <ul className="grid max-w-measure border-t border-rule">
        {PROGRAMME_SHAPES.map(shape => (
          <li key={shape} className="grid gap-1 border-b border-rule py-3">
            <span className="flex flex-wrap items-baseline justify-between gap-x-4">
              <a href={listAddress(shape)} className="font-semibold">
                {t(`officerProgramme.shapes.${shape}`)}
              </a>
              <span className="text-small text-ink-2 tabular-nums">
                {t('officerProgramme.count', { count: counts[shape] })}
              </span>
            </span>
            <span className="text-small text-ink-2">{leadOf(shape)}</span>
          </li>
        ))}
      </ul>
    </OfficerFrame>
  )
})
