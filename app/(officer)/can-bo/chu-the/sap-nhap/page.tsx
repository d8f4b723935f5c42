import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Banner } from '@/components/ui/banner'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Button } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { readCode } from '@/lib/ocop/codes'
import { type MergePreview, type MergeSide, mergePreview } from '@/lib/queries/officer/merge-preview'
import { starText } from '@/lib/text/certificate-status'
import { dateText } from '@/lib/text/dates'
import { refusalText } from '@/lib/text/refusals'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { newForm } from '@/lib/web/form-state'
import { type SearchParams, single } from '@/lib/web/search-params'
import { OfficerFrame } from '../../frame'
import { FieldsForm } from '../../quyet-dinh/fields-form'
import { ActForm } from '../../quyet-dinh/viec-khac/act-page'
import { merge, split } from '../actions'
import { DOUBLES, PRODUCERS } from '../address'
import { checkMerge } from '../kiem-tra/actions'

type Subject = 'product' | 'producer'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerProducer.doubles.title') }
}

const codeOf = (subject: Subject, typed: string | null): string | null => {
  const read = typed === null ? null : readCode(typed)
  return read?.kind === subject ? read.code : null
}

/** Two records side by side, looked at before they are said to be one, or two again. */
export default orMissing(async function DoublesPage({
  searchParams
}: {
  readonly searchParams: Promise<SearchParams>
}) {
  const actor = await requireActor(['identity.decide'])
  const t = staffText()
  const query = await searchParams
  const subject: Subject = single(query, 'loai') === 'producer' ? 'producer' : 'product'
  const typed = { from: single(query, 'tu'), into: single(query, 'vao') }
  const [from, into] = [codeOf(subject, typed.from), codeOf(subject, typed.into)]
  const done = single(query, 'da')
  const both = from !== null && into !== null
  const found = both ? await mergePreview(actor, subject, from, into) : null
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('officerProducer.title'), href: PRODUCERS }]} />
      {done === 'sap-nhap' && both && (
        <Banner kind="success" title={t('officerProducer.doubles.merged', { from, into })} />
      )}
      {done === 'tach' && from !== null && (
        <Banner kind="success" title={t('officerProducer.doubles.split', { from })} />
      )}
      <PageHeader title={t('officerProducer.doubles.title')} lead={t('officerProducer.doubles.lead')} />
      <Which subject={subject} from={typed.from} into={typed.into} />
      {(typed.from !== null && from === null) || (typed.into !== null && into === null) ? (
        <Banner kind="failure">
          <p>{t('officerProducer.doubles.mistyped')}</p>
        </Banner>
      ) : null}
      {found !== null && 'missing' in found && (
        <Banner kind="failure">
          <p>{t('officerProducer.doubles.notFound', { code: found.missing })}</p>
        </Banner>
      )}
      {found !== null && 'from' in found && <Both subject={subject} found={found} />}
    </OfficerFrame>
  )
})

interface WhichProps {
  readonly subject: Subject
  readonly from: string | null
  readonly into: string | null
}

function Which({ subject, from, into }: WhichProps) {
  const t = staffText()
  return (
    <form action={DOUBLES} method="get" className="grid max-w-measure gap-4">
      <Select
        name="loai"
        label={t('officerProducer.doubles.subject')}
        choices={(['product', 'producer'] as const).map(value => ({
          value,
          label: t(`officerProducer.doubles.subjects.${value}`)
        }))}
        defaultValue={subject}
      />
      <TextField name="tu" label={t('officerProducer.doubles.from')} defaultValue={from ?? ''} autoComplete="off" />
      <TextField name="vao" label={t('officerProducer.doubles.into')} defaultValue={into ?? ''} autoComplete="off" />
      <div>
        <Button kind="secondary">{t('officerProducer.doubles.look')}</Button>
      </div>
    </form>
  )
}

function Both({ subject, found }: { readonly subject: Subject; readonly found: MergePreview }) {
  const t = staffText()
  const { from, into, mergedInto, against, otherProducers, ended } = found
  return (
    <>
      <div className="grid gap-6 md:grid-cols-2">
        <Side title={t('officerProducer.doubles.side.from')} side={from} subject={subject} />
        <Side title={t('officerProducer.doubles.side.into')} side={into} subject={subject} />
      </div>
      {against && (
        <Banner kind="failure">
          <p>{refusalText(against)}</p>
        </Banner>
      )}
      {against ? null : mergedInto ? (
        <section className="grid max-w-measure gap-3">
          <h2>{t('officerProducer.doubles.undoTitle')}</h2>
          <p>{t('officerProducer.doubles.undoExplain', { from: from.code, into: into.code })}</p>
          <FieldsForm
            action={split}
            initial={newForm()}
            sends={{ subject, fromCode: from.code }}
            fields={[{ type: 'line', name: 'reason', label: t('officerProducer.doubles.undoReason'), width: 'full' }]}
            submit={t('officerProducer.doubles.undoSubmit')}
            kind="secondary"
          />
        </section>
      ) : (
        <section className="grid gap-4">
          {subject === 'product' && otherProducers && (
            <Banner kind="warning">
              <p>{t('officerProducer.doubles.otherProducers')}</p>
            </Banner>
          )}
          {ended.map(({ certificate, by, on }) => (
            <p key={certificate}>{t('officerProducer.doubles.ends', { code: certificate, by, day: dateText(on) })}</p>
          ))}
          <ActForm
            check={checkMerge}
            action={merge}
            sends={{ subject, fromCode: from.code, intoCode: into.code }}
            fields={[
              {
                type: 'line',
                name: 'reason',
                label: t('officerProducer.doubles.reason'),
                hint: t('officerProducer.doubles.reasonHint'),
                width: 'full'
              }
            ]}
            submit={t('officerProducer.doubles.submit')}
          />
        </section>
      )}
    </>
  )
}

function Side({
  title,
  side,
  subject
}: {
  readonly title: string
  readonly side: MergeSide
  readonly subject: Subject
}) {
  const t = staffText()
  const { code, name, about, lines } = side
  return (
    <section className="grid content-start gap-2 border-t-2 border-rule pt-3">
      <h2>{title}</h2>
      <p>
        <a href={`/${subject === 'product' ? 'san-pham' : 'chu-the'}/${code}`}>{name ?? code}</a> ({code})
      </p>
      {about && <p className="text-ink-2">{about}</p>}
      {subject === 'product' && (
        <ul className="grid gap-1">
          {lines.length === 0 && <li>{t('officerProducer.doubles.noLines')}</li>}
          {lines.map(line => (
            <li key={line.id}>{lineText(line)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function lineText({ star, since, certificateCode }: MergeSide['lines'][number]): string {
  const t = staffText()
  const said = { stars: starText(star), code: certificateCode ?? '' }
  return since === null
    ? t('officerProducer.doubles.lineUnknown', said)
    : t('officerProducer.doubles.line', { ...said, day: dateText(since) })
}
