import type { Actor } from '@/lib/ocop/access/actor'
import { canSomewhere } from '@/lib/ocop/access/can'
import { plansToAddTo } from '@/lib/queries/inspection/plans'
import type { MisreportView } from '@/lib/queries/officer/misreport'
import { staffText } from '@/lib/text/text'
import { newForm } from '@/lib/web/form-state'
import { addFromReport } from '../../kiem-tra/actions'
import { visitAddress } from '../../kiem-tra/address'
import { FieldsForm } from '../../quyet-dinh/fields-form'

interface Props {
  readonly actor: Actor & { readonly kind: 'account' }
  readonly report: MisreportView
}

/** The record that the reported page is about, if it is one that can be visited. */
const codeOf = (page: string): string => /(?:SP|CT)-[0-9A-Z]{8}/i.exec(page)?.[0].toUpperCase() ?? ''

/** The visits that a report led to, and the way to one more. */
export async function Inspect({ actor, report }: Props) {
  const t = staffText()
  const plans = canSomewhere(actor, 'inspection.manage').ok ? await plansToAddTo(actor, actor.on) : null
  const planned = (year: number, authority: string) => t('officerInspection.planOf', { year: String(year), authority })
  return (
    <section className="grid gap-4">
      <h2>{t('officerInspection.report.title')}</h2>
      {report.visits.length > 0 && (
        <>
          <p>{t('officerInspection.report.visits')}</p>
          <ul className="grid gap-1">
            {report.visits.map(({ code, year, authority }) => (
              <li key={code}>
                <a href={visitAddress(code)}>
                  {code}, {planned(year, authority)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {plans !== null && plans.length === 0 && (
        <p>
          {t('officerInspection.report.noPlan')} <a href="/can-bo/kiem-tra/moi">{t('officerInspection.newPlan')}</a>
        </p>
      )}
      {plans !== null && plans.length > 0 && (
        <>
          <p className="max-w-measure text-ink-2">{t('officerInspection.report.explain')}</p>
          <FieldsForm
            action={addFromReport}
            initial={newForm({ planCode: plans[0]?.code ?? '', targets: codeOf(report.page) })}
            sends={{ misreportId: report.id }}
            fields={[
              {
                type: 'choice',
                name: 'planCode',
                label: t('officerInspection.report.plan'),
                none: t('officerInspection.report.none'),
                choices: plans.map(({ code, year, authority }) => ({ value: code, label: planned(year, authority) })),
                width: 'full'
              },
              {
                type: 'line',
                name: 'targets',
                label: t('officerInspection.report.target'),
                hint: t('officerInspection.fields.targetsHint')
              },
              { type: 'day', name: 'plannedOn', label: t('officerInspection.fields.plannedOn'), optional: true }
            ]}
            submit={t('officerInspection.report.submit')}
            kind="secondary"
          />
        </>
      )}
    </section>
  )
}
