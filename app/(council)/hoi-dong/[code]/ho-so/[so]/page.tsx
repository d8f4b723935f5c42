import type { Metadata } from 'next'
import { FieldsForm } from '@/app/(officer)/can-bo/quyet-dinh/fields-form'
import { orMissing } from '@/app/or-missing'
import { Press } from '@/app/press'
import { Banner } from '@/components/ui/banner'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Details } from '@/components/ui/details'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { SummaryList } from '@/components/ui/summary-list'
import { TaskList } from '@/components/ui/task-list'
import { EXCLUSION_GROUNDS } from '@/lib/ocop/council/session'
import type { FileView } from '@/lib/queries/council/file'
import { staffText } from '@/lib/text/text'
import { newForm } from '@/lib/web/form-state'
import { declare, sendBack, takePart } from '../../../actions'
import { sessionAddress, sheetAddress } from '../../../address'
import { CouncilFrame } from '../../../frame'
import { type FileParams, fileOfPath } from '../../../of-path'
import { SheetPapers } from '../../../paper-list'
import { AllSheets, Outcome } from './all-sheets'
import { Apart } from './apart'

export function generateMetadata(): Metadata {
  return { title: staffText()('council.file.title') }
}

const sendsOf = ({ sessionCode, entry }: FileView) => ({
  sessionCode,
  dossierId: entry.dossierId,
  number: String(entry.number)
})

/** Who takes no part, declared by themselves or entered for them. */
function Interests({ file, nameOf }: { readonly file: FileView; readonly nameOf: (seatId: string) => string }) {
  const t = staffText()
  const { rights, exclusions, closed, seats } = file
  const may = (seatId: string) => !closed && (rights.manage || rights.seatId === seatId)
  const excluded = new Set(exclusions.map(({ seatId }) => seatId))
  const own = seats.find(({ seatId, scores }) => seatId === rights.seatId && scores)
  const grounds = EXCLUSION_GROUNDS.map(value => ({ value, label: t(`council.ground.${value}`) }))
  const ofSeats = rights.manage ? seats.filter(({ scores, seatId }) => scores && !excluded.has(seatId)) : []
  const fields = [
    {
      type: 'choice' as const,
      name: 'ground',
      label: t('council.interest.ground'),
      none: t('council.interest.choose'),
      choices: grounds
    },
    { type: 'line' as const, name: 'note', label: t('council.interest.note'), optional: true, width: 'full' as const }
  ]
  return (
    <>
      {exclusions.map(({ seatId, ground }) => (
        <div key={seatId} className="grid gap-2">
          <p className="max-w-measure">
            {t('council.interest.excluded', { name: nameOf(seatId), ground: t(`council.ground.${ground}`) })}
          </p>
          {may(seatId) && (
            <Press
              action={takePart}
              initial={newForm()}
              kind="quiet"
              label={t('council.interest.withdraw')}
              of={nameOf(seatId)}
              sends={{ ...sendsOf(file), seatId }}
            />
          )}
        </div>
      ))}
      {own && !rights.manage && !closed && !excluded.has(own.seatId) && (
        <Details summary={t('council.interest.declare')}>
          <FieldsForm
            action={declare}
            initial={newForm()}
            fields={fields}
            sends={{ ...sendsOf(file), seatId: own.seatId }}
            submit={t('council.interest.submit')}
            kind="secondary"
          />
        </Details>
      )}
      {!closed && ofSeats.length > 0 && (
        <Details summary={t('council.interest.declareFor')}>
          <FieldsForm
            action={declare}
            initial={newForm()}
            fields={[
              {
                type: 'choice',
                name: 'seatId',
                label: t('council.interest.member'),
                none: t('council.interest.choose'),
                choices: ofSeats.map(({ seatId, name }) => ({ value: seatId, label: name }))
              },
              ...fields
            ]}
            sends={sendsOf(file)}
            submit={t('council.interest.submitFor')}
            kind="secondary"
          />
        </Details>
      )}
    </>
  )
}

/** The signed sheets that are copied in, one for each member who was there. */
function Copied({ file }: { readonly file: FileView }) {
  const t = staffText()
  const { rights, mode, opened, closed, entry, handedIn } = file
  if (mode !== 'transcribed' || !rights.manage || !opened || closed || entry.returned !== null) return null
  const excluded = new Set(file.exclusions.map(({ seatId }) => seatId))
  const owing = file.seats.filter(({ scores, present, seatId }) => scores && present && !excluded.has(seatId))
  return (
    <section className="grid gap-2">
      <h2>{t('council.copied.title')}</h2>
      <TaskList
        tasks={owing.map(seat => {
          const isIn = handedIn.some(({ seatId, round }) => seatId === seat.seatId && round >= entry.round)
          return {
            key: seat.seatId,
            title: t('council.copied.of', { name: seat.name }),
            href: sheetAddress(file.sessionCode, entry.number, { seat: seat.number }),
            status: isIn ? t('council.copied.in') : t('council.copied.out')
          }
        })}
      />
    </section>
  )
}

export default orMissing(async function FilePage({ params }: { params: FileParams }) {
  const { actor, file } = await fileOfPath(params)
  const t = staffText()
  const { entry, rights, sessionCode, seats, closed } = file
  const names = new Map(seats.map(({ seatId, name }) => [seatId, name]))
  const nameOf = (seatId: string) => names.get(seatId) ?? t('council.fairness.formerMember')
  const scoring = file.opened && !closed && file.mode === 'online'
  const toScore = entry.own === 'to-score' || entry.own === 'drafting' || entry.own === 'to-score-again'
  return (
    <CouncilFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('council.session.crumb'), href: sessionAddress(sessionCode) }]} />
      <PageHeader
        kicker={t('council.file.crumb', { number: entry.number })}
        title={entry.product}
        lead={entry.producer}
        actions={
          scoring &&
          (toScore ? (
            <LinkButton kind="primary" href={sheetAddress(sessionCode, entry.number)}>
              {t(
                `council.file.${entry.own === 'to-score' ? 'score' : entry.own === 'drafting' ? 'goOn' : 'scoreAgain'}`
              )}
            </LinkButton>
          ) : (
            entry.own === 'handed-in' && (
              <LinkButton href={sheetAddress(sessionCode, entry.number, { check: true })}>
                {t('council.file.ownSheet')}
              </LinkButton>
            )
          ))
        }
      />
      {entry.returned !== null && !closed && (
        <Banner kind="warning" title={t('council.result.returnedFor', { reason: entry.returned })} />
      )}
      <Outcome file={file} nameOf={nameOf} />
      <SummaryList
        rows={[
          {
            key: 'sheet',
            label: t('council.file.sheet'),
            value: entry.sheetName
              ? t('council.file.bySheet', { name: entry.sheetName, text: entry.rulebook })
              : t('council.file.byParts', { text: entry.rulebook })
          },
          ...(entry.place ? [{ key: 'place', label: t('council.file.place'), value: entry.place }] : []),
          ...(entry.own
            ? [{ key: 'own', label: t('council.file.ownState'), value: t(`council.own.${entry.own}`) }]
            : []),
          ...(entry.progress
            ? [
                {
                  key: 'progress',
                  label: t('council.file.progress'),
                  value: t('council.session.progress', entry.progress)
                }
              ]
            : [])
        ]}
      />
      {file.discussions.map(({ round, note }) => (
        <section key={round} className="grid gap-1">
          <h2 className="text-h3">{t('council.file.discussed', { round })}</h2>
          <p className="max-w-measure whitespace-pre-line">{note}</p>
        </section>
      ))}
      <Copied file={file} />
      <Apart file={file} nameOf={nameOf} />
      {file.seen === 'all' && (closed || file.mode === 'transcribed') && <AllSheets file={file} nameOf={nameOf} />}
      <SheetPapers file={file} />
      <Interests file={file} nameOf={nameOf} />
      {rights.run && !closed && entry.returned === null && (
        <Details summary={t('council.return.open')}>
          <FieldsForm
            action={sendBack}
            initial={newForm()}
            fields={[
              { type: 'lines', name: 'reason', label: t('council.return.reason'), hint: t('council.return.hint') }
            ]}
            sends={sendsOf(file)}
            submit={t('council.return.submit')}
            kind="secondary"
          />
        </Details>
      )}
    </CouncilFrame>
  )
})
