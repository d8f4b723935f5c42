import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Banner } from '@/components/ui/banner'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Details } from '@/components/ui/details'
import { PageHeader } from '@/components/ui/page-header'
import { SummaryList } from '@/components/ui/summary-list'
import { reEvaluationOf } from '@/lib/queries/officer/re-evaluation'
import { dateText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { codeInPath } from '@/lib/web/code-in-path'
import { missing } from '@/lib/web/missing'
import { OfficerFrame } from '../../frame'
import { AttachedPapers } from '../../giay-to-kem/papers'
import { ActForm } from '../../quyet-dinh/viec-khac/act-page'
import { closeDossier } from '../../quyet-dinh/viec-khac/actions'
import { checkClosing } from '../../quyet-dinh/viec-khac/kiem-tra/actions'
import { HandDown, Opinions } from './accompany'

export function generateMetadata(): Metadata {
  return { title: staffText()('officerAct.dossier.title') }
}

/** A dossier for re-evaluation: its papers, the opinions on it, where it was passed to, and how it ends without a recognition. */
export default orMissing(async function ReEvaluationDossierPage({
  params
}: {
  readonly params: Promise<{ readonly code: string }>
}) {
  const actor = await requireActor(['decision.draft'])
  const code = codeInPath((await params).code, 'certificate') ?? missing()
  const t = staffText()
  const dossier = await reEvaluationOf(actor, code)
  const back = `/can-bo/danh-gia-lai/${code}`
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('officerAct.filing.title'), href: '/can-bo/danh-gia-lai' }]} />
      <PageHeader title={t('officerAct.dossier.title')} kicker={code} />
      {dossier === null ? (
        <p>{t('officerAct.dossier.none')}</p>
      ) : (
        <>
          {dossier.differ && <Banner kind="warning" title={t('officerAct.dossier.differ')} />}
          <SummaryList
            rows={[
              {
                key: 'certificate',
                label: t('officerAct.dossier.certificate'),
                value: <a href={`/giay-chung-nhan/${code}`}>{code}</a>
              },
              { key: 'filedOn', label: t('officerAct.dossier.filedOn'), value: dateText(dossier.filing.on) },
              {
                key: 'due',
                label: t('officerAct.filing.columns.due'),
                value: dossier.dueOn === null ? t('officerAct.filing.noDue') : dateText(dossier.dueOn)
              },
              {
                key: 'papers',
                label: t('officerAct.dossier.papers'),
                value: (
                  <AttachedPapers
                    kind="certificate-event"
                    placeId={dossier.filing.id}
                    papers={dossier.filing.papers}
                    back={back}
                    mayAttach
                  />
                )
              }
            ]}
          />
          <Opinions dossier={dossier} code={code} today={actor.on} />
          <HandDown dossier={dossier} code={code} today={actor.on} />
          <section className="grid gap-3">
            <h2>{t('officerAct.closing.title')}</h2>
            <p className="max-w-measure text-ink-2">{t('officerAct.closing.lead')}</p>
            <Details summary={t('officerAct.closing.submit')}>
              <ActForm
                check={checkClosing}
                action={closeDossier}
                sends={{ certificateCode: code }}
                begin={{ closedOn: dateText(actor.on) }}
                fields={[
                  { type: 'day', name: 'closedOn', label: t('officerAct.closing.closedOn') },
                  { type: 'line', name: 'reason', label: t('officerAct.fields.reason'), width: 'full' }
                ]}
                submit={t('officerAct.closing.submit')}
              />
            </Details>
          </section>
        </>
      )}
    </OfficerFrame>
  )
})
