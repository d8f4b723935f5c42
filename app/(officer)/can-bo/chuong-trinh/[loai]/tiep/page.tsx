import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { HAS_MEMBERS, isEntry } from '@/lib/ocop/programme/register'
import { UNDERTAKING_STATES } from '@/lib/ocop/programme/undertaking'
import { programmeForm } from '@/lib/queries/officer/programme-form'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { newForm } from '@/lib/web/form-state'
import { missing } from '@/lib/web/missing'
import { type SearchParams, single } from '@/lib/web/search-params'
import { OfficerFrame } from '../../../frame'
import { FieldsForm } from '../../../quyet-dinh/fields-form'
import { end, join, report } from '../../actions'
import { listAddress, PROGRAMME, shapeOfSlug } from '../../address'

interface Props {
  readonly params: Promise<{ readonly loai: string }>
  readonly searchParams: Promise<SearchParams>
}

export function generateMetadata(): Metadata {
  return { title: staffText()('officerProgramme.follow') }
}

/** What became of a record later: its end, its members, how far it has come. */
export default orMissing(async function FollowPage({ params, searchParams }: Props) {
  const actor = await requireActor(['programme.record'])
  const shape = shapeOfSlug((await params).loai)
  const code = single(await searchParams, 'ma')
  if (shape === null || code === null || !(isEntry(shape) || shape === 'undertaking')) missing()
  const values = await programmeForm(actor, shape, code)
  if (!values) missing()
  const t = staffText()
  const name = values['name'] ?? values['title'] ?? code
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs
        crumbs={[
          { label: t('officerProgramme.title'), href: PROGRAMME },
          { label: t(`officerProgramme.shapes.${shape}`), href: listAddress(shape) }
        ]}
      />
      <PageHeader kicker={t(`officerProgramme.shapes.${shape}`)} title={String(name)} />
      {isEntry(shape) ? (
        <>
          {HAS_MEMBERS.has(shape) && (
            <section aria-labelledby="thanh-vien" className="grid gap-3">
              <h2 id="thanh-vien">{t('officerProgramme.next.member')}</h2>
              <FieldsForm
                action={join}
                initial={newForm()}
                sends={{ code, kind: shape }}
                fields={[
                  {
                    type: 'line',
                    name: 'producerCode',
                    label: t('officerProgramme.fields.producer'),
                    width: 'short',
                    optional: true
                  },
                  {
                    type: 'line',
                    name: 'productCode',
                    label: t('officerProgramme.fields.product'),
                    width: 'short',
                    optional: true
                  },
                  { type: 'day', name: 'on', label: t('officerProgramme.next.memberOn') },
                  { type: 'day', name: 'until', label: t('officerProgramme.next.memberUntil'), optional: true }
                ]}
                submit={t('officerProgramme.next.memberSubmit')}
              />
            </section>
          )}
          <section aria-labelledby="het" className="grid gap-3">
            <h2 id="het">{t('officerProgramme.next.end')}</h2>
            <FieldsForm
              action={end}
              initial={newForm()}
              sends={{ code, kind: shape }}
              fields={[
                { type: 'day', name: 'on', label: t('officerProgramme.next.endOn') },
                { type: 'line', name: 'reason', label: t('officerProgramme.next.endReason'), width: 'full' }
              ]}
              submit={t('officerProgramme.next.endSubmit')}
              kind="secondary"
            />
          </section>
        </>
      ) : (
        <section aria-labelledby="tinh-trang" className="grid gap-3">
          <h2 id="tinh-trang">{t('officerProgramme.next.state')}</h2>
          <FieldsForm
            action={report}
            initial={newForm()}
            sends={{ code }}
            fields={[
              {
                type: 'choice',
                name: 'state',
                label: t('officerProgramme.fields.state'),
                choices: UNDERTAKING_STATES.map(state => ({
                  value: state,
                  label: t(`programme.undertakingStates.${state}`)
                }))
              },
              { type: 'day', name: 'on', label: t('officerProgramme.fields.stateOn') },
              { type: 'line', name: 'note', label: t('officerProgramme.fields.note'), width: 'full', optional: true }
            ]}
            submit={t('officerProgramme.next.stateSubmit')}
          />
        </section>
      )}
    </OfficerFrame>
  )
})
