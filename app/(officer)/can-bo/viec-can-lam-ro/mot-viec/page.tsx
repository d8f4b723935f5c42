import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Banner } from '@/components/ui/banner'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { SummaryList } from '@/components/ui/summary-list'
import { isConflict, readMatterKey } from '@/lib/ocop/registry/matter'
import { type MatterHandling, matterHandling } from '@/lib/queries/officer/matter-notes'
import { type MatterView, matterByKey } from '@/lib/queries/officer/matters'
import { dateTimeText } from '@/lib/text/dates'
import { matterName } from '@/lib/text/matter-name'
import { placeText } from '@/lib/text/place-name'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { newForm } from '@/lib/web/form-state'
import { missing } from '@/lib/web/missing'
import { type SearchParams, single } from '@/lib/web/search-params'
import { OfficerFrame } from '../../frame'
import { FieldsForm } from '../../quyet-dinh/fields-form'
import { close, reopen, take } from '../actions'
import { QUEUE } from '../address'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerMatter.title') }
}

/** The pages on which what a matter is about can be read. */
function recordLinks({ record, unit }: MatterView): readonly { readonly label: string; readonly href: string }[] {
  const place = unit === null ? '' : `noi=${encodeURIComponent(unit.id)}`
  const label = matterName(record)
  switch (record.type) {
    case 'decision':
      return [{ label, href: `/quyet-dinh/${record.decision.code}` }]
    case 'products':
      return record.products.map(({ code, name }) => ({ label: name, href: `/san-pham/${code}` }))
    case 'claim':
      return [{ label, href: `/thong-ke?${place}&ngay=${record.claim.asOf}` }]
    case 'balance':
      return [{ label, href: `/thong-ke?${place}&ngay=${record.asOf}` }]
    case 'support':
      return [{ label, href: `/chi-tieu?${place}` }]
  }
}

/** Where the records can be mended, which settles the matter by itself. */
function mendings({ kind, codes }: MatterView) {
  const t = staffText()
  const [code = ''] = codes
  if (kind === 'decision-without-number' || kind === 'decision-without-date')
    return { label: t('officerMatter.one.mend.complete'), href: `/can-bo/quyet-dinh/bo-sung/${code}` }
  if (kind === 'five-star-unverified')
    return { label: t('officerMatter.one.mend.central'), href: '/can-bo/quyet-dinh/trung-uong' }
  if (kind === 'not-competent' || kind === 'star-against-points' || kind === 'near-duplicate')
    return { label: t('officerMatter.one.mend.correct'), href: '/can-bo/quyet-dinh/dinh-chinh' }
  return null
}

function About({ matter }: { readonly matter: MatterView }) {
  const t = staffText()
  const mending = mendings(matter)
  return (
    <>
      <SummaryList
        rows={[
          {
            key: 'about',
            label: t('officerMatter.one.about'),
            value: (
              <ul>
                {recordLinks(matter).map(({ label, href }) => (
                  <li key={href}>
                    <a href={href}>{label}</a>
                  </li>
                ))}
              </ul>
            )
          },
          {
            key: 'place',
            label: t('officerMatter.one.place'),
            value: matter.unit
              ? placeText({ ...matter.unit, name: matter.unit.fullName }, 'vi')
              : t('officerMatter.country')
          },
          {
            key: 'state',
            label: t('officerMatter.one.state'),
            value: t(matter.closed ? 'officerMatter.filter.closed' : 'officerMatter.filter.open')
          },
          {
            key: 'owner',
            label: t('officerMatter.column.owner'),
            value: matter.owner?.name ?? t('officerMatter.filter.nobody')
          }
        ]}
      />
      {mending && (
        <p>
          <a href={mending.href}>{mending.label}</a>
        </p>
      )}
    </>
  )
}

function Notes({ notes }: Pick<MatterHandling, 'notes'>) {
  const t = staffText()
  return (
    <section aria-labelledby="da-lam" className="grid gap-2">
      <h2 id="da-lam">{t('officerMatter.one.notes')}</h2>
      {notes.length === 0 ? (
        <p className="text-ink-2">{t('officerMatter.one.noNotes')}</p>
      ) : (
        <ol className="grid gap-2 border-t border-rule">
          {notes.map(({ id, kind, person, note, at }) => (
            <li key={id} className="border-b border-rule py-2">
              <strong>{t(`officerMatter.one.${kind}`, { person })}</strong>
              <span className="text-small text-ink-2"> {dateTimeText(at)}</span>
              {note !== null && <p className="whitespace-pre-line">{note}</p>}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

interface HandleProps {
  readonly matterKey: string
  readonly closed: boolean
  readonly people: MatterHandling['people']
  readonly own: string
}

/** Giving it to somebody, closing it, opening it again. */
function Handle({ matterKey, closed, people, own }: HandleProps) {
  const t = staffText()
  const sends = { matter: matterKey }
  if (closed)
    return (
      <section aria-labelledby="mo-lai" className="grid gap-3">
        <h2 id="mo-lai">{t('officerMatter.one.reopen')}</h2>
        <FieldsForm
          action={reopen}
          initial={newForm()}
          sends={sends}
          fields={[{ type: 'lines', name: 'note', label: t('officerMatter.one.reopenNote'), rows: 3 }]}
          submit={t('officerMatter.one.reopenSubmit')}
          kind="secondary"
        />
      </section>
    )
  return (
    <>
      <section aria-labelledby="giao" className="grid gap-3">
        <h2 id="giao">{t('officerMatter.one.give')}</h2>
        <FieldsForm
          action={take}
          initial={newForm({ ownerId: own })}
          sends={sends}
          fields={[
            {
              type: 'choice',
              name: 'ownerId',
              label: t('officerMatter.one.person'),
              choices: people.map(({ id, name }) => ({ value: id, label: name }))
            },
            {
              type: 'line',
              name: 'note',
              id: 'give-note',
              label: t('officerMatter.one.giveNote'),
              optional: true,
              width: 'full'
            }
          ]}
          submit={t('officerMatter.one.giveSubmit')}
          kind="secondary"
        />
      </section>
      <section aria-labelledby="dong" className="grid gap-3">
        <h2 id="dong">{t('officerMatter.one.close')}</h2>
        <FieldsForm
          action={close}
          initial={newForm()}
          sends={sends}
          fields={[
            {
              type: 'lines',
              name: 'note',
              label: t('officerMatter.one.closeNote'),
              hint: t('officerMatter.one.closeHint'),
              rows: 3
            }
          ]}
          submit={t('officerMatter.one.closeSubmit')}
        />
      </section>
    </>
  )
}

export default orMissing(async function MatterPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const actor = await requireActor(['matter.view'])
  const t = staffText()
  const key = single(await searchParams, 'viec') ?? ''
  const named = readMatterKey(key)
  if (!named) missing()
  const [matter, handling] = await Promise.all([
    matterByKey(actor, key, actor.on),
    matterHandling(actor, key, actor.on)
  ])
  if (!handling) missing()
  const { notes, people } = handling
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs
        crumbs={[
          { label: t('officerDecision.work.title'), href: '/can-bo' },
          { label: t('officerMatter.title'), href: QUEUE }
        ]}
      />
      <PageHeader
        kicker={t(isConflict(named.kind) ? 'officerMatter.conflict' : 'officerMatter.missing')}
        title={t(`officerMatter.kinds.${named.kind}`)}
        lead={t(`officerMatter.explain.${named.kind}`)}
      />
      {matter ? <About matter={matter} /> : <Banner kind="important" title={t('officerMatter.one.gone')} />}
      <Notes notes={notes} />
      {matter && people.length > 0 && (
        <Handle matterKey={key} closed={matter.closed} people={people} own={actor.accountId} />
      )}
    </OfficerFrame>
  )
})
