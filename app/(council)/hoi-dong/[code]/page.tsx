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
import { Tag, type Tone } from '@/components/ui/tag'
import { TaskList } from '@/components/ui/task-list'
import type { ClosingProblem } from '@/lib/ocop/council/closing'
import { RESULT_KINDS } from '@/lib/ocop/council/result'
import type { FileEntry, KeptOutcome, OwnState } from '@/lib/queries/council/file-entry'
import type { SessionView } from '@/lib/queries/council/session'
import { batchName } from '@/lib/text/batch-name'
import { closingSentence } from '@/lib/text/closing'
import { dateText } from '@/lib/text/dates'
import { exactPointsText, pointsText } from '@/lib/text/numbers'
import { staffText } from '@/lib/text/text'
import { newForm } from '@/lib/web/form-state'
import { advise, openScoring } from '../actions'
import { fileAddress, sessionAddress, sheetAddress } from '../address'
import { CouncilFrame } from '../frame'
import { type SessionParams, sessionOfPath } from '../of-path'
import { SessionPapers } from '../paper-list'

export function generateMetadata(): Metadata {
  return { title: staffText()('council.session.crumb') }
}

const TONES: Readonly<Record<OwnState, Tone>> = {
  'to-score': 'plain',
  'to-score-again': 'grain',
  drafting: 'river',
  'handed-in': 'leaf',
  'not-taking-part': 'plain',
  returned: 'plain'
}

/** "4 sao, 77,83 điểm". */
function outcomeWords({ star, mean }: KeptOutcome): string {
  const t = staffText()
  const said = [
    ...(star === null ? [] : [t('council.result.star', { star })]),
    ...(mean === null ? [] : [t('council.result.points', { points: exactPointsText(mean) })])
  ]
  return said.join(', ')
}

function fileStatus(entry: FileEntry) {
  const t = staffText()
  const { own, state, progress, outcome } = entry
  if (outcome) return outcomeWords(outcome)
  return (
    <span className="flex flex-wrap justify-end gap-2">
      {progress && entry.returned === null && (
        <span className="text-small text-ink-2 tabular-nums">{t('council.session.progress', progress)}</span>
      )}
      {state === 'to-discuss' && <Tag tone="clay">{t('council.session.toDiscuss')}</Tag>}
      {own && <Tag tone={TONES[own]}>{t(`council.own.${own}`)}</Tag>}
      {own === null && entry.returned !== null && <Tag>{t('council.own.returned')}</Tag>}
    </span>
  )
}

const tasksOf = (code: string, files: readonly FileEntry[]) =>
  files.map(entry => ({
    key: entry.dossierId,
    title: staffText()('council.session.file', { number: entry.number, product: entry.product }),
    href: fileAddress(code, entry.number),
    hint: entry.producer,
    status: fileStatus(entry)
  }))

/** Results of a closed session, by what became of each file. */
function Results({ session }: { readonly session: SessionView }) {
  const t = staffText()
  return RESULT_KINDS.map(kind => {
    const files = session.files.filter(({ outcome }) => outcome?.kind === kind)
    return files.length === 0 ? null : (
      <section key={kind} className="grid gap-2">
        <h2>{t(`council.result.${kind}`, { count: files.length })}</h2>
        <TaskList tasks={tasksOf(session.code, files)} />
      </section>
    )
  })
}

interface SaidProblem {
  readonly problem: ClosingProblem
  /** Whose sheets are owed, all of a file in one sentence. */
  readonly names: string | null
}

/** The problems with the owed sheets of a file told together: fifteen members and twenty files would be three hundred lines. */
function byFile(problems: readonly ClosingProblem[], nameOf: (member: string) => string): readonly SaidProblem[] {
  const owing = new Map<string, string[]>()
  for (const problem of problems)
    if (problem.code === 'SHEET_NOT_HANDED_IN')
      owing.set(problem.dossier, [...(owing.get(problem.dossier) ?? []), nameOf(problem.member)])
  const told = new Set<string>()
  return problems.flatMap((problem): SaidProblem[] => {
    if (problem.code !== 'SHEET_NOT_HANDED_IN') return [{ problem, names: null }]
    if (told.has(problem.dossier)) return []
    told.add(problem.dossier)
    return [{ problem, names: owing.get(problem.dossier)?.join(', ') ?? '' }]
  })
}

/** What keeps the session from being closed, each with the way to it. */
function ClosingProblems({ session }: { readonly session: SessionView }) {
  const t = staffText()
  const names = new Map(session.seats.map(({ seatId, name }) => [seatId, name]))
  const byId = new Map(session.files.map(entry => [entry.dossierId, entry]))
  const nameOf = (member: string) => names.get(member) ?? member
  const titleOf = (dossier: string) => {
    const entry = byId.get(dossier)
    return entry ? t('council.session.fileShort', { number: entry.number, product: entry.product }) : dossier
  }
  if (session.problems.length === 0)
    return (
      <Banner kind="success" title={t('council.session.mayClose')}>
        <p>
          <a href={sessionAddress(session.code, 'dong')}>{t('council.session.close')}</a>
        </p>
      </Banner>
    )
  return (
    <section className="grid gap-2">
      <h2>{t('council.session.keepsOpen')}</h2>
      <ul className="grid list-disc gap-1 ps-5">
        {byFile(session.problems, nameOf).map(({ problem, names: said }) => {
          const sentence = closingSentence(problem, said === null ? nameOf : () => said, titleOf)
          const entry = 'dossier' in problem ? byId.get(problem.dossier) : undefined
          const href = entry ? fileAddress(session.code, entry.number) : sessionAddress(session.code, 'co-mat')
          return (
            <li key={sentence}>
              <a href={href}>{sentence}</a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Facts({ session }: { readonly session: SessionView }) {
  const t = staffText()
  const { council, batch, attendance, rights, state } = session
  const absent = session.seats.filter(({ present }) => !present).map(({ name }) => name)
  return (
    <SummaryList
      rows={[
        {
          key: 'council',
          label: t('council.session.council'),
          value: council.establishedBy
            ? t('council.session.establishedBy', { name: council.name, number: council.establishedBy })
            : council.name
        },
        { key: 'batch', label: t('council.session.batch'), value: batchName(batch) },
        { key: 'mode', label: t('council.session.mode'), value: t(`council.mode.${session.mode}`) },
        {
          key: 'attendance',
          label: t('council.session.attendance'),
          value: (
            <>
              {t('council.session.quorum', attendance)}{' '}
              {attendance.withChair ? t('council.session.withChair') : t('council.session.withoutChair')}{' '}
              <span className="text-ink-2">{t('council.session.source', { source: attendance.source })}</span>
              {absent.length > 0 && attendance.present > 0 && (
                <span className="block">{t('council.session.absent', { names: absent.join(', ') })}</span>
              )}
              {rights.manage && state !== 'closed' && (
                <a href={sessionAddress(session.code, 'co-mat')} className="block">
                  {t('council.session.keepAttendance')}
                </a>
              )}
            </>
          )
        },
        {
          key: 'spread',
          label: t('council.session.spread'),
          value: (
            <>
              {t('council.session.spreadLimit', { points: pointsText(session.spreadLimit.points) })}{' '}
              <span className="text-ink-2">{t('council.session.source', { source: session.spreadLimit.source })}</span>
            </>
          )
        },
        ...(session.seal
          ? [
              {
                key: 'seal',
                label: t('council.session.seal'),
                value: (
                  <>
                    <code className="break-all text-small">{session.seal}</code>
                    <span className="block text-ink-2">{t('council.session.sealExplain')}</span>
                  </>
                )
              }
            ]
          : [])
      ]}
    />
  )
}

/** What the advisory group found, for the members to read before they score. */
function Advice({ session }: { readonly session: SessionView }) {
  const t = staffText()
  const { code, advice, mayAdvise } = session
  if (advice === null && !mayAdvise) return null
  return (
    <section className="grid gap-2">
      {advice !== null && (
        <>
          <h2>{t('council.advice.title')}</h2>
          <p className="max-w-measure whitespace-pre-line">{advice}</p>
        </>
      )}
      {mayAdvise && (
        <Details summary={t(advice === null ? 'council.advice.enter' : 'council.advice.again')}>
          <FieldsForm
            action={advise}
            initial={newForm({ text: advice ?? '' })}
            fields={[
              { type: 'lines', name: 'text', label: t('council.advice.text'), hint: t('council.advice.hint'), rows: 8 }
            ]}
            sends={{ sessionCode: code }}
            submit={t('council.advice.submit')}
            kind="secondary"
          />
        </Details>
      )}
    </section>
  )
}

export default orMissing(async function SessionPage({ params }: { params: SessionParams }) {
  const { actor, session } = await sessionOfPath(params)
  const t = staffText()
  const { code, state, rights, files } = session
  const mine = files.filter(({ own }) => own === 'to-score' || own === 'to-score-again' || own === 'drafting')
  const [next] = mine
  const handedIn = files.filter(({ own }) => own === 'handed-in').length
  const online = session.mode === 'online'
  return (
    <CouncilFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('council.start.title'), href: '/hoi-dong' }]} />
      <PageHeader
        kicker={t(`council.state.${state}`)}
        title={t('council.session.title', { day: dateText(session.on) })}
        lead={
          state === 'scoring' && online && files.some(({ own }) => own !== null)
            ? t('council.session.ownLead', { left: mine.length, done: handedIn })
            : t('council.session.lead', { count: files.length })
        }
        actions={
          <>
            {state === 'scoring' && online && next && (
              <LinkButton kind="primary" href={sheetAddress(code, next.number)}>
                {t('council.session.scoreNext', { number: next.number, product: next.product })}
              </LinkButton>
            )}
            {state === 'closed' && (rights.run || rights.manage) && (
              <LinkButton href={sessionAddress(code, 'cong-bang')}>{t('council.fairness.title')}</LinkButton>
            )}
          </>
        }
      />
      {state === 'planned' && rights.run && (
        <Press
          action={openScoring}
          initial={newForm()}
          kind="primary"
          label={t('council.session.open')}
          sends={{ sessionCode: code }}
        />
      )}
      <Advice session={session} />
      {state === 'planned' && !rights.run && <p>{t('council.session.notOpen')}</p>}
      {state === 'scoring' && rights.run && <ClosingProblems session={session} />}
      {state === 'closed' ? (
        <Results session={session} />
      ) : (
        <section className="grid gap-2">
          <h2>{t('council.session.files', { count: files.length })}</h2>
          <TaskList tasks={tasksOf(code, files)} />
        </section>
      )}
      <SessionPapers session={session} />
      <section className="grid gap-3">
        <h2>{t('council.session.about')}</h2>
        <Facts session={session} />
      </section>
    </CouncilFrame>
  )
})
