import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { plannableBatch } from '@/lib/queries/council/councils'
import { batchName } from '@/lib/text/batch-name'
import { dateText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { codeInPath } from '@/lib/web/code-in-path'
import { newForm } from '@/lib/web/form-state'
import { missing } from '@/lib/web/missing'
import { OfficerFrame } from '../../../frame'
import { plan } from '../../../hoi-dong/actions'
import { batchAddress } from '../../address'
import { PlanForm } from './plan-form'

export function generateMetadata(): Metadata {
  return { title: staffText()('council.plan.title') }
}

export default orMissing(async function PlanPage({ params }: { params: Promise<{ readonly code: string }> }) {
  const actor = await requireActor(['council.manage'])
  const code = codeInPath((await params).code, 'batch')
  const batch = code === null ? null : await plannableBatch(actor, code, actor.on)
  if (batch === null) missing()
  const t = staffText()
  const free = batch.rows.filter(({ sessionCode }) => sessionCode === null)
  const [council] = batch.councils
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs
        crumbs={[
          { label: t('officerBatch.list.title'), href: '/can-bo/dot-danh-gia' },
          { label: batchName(batch), href: batchAddress(batch.code) }
        ]}
      />
      <PageHeader kicker={batchName(batch)} title={t('council.plan.title')} lead={t('council.plan.lead')} />
      {batch.sessions.length > 0 && (
        <section className="grid gap-2">
          <h2>{t('council.plan.sessions')}</h2>
          <ul className="grid gap-1">
            {batch.sessions.map(session => (
              <li key={session.code}>
                <a href={`/hoi-dong/${session.code}`}>{t('council.plan.session', { day: dateText(session.on) })}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!council && (
        <EmptyState title={t('council.plan.noCouncil')}>
          <p>
            <a href="/can-bo/hoi-dong/moi">{t('council.councils.establish')}</a>
          </p>
        </EmptyState>
      )}
      {council && free.length === 0 && <EmptyState title={t('council.plan.noneLeft')} />}
      {council && free.length > 0 && (
        <PlanForm
          action={plan}
          initial={newForm({
            councilCode: council.value,
            mode: 'online',
            resultIds: free.map(({ resultId }) => resultId)
          })}
          batchCode={batch.code}
          councils={batch.councils}
          files={free.map(row => ({
            value: row.resultId,
            label: t('council.plan.file', { number: row.position, product: row.product }),
            hint: row.producer
          }))}
          modes={[
            { value: 'online', label: t('council.mode.online') },
            { value: 'transcribed', label: t('council.mode.transcribed') }
          ]}
          words={{
            council: t('council.plan.council'),
            day: t('council.plan.day'),
            received: t('council.plan.received'),
            receivedHint: t('council.plan.receivedHint'),
            mode: t('council.plan.mode'),
            byParts: t('council.plan.byParts'),
            byPartsHint: t('council.plan.byPartsHint'),
            files: t('council.plan.files'),
            submit: t('council.plan.submit')
          }}
        />
      )}
    </OfficerFrame>
  )
})
