import type { Metadata } from 'next'
import { cache } from 'react'
import { orMissing } from '@/app/or-missing'
import { ProductList } from '@/components/registry/product-list'
import { MergedInto, ProducerHistory } from '@/components/registry/succession'
import { Banner } from '@/components/ui/banner'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { consequenceOf, PRODUCER_CHANGES, type ProducerChange } from '@/lib/ocop/producer/succession'
import { type ProducerView, producerByCode } from '@/lib/queries/registry/producer'
import { dateText } from '@/lib/text/dates'
import { producerKindText } from '@/lib/text/producer-kind'
import { producerMomentTitle } from '@/lib/text/producer-moment'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { codeInPath } from '@/lib/web/code-in-path'
import { newForm } from '@/lib/web/form-state'
import { missing } from '@/lib/web/missing'
import { type SearchParams, single } from '@/lib/web/search-params'
import { OfficerFrame } from '../../frame'
import { FieldsForm } from '../../quyet-dinh/fields-form'
import { ActForm } from '../../quyet-dinh/viec-khac/act-page'
import { recordChange, undoChange } from '../actions'
import { changeAddress, PRODUCERS } from '../address'
import { checkChange } from '../kiem-tra/actions'
import { changeFields } from './change-fields'

interface Props {
  readonly params: Promise<{ readonly code: string }>
  readonly searchParams: Promise<SearchParams>
}

const read = cache(producerByCode)

async function asked({ params }: Props) {
  const actor = await requireActor(['producer.change'])
  const code = codeInPath((await params).code, 'producer') ?? missing()
  return { actor, producer: (await read(code, actor.on)) ?? missing() }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await asked(props)).producer.name }
}

/** One producer: what it holds, what was recorded of it, and the form for what befell it. */
export default orMissing(async function OfficerProducerPage(props: Props) {
  const { actor, producer } = await asked(props)
  const t = staffText()
  const query = await props.searchParams
  const done = single(query, 'da')
  const kind = PRODUCER_CHANGES.find(each => each === single(query, 'viec'))
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('officerProducer.title'), href: PRODUCERS }]} />
      {done === 'ghi' && <Banner kind="success" title={t('officerProducer.recorded')} />}
      {done === 'huy' && <Banner kind="success" title={t('officerProducer.undone')} />}
      <MergedInto mergedInto={producer.mergedInto} under="chu-the" locale="vi" />
      <PageHeader title={producer.name} lead={`${producer.code} · ${producerKindText(producer.kind)}`} />
      <p>
        <a href={`/chu-the/${producer.code}`}>{t('officerProducer.public')}</a>
      </p>
      <section aria-labelledby="san-pham" className="grid gap-3">
        <h2 id="san-pham">{t('officerProducer.products')}</h2>
        {producer.products.length === 0 ? (
          <p>{t('officerProducer.noProducts')}</p>
        ) : (
          <ProductList rows={producer.products.map(row => ({ ...row, producer: row.code }))} locale="vi" />
        )}
      </section>
      <Recorded producer={producer} />
      {producer.mergedInto === null && <Changes producer={producer} kind={kind} today={dateText(actor.on)} />}
    </OfficerFrame>
  )
})

function Recorded({ producer: { code, moments } }: { readonly producer: ProducerView }) {
  const t = staffText()
  const own = moments.filter(({ kind }) => kind !== 'took-over' && kind !== 'took-product')
  const last = own.at(-1)
  return (
    <section aria-labelledby="da-ghi" className="grid gap-3">
      <h2 id="da-ghi">{t('officerProducer.history')}</h2>
      {moments.length === 0 ? (
        <p>{t('officerProducer.noHistory')}</p>
      ) : (
        <ProducerHistory moments={moments} locale="vi" />
      )}
      {last && (
        <div className="grid max-w-measure gap-3 border-l-4 border-rule pl-4">
          <h3>{t('officerProducer.undo.title')}</h3>
          <p>{t('officerProducer.undo.explain', { what: producerMomentTitle(last, 'vi') })}</p>
          <FieldsForm
            action={undoChange}
            initial={newForm()}
            sends={{ producerCode: code, eventId: last.id }}
            fields={[{ type: 'line', name: 'reason', label: t('officerProducer.undo.reason'), width: 'full' }]}
            submit={t('officerProducer.undo.submit')}
            kind="secondary"
          />
        </div>
      )}
    </section>
  )
}

/** What the law says of it for certificates; where it can be a ground to revoke, the way there. */
function Meaning({ kind }: { readonly kind: ProducerChange }) {
  const t = staffText()
  const { certificates, source } = consequenceOf(kind)
  return (
    <>
      <p className="max-w-measure text-ink-2">{t(`succession.meaning.${kind}`)}</p>
      {certificates === 'may-be-revoked' && (
        <p>
          <a href="/can-bo/quyet-dinh/thu-hoi">{t('officerProducer.revoke', { source: source ?? '' })}</a>
        </p>
      )}
    </>
  )
}

interface ChangesProps {
  readonly producer: ProducerView
  readonly kind: ProducerChange | undefined
  readonly today: string
}

function Changes({ producer: { code }, kind, today }: ChangesProps) {
  const t = staffText()
  return (
    <section aria-labelledby="ghi" className="grid gap-4">
      <h2 id="ghi">{kind ? t(`officerProducer.kinds.${kind}`) : t('officerProducer.record')}</h2>
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {PRODUCER_CHANGES.filter(each => each !== kind).map(each => (
          <li key={each}>
            <a href={changeAddress(code, each)}>{t(`officerProducer.kinds.${each}`)}</a>
          </li>
        ))}
      </ul>
      {kind && (
        <>
          <Meaning kind={kind} />
          <ActForm
            check={checkChange}
            action={recordChange}
            begin={{ on: today }}
            sends={{ producerCode: code, kind }}
            fields={changeFields(kind)}
            submit={t('officerProducer.submit')}
          />
        </>
      )}
    </section>
  )
}
