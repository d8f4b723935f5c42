import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Banner } from '@/components/ui/banner'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { CheckAnswers } from '@/components/ui/check-answers'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { type CriteriaSheet, criteriaOf } from '@/lib/ocop/rulebook/sheets/sheet'
import { readPartTotals } from '@/lib/ocop/scoring/part-totals'
import { type ReadScoreSheet, readScoreSheet } from '@/lib/ocop/scoring/score-sheet'
import { type PartTotals, partTotalsOf, totalOf } from '@/lib/ocop/scoring/totals'
import type { SheetToFill } from '@/lib/queries/council/sheet-to-fill'
import { criterionPointsText, pointsText } from '@/lib/text/numbers'
import { ratingSentence } from '@/lib/text/rating'
import { refusalText } from '@/lib/text/refusals'
import { staffText } from '@/lib/text/text'
import { newForm } from '@/lib/web/form-state'
import { handIn } from '../../../../actions'
import { fileAddress, sessionAddress, sheetAddress } from '../../../../address'
import { CouncilFrame } from '../../../../frame'
import { type Asked, type FileParams, sheetOfPath } from '../../../../of-path'
import { HandInForm } from './hand-in-form'

export function generateMetadata(): Metadata {
  return { title: staffText()('council.check.title') }
}

interface Problem {
  readonly at: string | null
  readonly sentence: string
}

interface Checked {
  readonly problems: readonly Problem[]
  readonly totals: PartTotals | null
  readonly read: ReadScoreSheet | null
}

/** What is wrong or missing on the sheet, and what it gives. */
function checked({ sheet, filled, frame }: SheetToFill): Checked {
  if (sheet !== null) {
    const entries = Object.fromEntries(Object.entries(filled.options).map(([code, option]) => [code, { option }]))
    const read = readScoreSheet(sheet, { entries, findings: filled.findings })
    const problems = read.problems.map(problem => ({
      at: 'criterion' in problem ? problem.criterion : null,
      sentence: ratingSentence(problem)
    }))
    return { problems, totals: partTotalsOf(read.choices), read }
  }
  if (frame === null) return { problems: [], totals: null, read: null }
  const read = readPartTotals(frame, filled.parts)
  return read.ok
    ? { problems: [], totals: read.value, read: null }
    : {
        problems: read.refusal.map(problem => ({ at: null, sentence: ratingSentence(problem) })),
        totals: null,
        read: null
      }
}

function Criteria({
  sheet,
  read,
  change
}: {
  sheet: CriteriaSheet
  read: ReadScoreSheet
  change: ((code: string) => string) | null
}) {
  const t = staffText()
  const totals = partTotalsOf(read.choices)
  return sheet.parts.map(part => (
    <section key={part.code} className="grid gap-2">
      <h2 className="text-h3">
        {t('council.check.part', {
          part: part.code,
          title: part.title,
          points: criterionPointsText(totals[part.code]),
          max: criterionPointsText(part.max)
        })}
      </h2>
      <CheckAnswers
        answers={criteriaOf(sheet)
          .filter(({ code }) => code.startsWith(part.code))
          .map(({ code, title }) => {
            const option = read.choices.get(code)
            return {
              key: code,
              question: `${code} ${title}`,
              answer: option
                ? t('council.check.answer', { points: criterionPointsText(option.points), label: option.label })
                : t('council.check.empty'),
              changeHref: change?.(code)
            }
          })}
      />
    </section>
  ))
}

export default orMissing(async function HandInPage({
  params,
  searchParams
}: {
  params: FileParams
  searchParams: Asked
}) {
  const { actor, toFill, seatNumber } = await sheetOfPath(params, searchParams)
  const t = staffText()
  const { sessionCode, number, sheet, filled, seat, refused, transcribed } = toFill
  const { problems, totals, read } = checked(toFill)
  const frame = toFill.frame ?? []
  const addressOf = (at: string | null) => sheetAddress(sessionCode, number, { seat: seatNumber, at })
  const isOpen = refused === null
  return (
    <CouncilFrame actor={actor}>
      <Breadcrumbs
        crumbs={[
          { label: t('council.session.crumb'), href: sessionAddress(sessionCode) },
          { label: t('council.file.crumb', { number }), href: fileAddress(sessionCode, number) }
        ]}
      />
      <PageHeader
        kicker={transcribed ? t('council.sheet.transcribedOf', { name: seat.name }) : toFill.producer}
        title={
          isOpen
            ? t('council.check.titleOf', { product: toFill.product })
            : t('council.check.own', { product: toFill.product })
        }
      />
      {refused && (
        <Banner kind={refused.code === 'SHEET_HANDED_IN' ? 'success' : 'warning'} title={refusalText(refused)} />
      )}
      {isOpen && problems.length > 0 && (
        <Banner kind="failure" title={t('council.check.missing', { count: problems.length })}>
          <ul className="grid gap-1">
            {problems.map(({ at, sentence }) => (
              <li key={sentence}>
                <a href={addressOf(at)}>{sentence}</a>
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {totals && (
        <p className="text-h3">
          {t('council.check.total', { points: pointsText(totalOf(totals)) })}{' '}
          <span className="text-ink-2">
            {frame
              .map(({ code, max }) => `${code} ${criterionPointsText(totals[code])}/${criterionPointsText(max)}`)
              .join(' · ')}
          </span>
        </p>
      )}
      {read && read.findings.length > 0 && (
        <Banner kind="warning" title={t('council.check.findings')}>
          <ul className="grid gap-1">
            {read.findings.map(({ code, text }) => (
              <li key={`${code} ${text}`}>{`${code}: ${text}`}</li>
            ))}
          </ul>
        </Banner>
      )}
      {sheet && read && <Criteria sheet={sheet} read={read} change={isOpen ? addressOf : null} />}
      {!sheet && (
        <CheckAnswers
          answers={frame.map(({ code, title, max }) => ({
            key: code,
            question: t('council.check.partName', { part: code, title, max: criterionPointsText(max) }),
            answer: filled.parts[code] ?? t('council.check.empty'),
            changeHref: isOpen ? addressOf(null) : undefined
          }))}
        />
      )}
      {isOpen && problems.length === 0 && (
        <HandInForm
          action={handIn}
          initial={newForm()}
          head={{ sessionCode, dossierId: toFill.dossierId, number, seatId: seat.seatId, seatNumber }}
          version={toFill.version}
          fields={[
            ...Object.entries(filled.options).map(([code, option]) => ({ name: `e.${code}`, value: String(option) })),
            ...filled.findings.map(value => ({ name: 'f', value })),
            ...Object.entries(filled.parts).map(([code, value]) => ({ name: `p.${code}`, value }))
          ]}
          submit={
            totals ? t('council.check.handIn', { points: pointsText(totalOf(totals)) }) : t('council.check.handInPlain')
          }
        />
      )}
      {isOpen && problems.length > 0 && (
        <div>
          <LinkButton kind="primary" href={addressOf(problems[0]?.at ?? null)}>
            {t('council.check.goOn')}
          </LinkButton>
        </div>
      )}
    </CouncilFrame>
  )
})
